package org.waymark.understanding.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.TurkishLocale;

class DangerDetectorTest {
  private static final KnowledgeBase BASE = KnowledgeFixture.base();

  private final DangerDetector detector = withOrdinary(List.of());

  private static DangerDetector withOrdinary(List<String> ordinary) {
    Vocabulary words = BASE.vocabulary();
    Vocabulary vocabulary =
        new Vocabulary(
            Map.of("nife", "knife", "gona", "going to"),
            words.same(),
            words.filler(),
            words.followUps(),
            words.questions());
    return new DangerDetector(BASE.safety(), vocabulary, ordinary);
  }

  @ParameterizedTest
  @CsvSource({
    "he has a knife, ATTACK, attack-weapon",
    "My husband got a GUN!!, ATTACK, attack-weapon",
    "she will kill me right now, ATTACK, attack-weapon",
    "i want to kill myself, SUICIDE, suicide-plan",
    "i took all of my sleeping pills, SUICIDE, suicide-plan",
    "they are hitting my daughter, CHILD, child-hit"
  })
  void namesTheKindAndTheRule(String message, DangerKind kind, String rule) {
    Danger danger = detector.detect(message).orElseThrow();
    assertEquals(kind, danger.kind());
    assertEquals(rule, danger.rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "last year he had a knife",
        "in the film he has a gun",
        "i wanted to kill myself years ago",
        "knife",
        "he",
        "kill me"
      })
  void staysCalmWithoutAReason(String message) {
    assertEquals(Optional.empty(), detector.detect(message));
  }

  @Test
  void theFirstRuleDecidesTheKind() {
    String message = "he is hitting my son and i will kill myself and he has a gun";
    assertEquals(DangerKind.CHILD, detector.detect(message).orElseThrow().kind());
    assertEquals(
        List.of("child-hit", "suicide-plan", "attack-weapon"), detector.rulesThatMatch(message));
  }

  @Test
  void aReasonToStayCalmHoldsForItsOwnRuleOnly() {
    assertEquals(
        List.of("suicide-plan"),
        detector.rulesThatMatch("we saw a film and he has a gun and i will kill myself"));
  }

  @Test
  void tellsTheWordsThatItSaw() {
    assertEquals(
        List.of("he", "has", "knife"),
        detector.detect("help he has a big knife").orElseThrow().words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"he has a nife", "he has a knive", "HE HAS A KNIFE", "hé has a knife"})
  void readsPhoneSpellingAndSlips(String message) {
    assertTrue(detector.detect(message).isPresent());
  }

  @Test
  void doesNotMendAWordThatPeopleUseInOrdinaryQuestions() {
    assertTrue(detector.detect("he has a knifes").isPresent());
    DangerDetector other = withOrdinary(List.of("where can i buy knifes"));
    assertEquals(Optional.empty(), other.detect("he has a knifes"));
  }

  @Test
  void someWordsCountOnlyWhereCareIsNeeded() {
    assertEquals(Optional.empty(), detector.detect("a knife"));
    assertTrue(detector.isDangerWhenCareful("a knife"));
    assertTrue(detector.isDangerWhenCareful("yes now"));
    assertFalse(detector.isDangerWhenCareful("not yes now or then"));
  }

  @Test
  void hearsThatAPersonCannotSpeak() {
    assertTrue(detector.cannotSpeak("i can't talk"));
    assertFalse(detector.cannotSpeak("i can talk"));
  }

  @Test
  void printsNoWordsOfThePerson() {
    Danger danger = detector.detect("he has a knife").orElseThrow();
    assertEquals("Danger[ATTACK, attack-weapon]", danger.toString());
  }

  @Test
  void readsCapitalsUnderAnyLocale() {
    assertTrue(
        TurkishLocale.under(() -> detector.detect("I WILL KILL MYSELF TONIGHT")).isPresent());
  }

  @Test
  void aVeryLongMessageIsReadInTime() {
    String message = "he has got my husband hitting took all kill ".repeat(3_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> detector.rulesThatMatch(message));
  }
}
