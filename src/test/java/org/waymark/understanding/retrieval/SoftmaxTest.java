package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  private static final Point FIRST = word(0);
  private static final Point SECOND = word(1);
  private static final List<Point> POINTS = List.of(FIRST, SECOND);
  private static final float[][] TARGETS = {{1, 0}, {0, 1}};

  /** A message of one word, and one that every message has. */
  private static Point word(int id) {
    return Point.of(new SparseVector(new int[] {id, 2}, new float[] {0.8f, 0.6f}));
  }

  private static Softmax trained() {
    return new SoftmaxTrainer(1, 12).train(new Softmax(2, 3, 0), POINTS, TARGETS);
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }

  @Test
  void knowsNothingBeforeItIsTrained() {
    assertArrayEquals(new float[] {0.5f, 0.5f}, new Softmax(2, 3, 0).probabilities(FIRST));
  }

  @Test
  void tellsTwoLabelsApart() {
    assertTrue(trained().probabilities(FIRST)[0] > 0.9);
    assertTrue(trained().probabilities(SECOND)[1] > 0.9);
  }

  @Test
  void tellsLabelsApartByMeaningAlone() {
    SparseVector same = new SparseVector(new int[] {0}, new float[] {1});
    Point left = Point.of(same, new float[] {1, 0});
    Point right = Point.of(same, new float[] {0, 1});
    Softmax model =
        new SoftmaxTrainer(1, 12).train(new Softmax(2, 1, 2), List.of(left, right), TARGETS);
    assertTrue(model.probabilities(left)[0] > 0.9);
    assertTrue(model.probabilities(right)[1] > 0.9);
  }

  @Test
  void probabilitiesAddUpToOne() {
    assertEquals(1, sum(trained().probabilities(FIRST)), 1e-5);
    assertEquals(1, sum(trained().probabilities(word(1))), 1e-5);
  }

  @Test
  void isUndecidedOfAMessageWithoutAKnownWord() {
    Point empty = Point.of(new SparseVector(new int[0], new float[0]));
    assertEquals(0.5, trained().probabilities(empty)[0], 0.1);
  }

  @Test
  void theSameExamplesGiveTheSameModel() {
    assertArrayEquals(trained().probabilities(FIRST), trained().probabilities(FIRST));
  }

  @Test
  void learnsHowOftenEachOfTwoAnswersIsRight() {
    Softmax model =
        new SoftmaxTrainer(1, 50)
            .train(new Softmax(2, 3, 0), List.of(FIRST), new float[][] {{0.7f, 0.3f}});
    assertEquals(0.7, model.probabilities(FIRST)[0], 0.02);
  }

  @Test
  void aWordThatTellsNothingWeighsLessThanOneThatTells() {
    Softmax model = trained();
    assertTrue(model.weight(0, 0) > Math.abs(model.weight(2, 0)));
    assertTrue(model.weight(0, 1) < 0);
  }

  @Test
  void theAverageWeightIsThatOfAllLabels() {
    Softmax model = trained();
    assertEquals((model.weight(0, 0) + model.weight(0, 1)) / 2, model.average(0), 1e-6);
  }

  @Test
  void takesOverWhatAnotherModelKnowsUnderOtherNumbers() {
    Softmax before = trained();
    Softmax after = new Softmax(3, 4, 0);
    int[] labelThere = {-1, 1, 0};
    after.take(3, before, 0, labelThere);
    after.take(1, before, -1, labelThere);
    assertEquals(before.weight(0, 0), after.weight(3, 2));
    assertEquals(before.weight(0, 1), after.weight(3, 1));
    assertEquals(0, after.weight(3, 0));
    assertEquals(0, after.weight(1, 1));
  }

  @Test
  void takesOverWhatAnotherModelKnowsOfMeaning() {
    SparseVector none = new SparseVector(new int[0], new float[0]);
    Point left = Point.of(none, new float[] {1, 0});
    Point right = Point.of(none, new float[] {0, 1});
    Softmax before =
        new SoftmaxTrainer(1, 12).train(new Softmax(2, 5, 2), List.of(left, right), TARGETS);
    Softmax after = new Softmax(2, 1, 2);
    after.takeRest(before, new int[] {1, 0});
    assertEquals(before.probabilities(left)[0], after.probabilities(left)[1], 1e-6);
  }

  @Test
  void countsItsFeatures() {
    assertEquals(7, new Softmax(4, 5, 2).features());
    assertEquals(2, new Softmax(4, 5, 2).dimensions());
  }

  @Test
  void aModelWithoutLabelsGivesNoProbabilities() {
    assertEquals(0, new Softmax(0, 3, 0).probabilities(FIRST).length);
  }

  @Test
  void veryUnlikeScoresStayFinite() {
    Point huge = Point.of(new SparseVector(new int[] {0}, new float[] {1e6f}));
    assertEquals(1, sum(trained().probabilities(huge)), 1e-5);
  }
}
