package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestExamplesTest {
  private static final Meanings MEANINGS =
      new Meanings(
          List.of(
              new float[] {1, 0},
              new float[] {0.6f, 0.8f},
              new float[] {0, 1},
              new float[] {1, 0}));
  private static final NearestExamples NEAREST =
      new NearestExamples(MEANINGS, new int[] {0, 0, 1, -1}, 3);

  private static Point at(float x, float y) {
    return Point.of(new SparseVector(new int[0], new float[0]), new float[] {x, y});
  }

  @Test
  void findsTheNearestExampleOfALabel() {
    assertEquals(0, NEAREST.nearest(at(1, 0), 0));
    assertEquals(1, NEAREST.nearest(at(0, 1), 0));
  }

  @Test
  void looksAtExamplesOfThatLabelOnly() {
    assertEquals(2, NEAREST.nearest(at(1, 0), 1));
  }

  @Test
  void aLabelWithoutExamplesHasNoneAndIsNotNear() {
    assertEquals(-1, NEAREST.nearest(at(1, 0), 2));
    assertEquals(0, NEAREST.nearness(at(1, 0), 2));
  }

  @Test
  void tellsHowNear() {
    assertEquals(1, NEAREST.nearness(at(1, 0), 0), 0.01);
    assertEquals(0.8, NEAREST.nearness(at(0, 1), 0), 0.01);
  }

  @Test
  void findsTheNearestOfExamplesThatAreAllFar() {
    assertEquals(1, NEAREST.nearest(at(-1, 0), 0));
  }
}
