package org.waymark.understanding.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.text.TurkishLocale;
import org.waymark.understanding.language.Detection.Certainty;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR =
      LanguageDetector.of(
          new TreeMap<>(
              Map.of(
                  "en",
                  List.of("my husband hits me", "will the police ask about my visa", "help me now"),
                  "pl",
                  List.of("mąż mnie bije", "maz mnie bije", "czy policja pyta o wizę"),
                  "ar",
                  List.of("زوجي يضربني", "jozi ydrobni ma3 el 2wlad", "hal el shorta tes2al"),
                  "fa",
                  List.of("شوهرم مرا می‌زند", "پلیس از ویزا می‌پرسد"))));

  @Test
  void tellsALanguageByTheWordsOfItsMessages() {
    assertTrue(DETECTOR.detect("mąż bije mnie").isSurely("pl"));
    assertTrue(DETECTOR.detect("my husband hits").isSurely("en"));
  }

  @Test
  void tellsItWithoutAccentsAndInCapitals() {
    assertTrue(DETECTOR.detect("MAZ MNIE BIJE").isSurely("pl"));
    assertTrue(TurkishLocale.under(() -> DETECTOR.detect("MAZ MNIE BIJE").isSurely("pl")));
  }

  @Test
  void readsDigitsThatStandForLetters() {
    assertTrue(DETECTOR.detect("ma3 el 2wlad").isSurely("ar"));
  }

  @Test
  void theScriptLeavesOnlyItsOwnLanguages() {
    Detection detection = DETECTOR.detect("پلیس مرا می‌زند");
    assertEquals("fa", detection.likely().get(0).language());
    assertEquals(0, detection.probability("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "999", "😀", "visa", "qq zz", "\ud83d", "??? !!"})
  void saysNothingOfWhatNoLanguageOwns(String message) {
    assertEquals(Certainty.NONE, DETECTOR.detect(message).certainty());
  }

  @Test
  void knowsAScriptOfNoneOfItsLanguages() {
    assertEquals(Certainty.FOREIGN, DETECTOR.detect("ჩემი ქმარი მცემს").certainty());
  }

  @Test
  void readsAHugeMessage() {
    assertTrue(DETECTOR.detect("maz mnie bije ".repeat(10_000)).isSurely("pl"));
  }
}
