package org.waymark.benchmark.measure;

import java.net.URI;

/**
 * Another system that runs already, asked with {@code {"text": "..."}}.
 *
 * @param path what is asked for
 */
record Peer(Subject subject, String path) {
  /**
   * Reads {@code NAME=URL}; a fragment of the address is the id of its process.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  static Peer of(String option) {
    String[] parts = option.split("=", 2);
    if (parts.length < 2 || parts[0].isBlank()) {
      throw new IllegalArgumentException("a peer is NAME=URL, not " + option);
    }
    URI address = URI.create(parts[1]);
    boolean loopback = "127.0.0.1".equals(address.getHost());
    if (!"http".equals(address.getScheme()) || !loopback || address.getPort() < 0) {
      throw new IllegalArgumentException(
          "a peer is asked at http://127.0.0.1:PORT/PATH, not at " + parts[1]);
    }
    String fragment = address.getFragment();
    if (fragment != null && !fragment.matches("[0-9]{1,10}")) {
      throw new IllegalArgumentException("the id of a process is a number, not " + fragment);
    }
    long process = fragment == null ? 0 : Long.parseLong(fragment);
    String path = address.getPath().isEmpty() ? "/" : address.getPath();
    return new Peer(new Subject(parts[0], address.getPort(), process), path);
  }
}
