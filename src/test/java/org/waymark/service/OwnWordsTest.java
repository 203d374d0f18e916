package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.KnowledgeBase;

final class OwnWordsTest {
  private static final KnowledgeBase BASE = ShippedKnowledge.snapshot().base();
  private static final OwnWords WORDS = new OwnWords(BASE);

  @Test
  void findsThoseThatQuestionsAndAnswersHoldEachOnce() {
    assertEquals(
        Set.of("interpreter", "solicitor"), WORDS.in("Interpreter? solicitor INTERPRETER"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "john ahmed fatima olena mark sue will may",
        "runcorn widnes crewe warrington chester london kabul",
        "poland polish nigeria english monday march",
        "07700900123 2day 4 ten twenty",
        "my he we is",
        "zebra quux",
        "the and you police",
        "please hello"
      })
  void countsNoNameNoPlaceNoNumberNoShortWordAndNothingOfOthers(String message) {
    assertEquals(Set.of(), WORDS.in(message));
  }

  @Test
  void whatIsKeptIsOurTextAndNotAPartOfTheMessage() {
    String first = WORDS.in("my interpreter").iterator().next();
    String second = WORDS.in("an INTERPRETER").iterator().next();
    assertSame(first, second);
  }
}
