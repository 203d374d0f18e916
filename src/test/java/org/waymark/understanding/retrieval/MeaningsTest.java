package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.Chance;
import org.waymark.ShippedKnowledge;
import org.waymark.text.HashingEncoder;
import org.waymark.text.SentenceEncoder;

class MeaningsTest {
  private static final SparseVector NO_WORDS = new SparseVector(new int[0], new float[0]);

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void assertKeepsCosines(SentenceEncoder encoder, int times) {
    Chance.tries(
        times,
        chance -> {
          float[] one = encoder.encode(chance.text(60));
          float[] other = encoder.encode(chance.text(60));
          float kept = new Meanings(List.of(other, one)).cosine(Point.of(NO_WORDS, one), 0);
          assertEquals(cosine(one, other), kept, 0.01);
        });
  }

  @Test
  void keepsCosinesWithinAHundredth() {
    assertKeepsCosines(new HashingEncoder(), 500);
  }

  @Test
  void keepsCosinesOfTheShippedEncoderWithinAHundredth() {
    assertKeepsCosines(ShippedKnowledge.encoder().await().orElseThrow(), 20);
  }

  @Test
  void aMeaningKeptTwiceIsTheSame() {
    float[] once = new Meanings(List.of(new HashingEncoder().encode("my husband"))).meaning(0);
    assertArrayEquals(once, new Meanings(List.of(once)).meaning(0), 1e-6f);
  }

  @Test
  void keepsEachExampleUnderItsNumber() {
    Meanings meanings = new Meanings(List.of(new float[] {1, 0}, new float[] {0, -1}));
    assertArrayEquals(new float[] {1, 0}, meanings.meaning(0), 1e-6f);
    assertArrayEquals(new float[] {0, -1}, meanings.meaning(1), 1e-6f);
  }

  @Test
  void nothingIsLikeNothing() {
    Meanings meanings = new Meanings(List.of(new float[] {0, 0}));
    assertEquals(0, meanings.cosine(Point.of(NO_WORDS, new float[] {1, 0}), 0));
  }
}
