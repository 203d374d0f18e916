package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordTest {
  private static final Word WORD = new Word("strangeled", "strangled");

  @Test
  void isWhatWasTypedAndWhatWasMeant() {
    assertTrue(WORD.is("strangeled"));
    assertTrue(WORD.is("strangled"));
    assertFalse(WORD.is("strangle"));
  }

  @Test
  void startsAsEitherForm() {
    assertTrue(WORD.startsWith("strange"));
    assertTrue(WORD.startsWith("strangl"));
    assertFalse(WORD.startsWith("string"));
  }

  @Test
  void printsNothingOfWhatThePersonWrote() {
    assertEquals("Word[10 chars]", WORD.toString());
  }
}
