package org.waymark.text;

/** What text messages cost, as far as it has to be known to compare their lengths. */
public final class SmsPrice {
  /** An assumption: the price is in the operator's contract. */
  public static final int PENCE_PER_SEGMENT = 4;

  private SmsPrice() {}

  /** What a text costs in pence. */
  public static int pence(String text) {
    return Gsm7.measure(text).segments() * PENCE_PER_SEGMENT;
  }
}
