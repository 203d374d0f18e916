package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.text.HashingEncoder;
import org.waymark.understanding.retrieval.SmallTraining.Ready;

class ClassifierTest {
  private static final List<Example> EXAMPLES = SmallTraining.QUESTIONS;
  private static final Ready READY = SmallTraining.ready(EXAMPLES, new HashingEncoder());
  private static final Classifier CLASSIFIER = READY.training().train(SmallTraining.all(EXAMPLES));

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }

  private static double best(String message) {
    return Verdict.of(CLASSIFIER, READY.point(message)).score();
  }

  @Test
  void usesMeaningOnlyWhereTheMessageWasEncoded() {
    Point point = READY.point("boss keeps my wages");
    assertTrue(CLASSIFIER.usesMeaning(point));
    assertFalse(CLASSIFIER.usesMeaning(point.wordsOnly()));
  }

  @Test
  void aClassifierOfWordsIgnoresTheMeaningOfAMessage() {
    Classifier words =
        SmallTraining.ready(EXAMPLES, null).training().train(SmallTraining.all(EXAMPLES));
    Point point = READY.point("boss keeps my wages");
    assertFalse(words.usesMeaning(point));
    assertArrayEquals(words.scores(point.wordsOnly()), words.scores(point));
    assertEquals(1, sum(words.probabilities(point)), 1e-5);
  }

  @Test
  void whatNoExampleResemblesScoresLowForEveryLabel() {
    assertTrue(best("boss keeps my wages") > 0.8, () -> "" + best("boss keeps my wages"));
    assertTrue(best("xylophone quartz zebra") < 0.6, () -> "" + best("xylophone quartz zebra"));
  }

  @Test
  void anExampleItselfScoresNearlyOne() {
    for (Example example : EXAMPLES) {
      float score =
          CLASSIFIER
              .scores(READY.point(example.text()))[CLASSIFIER.labels().number(example.label())];
      assertTrue(score > 0.75, () -> example.text() + " " + score);
    }
  }

  @Test
  void probabilitiesAddUpToOneInBothDepths() {
    Point point = READY.point("no bed and no wages");
    assertEquals(1, sum(CLASSIFIER.probabilities(point)), 1e-5);
    assertEquals(1, sum(CLASSIFIER.probabilities(point.wordsOnly())), 1e-5);
  }

  @Test
  void findsTheExampleWhoseMeaningIsNearest() {
    int pay = CLASSIFIER.labels().number("pay");
    assertEquals(2, CLASSIFIER.nearest(READY.point("boss keeps all my wages"), pay));
  }

  @Test
  void ofManyLabelsUnlikelyOnesAreNotComparedExampleByExample() {
    List<Example> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.add(new Example("label" + i, "word" + i + " thing" + i));
      many.add(new Example("label" + i, "word" + i + " item" + i));
    }
    Ready ready = SmallTraining.ready(many, new HashingEncoder());
    Classifier classifier = ready.training().train(SmallTraining.all(many));
    float[] scores = classifier.scores(ready.point("word7 thing7"));
    assertEquals(7, Verdict.of(scores, -1).best());
    int unlikely = 0;
    for (float score : scores) {
      unlikely += score > -0.05f && score < 0.05f ? 1 : 0;
    }
    assertTrue(unlikely >= 12, "" + unlikely);
  }
}
