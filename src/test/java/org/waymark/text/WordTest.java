package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordTest {
  private static final Word WORD = new Word("strangeled", "strangled");

  @Test
  void isWhatWasTypedAndWhatWasMeant() {
    assertTrue(WORD.fits("strangeled"));
    assertTrue(WORD.fits("strangled"));
    assertFalse(WORD.fits("strangle"));
    assertFalse(WORD.fits(""));
  }

  @Test
  void startsAsEitherForm() {
    assertTrue(WORD.fits("strange*"));
    assertTrue(WORD.fits("strangl*"));
    assertFalse(WORD.fits("string*"));
  }

  @Test
  void printsNothingOfWhatThePersonWrote() {
    assertEquals("Word[10 chars]", WORD.toString());
  }
}
