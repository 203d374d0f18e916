package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.understanding.retrieval.Ranking;

class SurenessTest {
  private static Ranking ranking(double confidence, String... articles) {
    List<Ranking.Candidate> candidates =
        Stream.of(articles).map(id -> new Ranking.Candidate(id, confidence)).toList();
    return new Ranking(candidates, confidence, false, false);
  }

  @Test
  void belowTheLeastConfidenceNothingIsUnderstood() {
    assertFalse(Sureness.isUnderstood(ranking(0.35, "a", "b")));
    assertTrue(Sureness.isUnderstood(ranking(0.36, "a", "b")));
  }

  @Test
  void withoutAnArticleNothingIsUnderstood() {
    assertFalse(Sureness.isUnderstood(ranking(0.9)));
  }

  @Test
  void betweenUnderstoodAndAnswerThePersonChooses() {
    assertTrue(Sureness.isTooClose(ranking(0.39, "a", "b")));
    assertFalse(Sureness.isTooClose(ranking(0.4, "a", "b")));
  }

  @Test
  void oneArticleAloneIsNoChoice() {
    assertFalse(Sureness.isTooClose(ranking(0.39, "a")));
  }

  @Test
  void aSureAnswerComesWithoutChoices() {
    assertFalse(Sureness.isSure(ranking(0.59, "a")));
    assertTrue(Sureness.isSure(ranking(0.6, "a")));
  }

  @Test
  void wordsAreEnoughFromNineInTenOn() {
    assertFalse(Sureness.isClear(ranking(0.89, "a")));
    assertTrue(Sureness.isClear(ranking(0.9, "a")));
  }

  @Test
  void offersTheNearestThree() {
    assertEquals(List.of("a", "b", "c"), Sureness.nearest(ranking(0.5, "a", "b", "c", "d")));
    assertEquals(List.of(), Sureness.nearest(ranking(0)));
  }
}
