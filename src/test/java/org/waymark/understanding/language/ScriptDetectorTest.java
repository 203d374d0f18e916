package org.waymark.understanding.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.text.TurkishLocale;

class ScriptDetectorTest {
  private static String languages(String message) {
    return String.join(" ", new TreeSet<>(ScriptDetector.languagesOf(message)));
  }

  @ParameterizedTest
  @CsvSource({
    "ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ,pa",
    "मेरा पति मुझे मारता है,hi",
    "আমার স্বামী আমাকে মারে,bn",
    "என் கணவர் என்னை அடிக்கிறார்,ta",
    "ሰብኣየይ ይወቕዓኒ,ti",
    "我丈夫打我,zh",
    "Мой муж бьёт меня,ru",
    "Мій чоловік б'є мене і дітей,uk",
    "Помощ,bg ru uk",
    "زوجي يضربني,ar ckb fa ur",
    "میرا شوہر مجھے بڑی دیر سے مارتا ہے,ur",
    "مێردەکەم لێم دەدات,ckb"
  })
  void theScriptAndItsOwnLettersLeaveFewLanguages(String message, String languages) {
    assertEquals(languages, languages(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My husband hits me",
        "Mój mąż mnie bije",
        "",
        "   ",
        "999",
        "??!",
        "😀👍",
        "\u0000\u200f",
        "\ud83d"
      })
  void latinLettersOrNoneLeaveAll(String message) {
    assertEquals(Set.of(), ScriptDetector.languagesOf(message));
    assertFalse(ScriptDetector.isForeign(message));
  }

  @Test
  void foreignWordsInAMessageDoNotDecide() {
    assertEquals("", languages("please help me my wife is ill today 我"));
    assertEquals("hi", languages("मेरा visa खत्म police ko बताऊँ"));
  }

  @Test
  void knowsWhenAScriptBelongsToNoneOfOurLanguages() {
    assertTrue(ScriptDetector.isForeign("ჩემი ქმარი მცემს"));
    assertFalse(ScriptDetector.isForeign("help me ჩემი"));
  }

  @Test
  void isNotMisledByDirectionMarks() {
    assertEquals("", languages("\u202e\u200f".repeat(50) + "help"));
  }

  @Test
  void readsAHugeMessage() {
    assertEquals("ta", languages("அ".repeat(100_000) + "a"));
  }

  @Test
  void tellsTheSameOnAMachineSetToTurkish() {
    assertEquals("ru", TurkishLocale.under(() -> languages("МОЙ МУЖ БЬЁТ МЕНЯ ЭТО")));
  }
}
