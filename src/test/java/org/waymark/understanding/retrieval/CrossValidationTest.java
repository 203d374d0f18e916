package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.text.HashingEncoder;

class CrossValidationTest {
  private static final List<Example> EXAMPLES = SmallTraining.QUESTIONS;
  private static final int[] ALL = SmallTraining.all(EXAMPLES);

  private static List<CrossValidation.Result> run(HashingEncoder encoder, List<Example> examples) {
    Training training = SmallTraining.ready(examples, encoder).training();
    return CrossValidation.run(training, SmallTraining.all(examples));
  }

  @Test
  void answersEveryExampleOnce() {
    List<Integer> answered =
        run(null, EXAMPLES).stream().map(CrossValidation.Result::example).sorted().toList();
    assertEquals(Arrays.stream(ALL).boxed().toList(), answered);
  }

  @Test
  void isLessSureOfAnExampleThatItHasNotSeen() {
    SmallTraining.Ready ready = SmallTraining.ready(EXAMPLES, null);
    Classifier seen = ready.training().train(ALL);
    double before = 0;
    double after = 0;
    for (CrossValidation.Result result : CrossValidation.run(ready.training(), ALL)) {
      before += result.verdict().score();
      after += Verdict.of(seen, ready.training().point(result.example())).score();
    }
    assertTrue(before < after, before + " " + after);
  }

  @Test
  void aLabelWithOneExampleIsNotFound() {
    List<Example> examples = new ArrayList<>(EXAMPLES);
    examples.add(new Example("alone", "purple unicorns"));
    CrossValidation.Result last =
        run(null, examples).stream()
            .filter(r -> r.example() == ALL.length)
            .findFirst()
            .orElseThrow();
    assertTrue(last.verdict().score() < 0.6, () -> "" + last.verdict().score());
  }

  @Test
  void judgesByWordsAndByMeaningWhereThereIsAnEncoder() {
    CrossValidation.Result result = run(new HashingEncoder(), EXAMPLES).get(0);
    assertNotEquals(result.verdict().score(), result.byWords().score());
  }

  @Test
  void judgesByWordsTwiceWithoutAnEncoder() {
    CrossValidation.Result result = run(null, EXAMPLES).get(0);
    assertEquals(result.verdict().score(), result.byWords().score());
  }

  @Test
  void bearsLabelsThatAllHaveOneExample() {
    List<Example> few = List.of(new Example("a", "boss"), new Example("b", "landlord"));
    assertEquals(2, run(new HashingEncoder(), few).size());
  }
}
