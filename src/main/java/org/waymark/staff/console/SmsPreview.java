package org.waymark.staff.console;

import java.util.Locale;
import org.waymark.text.Gsm7;
import org.waymark.text.SmsPrice;

/**
 * A text as a phone shows it, and what it costs.
 *
 * @param text the words
 * @param segments how many messages a carrier bills
 * @param units characters as the phone network counts them
 * @param encoding the alphabet that the text needs
 * @param pence what the segments cost at {@link SmsPrice#PENCE_PER_SEGMENT}
 * @param readingAge the age at which it is read with ease, in years
 */
public record SmsPreview(
    String text, int segments, int units, String encoding, int pence, String readingAge) {
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
        SmsPrice.pence(text),
        String.format(Locale.ROOT, "%.0f", Math.max(5, readingAge)));
  }
}
