package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private static final Vocabulary VOCABULARY = KnowledgeFixture.base().vocabulary();

  @ParameterizedTest
  @CsvSource({
    "hey who is this, who is this",
    "who is this pls, who is this",
    "who is this, who is this",
    "hey please, ''",
    "'', ''"
  })
  void leavesOutWordsThatChangeNoAnswerHoweverTheyAreSpelt(String message, String rest) {
    assertEquals(rest, VOCABULARY.withoutFiller(message));
  }
}
