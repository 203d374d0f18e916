package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CentroidModelTest {
  private static final float CLOSE = 1e-5f;
  private static final int[] LABELS = {0, 0, 1, 1};
  private static final List<SparseVector> EXAMPLES =
      List.of(
          vector(new int[] {0, 1}, 0.6f, 0.8f),
          vector(new int[] {1, 2}, 0.8f, 0.6f),
          vector(new int[] {3}, 1),
          vector(new int[] {2, 3}, 0.6f, 0.8f));

  private static SparseVector vector(int[] ids, float... weights) {
    return new SparseVector(ids, weights);
  }

  private static CentroidModel model() {
    return new CentroidModel(EXAMPLES, LABELS, 2, 4);
  }

  @Test
  void scoresTheCosineWithTheMiddleOfEachLabel() {
    // The middles are (0.6, 1.6, 0.6, 0) and (0, 0, 0.6, 1.8).
    float[] scores = model().scores(vector(new int[] {1}, 1));
    assertArrayEquals(new float[] {(float) (1.6 / Math.sqrt(3.28)), 0}, scores, CLOSE);
  }

  @Test
  void scoresAnExampleAsIfItWereNotThere() {
    for (int i = 0; i < EXAMPLES.size(); i++) {
      List<SparseVector> others = new ArrayList<>(EXAMPLES);
      others.remove(i);
      int left = i;
      int[] labels =
          java.util.stream.IntStream.range(0, 4)
              .filter(j -> j != left)
              .map(j -> LABELS[j])
              .toArray();
      assertArrayEquals(
          new CentroidModel(others, labels, 2, 4).scores(EXAMPLES.get(i)),
          model().scoresWithout(EXAMPLES.get(i), LABELS[i]),
          CLOSE);
    }
  }

  @Test
  void theOnlyExampleOfALabelScoresNothingWithoutItself() {
    CentroidModel model = new CentroidModel(EXAMPLES.subList(0, 1), new int[] {0}, 1, 4);
    assertEquals(0, model.scoresWithout(EXAMPLES.get(0), 0)[0], CLOSE);
  }

  @Test
  void tellsHowMuchAFeatureSpeaksForALabel() {
    assertEquals(1.6f, model().weight(1, 0), CLOSE);
    assertEquals(0, model().weight(1, 1), CLOSE);
    assertEquals(1.8f, model().weight(3, 1), CLOSE);
  }

  @Test
  void aMessageWithoutKnownFeaturesScoresNothing() {
    assertArrayEquals(new float[] {0, 0}, model().scores(vector(new int[0])), CLOSE);
  }
}
