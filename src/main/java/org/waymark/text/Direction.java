package org.waymark.text;

import java.util.Set;

/** Which way a language is written. */
public final class Direction {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "fa", "ur");

  private Direction() {}

  /** Whether a language, as in ISO 639, is written from right to left. */
  public static boolean isRightToLeft(String language) {
    return RIGHT_TO_LEFT.contains(language);
  }

  /** The direction as HTML names it: {@code ltr} or {@code rtl}. */
  public static String of(String language) {
    return isRightToLeft(language) ? "rtl" : "ltr";
  }

  /**
   * A telephone number for a text in a language. Among letters that run from right to left, the
   * parts of a number with spaces would be shown in the wrong order, so it is written in one piece.
   */
  public static String number(String number, String language) {
    return isRightToLeft(language) ? number.replace(" ", "") : number;
  }
}
