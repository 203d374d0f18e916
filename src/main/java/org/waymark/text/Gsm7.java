package org.waymark.text;

import java.util.Map;

/**
 * The GSM 03.38 alphabet, in which 160 characters fit one SMS, and the counting of segments as a
 * carrier counts them.
 *
 * <p>Text with a single character outside the alphabet is sent as UCS-2, 70 characters a segment,
 * so {@link #fold} writes our own typography (curly quotes, dashes, special spaces) in the
 * alphabet.
 */
public final class Gsm7 {
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENSION = "^{}\\[~]|€\f";
  private static final Map<Integer, String> FOLDED =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201A, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x201E, "\""),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "-"),
          Map.entry(0x2022, "-"),
          Map.entry(0x2026, "..."),
          Map.entry(0x00A0, " "),
          Map.entry(0x2007, " "),
          Map.entry(0x2009, " "),
          Map.entry(0x202F, " "),
          Map.entry('`' & 0xFFFF, "'"),
          Map.entry((int) '\t', " "));

  /** The septets of each character up to the euro sign, the last of the alphabet. */
  private static final byte[] SEPTETS = septetTable();

  private Gsm7() {}

  private static byte[] septetTable() {
    byte[] table = new byte['\u20AC' + 1];
    BASIC.chars().forEach(c -> table[c] = 1);
    EXTENSION.chars().forEach(c -> table[c] = 2);
    return table;
  }

  /** How an SMS travels. */
  public enum Encoding {
    GSM_7(160, 153),
    UCS_2(70, 67);

    private final int alone;
    private final int split;

    Encoding(int alone, int split) {
      this.alone = alone;
      this.split = split;
    }

    int segments(int units) {
      return units <= alone ? 1 : (units + split - 1) / split;
    }
  }

  /**
   * The size of a text as SMS.
   *
   * @param encoding the alphabet that the text needs
   * @param units septets for GSM-7, UTF-16 units for UCS-2
   * @param segments how many messages a carrier bills
   */
  public record Size(Encoding encoding, int units, int segments) {
    /** The most segments of one part of an answer outside the GSM alphabet: 201 letters. */
    public static final int MOST_UCS2_SEGMENTS = 3;

    /** The most segments of one part of an answer in the GSM alphabet: 306 letters. */
    public static final int MOST_GSM7_SEGMENTS = 2;

    /** Whether this is no more than one part of an answer may be. */
    public boolean fitsOnePart() {
      return encoding == Encoding.GSM_7
          ? units <= MOST_GSM7_SEGMENTS * Encoding.GSM_7.split
          : units <= MOST_UCS2_SEGMENTS * Encoding.UCS_2.split;
    }
  }

  /** Returns the text with typographic characters written in the alphabet; others are kept. */
  public static String fold(String text) {
    if (isInAlphabet(text)) {
      // Nothing that is folded belongs to the alphabet.
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              String plain = FOLDED.get(c);
              if (plain == null) {
                out.appendCodePoint(c);
              } else {
                out.append(plain);
              }
            });
    return out.toString();
  }

  private static boolean isInAlphabet(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (septets(text.charAt(i)) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns how many septets a character takes: 1, 2 (extension table), or 0 when it is foreign.
   */
  static int septets(int character) {
    return character < SEPTETS.length ? SEPTETS[character] : 0;
  }

  /** Measures a text as the carrier does; a pair of septets is never split between segments. */
  public static Size measure(String text) {
    int septets = 0;
    for (int i = 0; i < text.length(); i++) {
      int here = septets(text.charAt(i));
      if (here == 0) {
        return new Size(Encoding.UCS_2, text.length(), ucs2Segments(text));
      }
      septets += here;
    }
    return new Size(Encoding.GSM_7, septets, gsm7Segments(text, septets));
  }

  private static int gsm7Segments(String text, int septets) {
    if (septets <= Encoding.GSM_7.alone) {
      return Encoding.GSM_7.segments(septets);
    }
    int segments = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      int here = septets(text.charAt(i));
      if (used + here > Encoding.GSM_7.split) {
        segments++;
        used = 0;
      }
      used += here;
    }
    return segments;
  }

  private static int ucs2Segments(String text) {
    if (text.length() <= Encoding.UCS_2.alone) {
      return 1;
    }
    int segments = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int here = Character.charCount(text.codePointAt(i));
      if (used + here > Encoding.UCS_2.split) {
        segments++;
        used = 0;
      }
      used += here;
    }
    return segments;
  }
}
