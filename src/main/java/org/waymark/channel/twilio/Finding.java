package org.waymark.channel.twilio;

/**
 * One thing that the {@link Doctor} looked at.
 *
 * @param verdict how it is
 * @param what what was seen, in plain words
 * @param mend what to do about it; empty when it is right
 */
public record Finding(Verdict verdict, String what, String mend) {
  /** How something is. */
  public enum Verdict {
    /** As it should be. */
    RIGHT,
    /** A person must mend it. */
    MEND,
    /** It cannot be seen from here: a person must look. */
    LOOK
  }

  static Finding right(String what) {
    return new Finding(Verdict.RIGHT, what, "");
  }

  static Finding mend(String what, String mend) {
    return new Finding(Verdict.MEND, what, mend);
  }

  static Finding look(String what, String mend) {
    return new Finding(Verdict.LOOK, what, mend);
  }
}
