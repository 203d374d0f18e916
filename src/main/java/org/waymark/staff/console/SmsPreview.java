package org.waymark.staff.console;

import java.util.Locale;
import org.waymark.text.Gsm7;

/**
 * A text as a phone shows it, and what it costs.
 *
 * @param text the words
 * @param segments how many messages a carrier bills
 * @param units characters as the phone network counts them
 * @param encoding the alphabet that the text needs
 * @param pence what the segments cost at {@link #PENCE_PER_SEGMENT}
 * @param readingAge the age at which it is read with ease, in years
 */
public record SmsPreview(
    String text, int segments, int units, String encoding, int pence, String readingAge) {
  /** An assumption, so that lengths can be compared: the price is in the operator's contract. */
  public static final int PENCE_PER_SEGMENT = 4;

  /**
   * @param text the words as they are sent
   * @param readingAge of the words as they were written
   */
  static SmsPreview of(String text, double readingAge) {
    Gsm7.Size size = Gsm7.measure(text);
    return new SmsPreview(
        text,
        size.segments(),
        size.units(),
        size.encoding() == Gsm7.Encoding.GSM_7
            ? "plain letters (GSM-7)"
            : "special letters (UCS-2)",
        size.segments() * PENCE_PER_SEGMENT,
        String.format(Locale.ROOT, "%.0f", Math.max(5, readingAge)));
  }
}
