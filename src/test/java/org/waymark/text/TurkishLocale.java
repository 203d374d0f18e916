package org.waymark.text;

import java.util.Locale;
import java.util.function.Supplier;

/** Where "I" in lower case is "ı": text that is folded without {@link Locale#ROOT} breaks there. */
public final class TurkishLocale {
  private TurkishLocale() {}

  /** What an action gives on a machine set to Turkish; the locale is restored afterwards. */
  public static <T> T under(Supplier<T> action) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      return action.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
