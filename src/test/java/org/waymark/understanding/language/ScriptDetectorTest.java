package org.waymark.understanding.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.text.TurkishLocale;

class ScriptDetectorTest {
  @ParameterizedTest
  @CsvSource({
    "My husband hits me,en",
    "Mój mąż mnie bije,en",
    "ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ,pa",
    "मेरा पति मुझे मारता है,hi",
    "আমার স্বামী আমাকে মারে,bn",
    "என் கணவர் என்னை அடிக்கிறார்,ta",
    "ሰብኣየይ ይወቕዓኒ,ti",
    "我丈夫打我,zh",
    "Мой муж бьёт меня,ru",
    "Мій чоловік б'є мене і дітей,uk",
    "Съпругът ми ме бие,bg",
    "زوجي يضربني,ar",
    "شوهرم مرا کتک می‌زند,fa",
    "میرا شوہر مجھے مارتا ہے,ur",
    "مێردەکەم لێم دەدات,ckb"
  })
  void tellsTheLanguageByItsScript(String message, String language) {
    assertEquals(language, ScriptDetector.detect(message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "999", "??!", "😀👍", "\u0000\u200f", "\ud83d", "1234 5"})
  void takesAMessageWithoutLettersForEnglish(String message) {
    assertEquals(ScriptDetector.ENGLISH, ScriptDetector.detect(message));
  }

  @Test
  void theScriptOfMostLettersDecides() {
    assertEquals("en", ScriptDetector.detect("please help me my wife 我"));
    assertEquals("ar", ScriptDetector.detect("زوجي يضربني كل يوم help"));
  }

  @Test
  void takesAScriptThatIsNotKnownForEnglish() {
    assertEquals("en", ScriptDetector.detect("ჩემი ქმარი მცემს"));
  }

  @Test
  void isNotMisledByDirectionMarks() {
    assertEquals("en", ScriptDetector.detect("\u202e\u200f".repeat(50) + "help"));
  }

  @Test
  void readsAHugeMessage() {
    assertEquals("ta", ScriptDetector.detect("அ".repeat(100_000) + "a"));
  }

  @Test
  void tellsTheSameOnAMachineSetToTurkish() {
    assertEquals("ru", TurkishLocale.under(() -> ScriptDetector.detect("МОЙ МУЖ БЬЁТ МЕНЯ")));
  }
}
