package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Politeness, haste and feeling do not change what was asked. They may raise an alarm ("please"
 * after a word of violence) but never end one.
 */
class FillerKeepsTheAnswerTest {
  /** What changes by changing a message: none of it may. */
  private static List<String> changed(UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>();
    for (Asked asked : Asked.threeOfEveryArticle()) {
      asked.changedBy(change.apply(asked.question())).ifPresent(changed::add);
    }
    return changed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"hey", "Hi,", "Hello!", "please", "pls", "sorry", "so um", "Dear sir,"})
  void wordsBeforeAQuestionChangeNothing(String before) {
    assertEquals(List.of(), changed(q -> before + " " + q));
  }

  @ParameterizedTest
  @ValueSource(strings = {" please", " pls", " thanks", " thx", " sorry", " hey", ", thanks!"})
  void wordsAfterAQuestionChangeNothing(String after) {
    assertEquals(List.of(), changed(q -> q + after));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!!", "?", "???", "...", " \uD83D\uDE22", " \u2764\uFE0F", "\n", "  "})
  void signsAfterAQuestionChangeNothing(String after) {
    assertEquals(List.of(), changed(q -> q + after));
  }

  @Test
  void capitalsChangeNothing() {
    assertEquals(List.of(), changed(q -> q.toUpperCase(Locale.ROOT)));
  }

  @Test
  void doubledSpacesChangeNothing() {
    assertEquals(List.of(), changed(q -> "  " + q.replace(" ", "  ")));
  }

  @Test
  void allAtOnceChangesNothing() {
    List<String> words =
        List.of("hey", "hi", "please", "pls", "sorry", "thanks", "!!!", "\uD83D\uDE4F");
    List<String> changed = new ArrayList<>();
    List<Asked> all = Asked.threeOfEveryArticle();
    Chance.tries(
        300,
        chance -> {
          Asked asked = chance.one(all);
          String message =
              String.join(
                  " ",
                  Stream.of(
                          chance.one(words), chance.one(words), asked.question(), chance.one(words))
                      .toList());
          asked.changedBy(message).ifPresent(changed::add);
        });
    assertEquals(List.of(), changed);
  }

  /** A single word is danger with politeness around it exactly when it is danger alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "raped",
        "stabbed",
        "strangled",
        "beaten",
        "attacked",
        "hit",
        "kidnapped",
        "trapped",
        "hiding",
        "bleeding",
        "shot",
        "knife",
        "gun",
        "bottle",
        "scared",
        "suicide",
        "overdose"
      })
  void politenessAroundAWordNeitherRaisesNorEndsAnAlarm(String word) {
    boolean dangerous = Asked.isDangerous(word);
    List<String> changed =
        Stream.of(" please", " pls", "!!!", " thanks", " sorry", " pls sir")
            .flatMap(filler -> Stream.of(word + filler, filler.strip() + " " + word))
            .filter(message -> Asked.isDangerous(message) != dangerous)
            .toList();
    assertEquals(List.of(), changed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"stabbed", "strangled", "kidnapped", "trapped", "hiding", "bleeding", "gun"})
  void someWordsAloneAreDanger(String word) {
    assertTrue(Asked.isDangerous(word), word);
  }

  /** Most who write it need to be believed and told of support, which the answer does. */
  @Test
  void aWordThatSaysNothingOfNowIsAnsweredNotAlarmedAt() {
    assertEquals("sexual-violence", Asked.articleFor("raped"));
    assertFalse(Asked.isDangerous("raped please"));
  }
}
