package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TurkishLocaleTest {
  @Test
  void setsTheTrapThatTheTestsAreAbout() {
    assertEquals("ı", TurkishLocale.under(() -> "I".toLowerCase(Locale.getDefault())));
  }

  @Test
  void restoresTheLocaleAfterAnError() {
    Locale before = Locale.getDefault();
    assertThrows(
        IllegalStateException.class,
        () ->
            TurkishLocale.under(
                () -> {
                  throw new IllegalStateException("inside");
                }));
    assertEquals(before, Locale.getDefault());
  }
}
