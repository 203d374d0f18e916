package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExampleIndexTest {
  private static Features words(String... stems) {
    return new Features(List.of(stems), List.of(), List.of());
  }

  private static Features group(String... groups) {
    return new Features(List.of(), List.of(groups), List.of());
  }

  private static final ExampleIndex INDEX =
      new ExampleIndex(
          List.of(
              words("husband", "hit", "me"),
              words("wife", "hit", "me"),
              words("polic", "visa"),
              group("police")),
          new int[] {0, 0, 1, 2},
          3);

  private static float sum(float[] votes) {
    float sum = 0;
    for (float vote : votes) {
      sum += vote;
    }
    return sum;
  }

  @Test
  void theNearestExamplesVoteForTheirLabels() {
    assertArrayEquals(new float[] {1, 0, 0}, INDEX.votes(words("husband", "hit"), -1), 1e-5f);
    float[] votes = INDEX.votes(words("visa", "hit"), -1);
    assertTrue(votes[1] > votes[0] && votes[0] > 0);
    assertEquals(1, sum(votes), 1e-5);
  }

  @Test
  void groupsOfLikeWordsAreFoundToo() {
    assertArrayEquals(new float[] {0, 0, 1}, INDEX.votes(group("police"), -1), 1e-5f);
  }

  @Test
  void anExampleHasNoVoteOnItself() {
    assertArrayEquals(new float[] {0, 0, 0}, INDEX.votes(words("visa"), 2), 1e-5f);
  }

  @Test
  void nobodyVotesOnUnknownWords() {
    assertArrayEquals(new float[3], INDEX.votes(words("qqq"), -1));
    assertArrayEquals(new float[3], INDEX.votes(words(), -1));
  }

  @Test
  void moreWordsThanAQueryBearsAreNoError() {
    String[] many = IntStream.range(0, 5_000).mapToObj(i -> "w" + i).toArray(String[]::new);
    assertEquals(0, sum(INDEX.votes(words(many), -1)));
  }
}
