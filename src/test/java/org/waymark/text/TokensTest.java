package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Chance;

class TokensTest {
  @Test
  void splitsAtEverythingThatIsNoLetterOrDigit() {
    assertEquals(
        List.of("police", "immigration", "help", "me", "2", "day", "ok"),
        Tokens.of("Police/immigration?? help-me,2 day\n(ok)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"can't", "CAN’T", "cant", "can`t", "can´t", "can‘t", "CANT"})
  void readsEveryApostropheAndNoneAlike(String typed) {
    assertEquals(List.of("cant"), Tokens.of(typed));
  }

  @ParameterizedTest
  @CsvSource({"Café,cafe", "Zażółć,zazolc", "NAÏVE,naive", "Łódź,lodz", "señor,senor"})
  void dropsAccents(String typed, String token) {
    assertEquals(List.of(token), Tokens.of(typed));
  }

  @ParameterizedTest
  @CsvSource({"pleeeease,pleease", "helpppp,helpp", "off,off", "999,999", "1000,1000"})
  void shortensLettersRepeatedForFeelingButNoDigits(String typed, String token) {
    assertEquals(List.of(token), Tokens.of(typed));
  }

  @Test
  void readsStyledLettersAsPlainOnes() {
    assertEquals(List.of("help", "me"), Tokens.of("𝐇𝐞𝐥𝐩 ｍｅ"));
  }

  @Test
  void readsLettersUnderAHeapOfCombiningMarks() {
    String heap = "\u0300\u0315\u0336\u0345\u035d\u036f".repeat(50);
    assertEquals(List.of("help"), Tokens.of("h" + heap + "e" + heap + "l" + heap + "p" + heap));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u0007", "\u007f", "\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f",
        "\u202a", "\u202e", "\u2060", "\u2066", "\u2069", "\ufeff"
      })
  void dropsNullBytesDirectionMarksAndOtherUnseenCharacters(String mark) {
    assertEquals(List.of("help", "me"), Tokens.of(mark + "he" + mark + "lp" + mark + " me" + mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d"})
  void dropsLoneSurrogates(String surrogates) {
    assertEquals(List.of("help", "me"), Tokens.of("help" + surrogates + " me" + surrogates));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!", "😀👍🏽", "\u0000", "\u0301", "'"})
  void findsNoWordsInAMessageWithout(String message) {
    assertEquals(List.of(), Tokens.of(message));
  }

  @Test
  void readsOnlyTheBeginningOfAHugeMessage() {
    assertEquals(Tokens.MAX_TOKENS, Tokens.of("ab ".repeat(33_334)).size());
    assertEquals(List.of("aa"), Tokens.of("a".repeat(100_000)));
    assertEquals(List.of(), Tokens.of("\u0301".repeat(100_000)));
  }

  @Test
  void cutsAHugeMessageInTheMiddleOfAnEmoji() {
    assertEquals(List.of("a"), Tokens.of("a" + "😀".repeat(50_000)));
  }

  @Test
  void givesTheSameOnAMachineSetToTurkish() {
    assertEquals(
        List.of("i", "live", "in", "widnes"),
        TurkishLocale.under(() -> Tokens.of("I LIVE IN WIDNES")));
  }

  @Test
  void readsTheDottedCapitalOfTurkishAsAnI() {
    assertEquals(List.of("istanbul"), Tokens.of("İstanbul"));
  }

  @Test
  void normalisesWholeMessagesToOneForm() {
    assertEquals("whos this", Tokens.normalise("  Who’s\tTHIS?? "));
  }

  @Test
  void normalisingTwiceChangesNothing() {
    Chance.tries(
        1_000,
        chance -> {
          String once = Tokens.normalise(chance.text(200));
          assertEquals(once, Tokens.normalise(once));
        });
  }

  @Test
  void tokensHoldLettersDigitsAndVowelSignsOnly() {
    Chance.tries(
        1_000,
        chance -> {
          for (String token : Tokens.of(chance.text(200))) {
            assertTrue(token.chars().allMatch(TokensTest::belongsToAWord), token);
          }
        });
  }

  private static boolean belongsToAWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  @ParameterizedTest
  @CsvSource({
    "मेरा पति,मेरा पति",
    "يضربني,یضربنی",
    "كَسَرَ,کسر",
    "我打,我 打",
    "мʼята,мята",
    "đánh tôi,danh toi"
  })
  void makesWordsOfEveryScriptComparable(String message, String words) {
    assertEquals(words, Tokens.normalise(message));
  }
}
