package org.waymark.benchmark.load;

/**
 * What the load is to be.
 *
 * @param port of the server, on loopback
 * @param path what is asked for
 * @param kind how it is asked
 * @param connections how many are open at a time
 * @param perSecond how many requests a second; 0 for as many as are answered
 * @param seconds for how long
 */
public record Order(
    int port, String path, Kind kind, int connections, double perSecond, double seconds) {
  /** How something is asked. */
  public enum Kind {
    /** A message in JSON. */
    JSON,
    /** A text message as Twilio posts it, each with an id of its own and signed. */
    SMS,
    /** A page. */
    PAGE
  }
}
