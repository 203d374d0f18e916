package org.waymark.benchmark.national;

/** What is asked: by which way and in which languages, because they cost differently. */
public enum What {
  CHAT_IN_ENGLISH(0),
  CHAT_IN_ANOTHER_LANGUAGE(1),
  SMS_IN_ENGLISH(2),
  SMS_IN_ANOTHER_LANGUAGE(3);

  private static final What[] ALL = values();

  private final int number;

  What(int number) {
    this.number = number;
  }

  /** From 0; {@link #of(int)} gives it back. */
  int number() {
    return number;
  }

  static What of(boolean sms, boolean english) {
    if (sms) {
      return english ? SMS_IN_ENGLISH : SMS_IN_ANOTHER_LANGUAGE;
    }
    return english ? CHAT_IN_ENGLISH : CHAT_IN_ANOTHER_LANGUAGE;
  }

  static What of(int number) {
    return ALL[number];
  }

  /** Whether it comes by SMS. */
  public boolean isSms() {
    return this == SMS_IN_ENGLISH || this == SMS_IN_ANOTHER_LANGUAGE;
  }
}
