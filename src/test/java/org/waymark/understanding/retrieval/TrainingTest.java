package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.text.HashingEncoder;
import org.waymark.understanding.retrieval.SmallTraining.Ready;

class TrainingTest {
  private static final List<Example> EXAMPLES = SmallTraining.QUESTIONS;
  private static final int[] ALL = SmallTraining.all(EXAMPLES);
  private static final Ready WORDS = SmallTraining.ready(EXAMPLES, null);

  private static float score(Classifier classifier, Point point, String label) {
    return classifier.scores(point)[classifier.labels().number(label)];
  }

  @Test
  void learnsToTellLabelsApart() {
    Classifier classifier = WORDS.training().train(ALL);
    Point point = WORDS.point("my boss owes me wages");
    assertTrue(score(classifier, point, "pay") > score(classifier, point, "home"));
  }

  @Test
  void knowsOnlyTheLabelsOfTheChosenExamples() {
    Classifier classifier = WORDS.training().train(new int[] {0, 6});
    assertEquals(2, classifier.labels().size());
    assertEquals(-1, classifier.labels().number(Ranker.OUT_OF_SCOPE));
  }

  @Test
  void theSameExamplesGiveTheSameClassifier() {
    Ready meaning = SmallTraining.ready(EXAMPLES, new HashingEncoder());
    Point point = meaning.point("no bed and no wages");
    assertArrayEquals(
        meaning.training().train(ALL).scores(point), meaning.training().train(ALL).scores(point));
  }

  @Test
  void anEarlierClassifierOfTheSameExamplesStaysNearlyTheSame() {
    Classifier before = WORDS.training().train(ALL);
    Classifier after = WORDS.training().train(ALL, new Training.Earlier(before, WORDS.space()));
    for (Example example : EXAMPLES) {
      Point point = WORDS.point(example.text());
      assertArrayEquals(before.scores(point), after.scores(point), 0.15f);
    }
  }

  @Test
  void aNewLabelIsLearntFromAnEarlierClassifier() {
    Classifier before = WORDS.training().train(ALL);
    List<Example> more = new ArrayList<>(EXAMPLES);
    more.add(0, new Example("passport", "he took my passport"));
    more.add(new Example("passport", "lost my passport and visa"));
    more.add(new Example("passport", "she will not give my passport back"));
    Ready ready = SmallTraining.ready(more, null);
    Classifier after =
        ready
            .training()
            .train(SmallTraining.all(more), new Training.Earlier(before, WORDS.space()));
    Point passport = ready.point("where is my passport");
    Labels labels = after.labels();
    assertEquals("passport", labels.name(Verdict.of(after, passport).best()));
    Point pay = ready.point("boss keeps my wages");
    assertEquals("pay", labels.name(Verdict.of(after, pay).best()));
  }

  @Test
  void anEarlierClassifierWithoutMeaningIsNoStartForOneWithMeaning() {
    Classifier before = WORDS.training().train(ALL);
    Ready meaning = SmallTraining.ready(EXAMPLES, new HashingEncoder());
    Point point = meaning.point("boss keeps my wages");
    assertArrayEquals(
        meaning.training().train(ALL).probabilities(point),
        meaning
            .training()
            .train(ALL, new Training.Earlier(before, WORDS.space()))
            .probabilities(point));
  }

  @Test
  void foldsLeaveEachExampleOutOnce() {
    List<Integer> out = new ArrayList<>();
    for (int[] fold : WORDS.training().folds(ALL, CrossValidation.FOLDS)) {
      Arrays.stream(fold).forEach(out::add);
    }
    out.sort(null);
    assertEquals(Arrays.stream(ALL).boxed().toList(), out);
  }

  @Test
  void foldsLeaveNeighboursOutTogetherAndSomeOfEachLabelIn() {
    List<int[]> folds = WORDS.training().folds(ALL, 3);
    assertArrayEquals(new int[] {0, 1, 6, 7, 12}, folds.get(0));
    assertArrayEquals(new int[] {4, 5, 10, 11, 14}, folds.get(2));
  }

  @Test
  void aLabelWithOneExampleIsLeftOutOnceToo() {
    List<int[]> folds = WORDS.training().folds(new int[] {12}, 3);
    assertEquals(1, folds.stream().mapToInt(fold -> fold.length).sum());
    assertEquals(3, folds.size());
  }

  @Test
  void trainsOnNothing() {
    Classifier classifier = WORDS.training().train(new int[0]);
    assertEquals(0, classifier.labels().size());
    assertFalse(Verdict.of(classifier, WORDS.point("boss")).best() >= 0);
  }
}
