package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.text.Gsm7.Encoding;
import org.waymark.text.Gsm7.Size;

class Gsm7Test {
  private static final String ALPHABET =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "160,1", "161,2", "306,2", "307,3", "459,3", "460,4"})
  void countsSegmentsOfPlainLetters(int letters, int segments) {
    assertEquals(new Size(Encoding.GSM_7, letters, segments), Gsm7.measure("a".repeat(letters)));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "70,1", "71,2", "134,2", "135,3", "201,3", "202,4"})
  void countsSegmentsOfForeignLetters(int letters, int segments) {
    assertEquals(new Size(Encoding.UCS_2, letters, segments), Gsm7.measure("ж".repeat(letters)));
  }

  @Test
  void knowsAllCharactersOfTheAlphabet() {
    assertEquals(127, ALPHABET.length());
    assertEquals(new Size(Encoding.GSM_7, 127, 1), Gsm7.measure(ALPHABET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^", "{", "}", "\\", "[", "~", "]", "|", "€", "\f"})
  void countsTwoForACharacterOfTheExtensionTable(String character) {
    assertEquals(new Size(Encoding.GSM_7, 2, 1), Gsm7.measure(character));
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "ç", "á", "ł", "’", "–", "…", "\t", "\u0000", "\u001b", "\ud83d"})
  void sendsForeignCharactersAsUcs2(String character) {
    assertEquals(new Size(Encoding.UCS_2, 1, 1), Gsm7.measure(character));
  }

  @Test
  void oneForeignLetterMakesTheWholeTextUcs2() {
    assertEquals(new Size(Encoding.UCS_2, 100, 2), Gsm7.measure("a".repeat(99) + "ł"));
  }

  @Test
  void eightyEurosFitOneSegment() {
    assertEquals(new Size(Encoding.GSM_7, 160, 1), Gsm7.measure("€".repeat(80)));
  }

  @Test
  void neverSplitsAnExtensionCharacterOverSegments() {
    // The euro does not fit into the last septet of the first segment, so that stays empty.
    String text = "a".repeat(152) + "€" + "a".repeat(151);
    assertEquals(new Size(Encoding.GSM_7, 305, 2), Gsm7.measure(text));
    assertEquals(new Size(Encoding.GSM_7, 306, 3), Gsm7.measure(text + "a"));
  }

  @Test
  void keepsAnExtensionCharacterThatEndsASegment() {
    String text = "a".repeat(151) + "€" + "a".repeat(153);
    assertEquals(new Size(Encoding.GSM_7, 306, 2), Gsm7.measure(text));
  }

  @Test
  void countsAnEmojiAsTwoUnits() {
    assertEquals(new Size(Encoding.UCS_2, 70, 1), Gsm7.measure("😀".repeat(35)));
    assertEquals(new Size(Encoding.UCS_2, 72, 2), Gsm7.measure("😀".repeat(36)));
  }

  @Test
  void neverSplitsAnEmojiOverSegments() {
    // 33 emoji fill 66 of the 67 units of a segment, so 67 of them need a third one.
    assertEquals(new Size(Encoding.UCS_2, 132, 2), Gsm7.measure("😀".repeat(66)));
    assertEquals(new Size(Encoding.UCS_2, 134, 3), Gsm7.measure("😀".repeat(67)));
  }

  @Test
  void foldsTypographyIntoTheAlphabet() {
    assertEquals("'can't' \"no\" a-b - - ... x y", Gsm7.fold("‘can’t’ “no” a‑b – — … x\u00A0y"));
  }

  @Test
  void foldedTypographyCostsOneSeptetEach() {
    assertEquals(new Size(Encoding.GSM_7, 9, 1), Gsm7.measure(Gsm7.fold("“Don’t”\t•")));
  }

  @Test
  void foldKeepsEverythingElse() {
    String text = ALPHABET + "^{}\\[~]|€ Zażółć 😀 مرحبا \ud83d";
    assertEquals(text, Gsm7.fold(text));
  }
}
