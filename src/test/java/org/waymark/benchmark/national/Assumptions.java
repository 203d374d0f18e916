package org.waymark.benchmark.national;

/**
 * What a bad night is taken to be, from 18:00 to 06:00. None of these was measured: replace them by
 * what is known.
 *
 * @param forces police forces that share the service
 * @param peopleADay who write to one force on an ordinary day
 * @param messages that one of them sends on average
 * @param pauseSeconds between two messages of one person, on average
 * @param sms the share of people who text; the others chat
 * @param english the share of people who write in English; the others write in other languages
 * @param factor how many times as many people as on an ordinary day write from 20:00 to 02:00
 * @param worst the same for one force, where something happened
 * @param viewers who write because they saw the number on television at 21:00
 * @param delaySeconds after which they do, on average
 */
public record Assumptions(
    int forces,
    double peopleADay,
    double messages,
    double pauseSeconds,
    double sms,
    double english,
    double factor,
    double worst,
    double viewers,
    double delaySeconds) {
  private static final int HOUR = 3_600;

  /** How long the night is, in seconds from 18:00. */
  public static final int NIGHT = 12 * HOUR;

  /** When the bad hours begin, in seconds from 18:00. */
  public static final int BEGIN = 2 * HOUR;

  /** When they end. */
  public static final int END = 8 * HOUR;

  /** When the number is shown on television. */
  public static final int SHOWN = 3 * HOUR;

  /** A bad night in the 43 forces of England and Wales. */
  public static final Assumptions BAD_NIGHT =
      new Assumptions(43, 200, 5, 60, 0.6, 0.4, 10, 100, 50_000, 600);

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException when one is no count, no time or no share
   */
  public Assumptions {
    if (forces < 1 || messages < 1 || peopleADay < 0 || viewers < 0 || factor < 0 || worst < 0) {
      throw new IllegalArgumentException("fewer than none");
    }
    if (pauseSeconds <= 0 || delaySeconds <= 0) {
      throw new IllegalArgumentException("a time is greater than 0");
    }
    if (sms < 0 || sms > 1 || english < 0 || english > 1) {
      throw new IllegalArgumentException("a share is from 0 to 1");
    }
  }

  /** The same night with so many times as many people. */
  public Assumptions times(double more) {
    return new Assumptions(
        forces,
        peopleADay * more,
        messages,
        pauseSeconds,
        sms,
        english,
        factor,
        worst,
        viewers * more,
        delaySeconds);
  }
}
