package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.text.HashingEncoder;

class CalibrationsTest {
  private static Calibrations fit(
      List<Example> examples, HashingEncoder encoder, Map<String, Set<String>> related) {
    Training training = SmallTraining.ready(examples, encoder).training();
    int[] all = SmallTraining.all(examples);
    return Calibrations.fit(training, all, related);
  }

  /** Examples of two labels that nobody can tell apart. */
  private static List<Example> alike() {
    List<Example> alike = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      alike.add(new Example(i % 2 == 0 ? "a" : "b", "the boss owes wages " + i / 4));
    }
    return alike;
  }

  @Test
  void isSurerOfALongerLead() {
    Calibrations fitted = fit(SmallTraining.QUESTIONS, null, Map.of());
    assertTrue(fitted.byWords().confidence(0.9, 0.85) > fitted.byWords().confidence(0.3, 0.02));
  }

  @Test
  void isUnsureWhereLabelsCannotBeToldApart() {
    double confidence = fit(alike(), null, Map.of()).byWords().confidence(0.5, 0.05);
    assertTrue(confidence < 0.75, () -> "" + confidence);
  }

  @Test
  void countsARelatedLabelAsRight() {
    Map<String, Set<String>> related = Map.of("a", Set.of("b"), "b", Set.of("a"));
    double confidence = fit(alike(), null, related).byWords().confidence(0.5, 0.05);
    assertTrue(confidence > 0.9, () -> "" + confidence);
  }

  @Test
  void countsAnotherRightAnswerAsRight() {
    List<Example> both =
        alike().stream().map(e -> new Example(e.label(), List.of("a", "b"), e.text())).toList();
    double confidence = fit(both, null, Map.of()).byWords().confidence(0.5, 0.05);
    assertTrue(confidence > 0.9, () -> "" + confidence);
  }

  @Test
  void trustsWordsAndMeaningEachInTheirWay() {
    Calibrations fitted = fit(SmallTraining.QUESTIONS, new HashingEncoder(), Map.of());
    assertTrue(
        Math.abs(fitted.byWords().confidence(0.5, 0.2) - fitted.byMeaning().confidence(0.5, 0.2))
            > 1e-6);
  }

  @Test
  void withoutAnEncoderBothAreTheSame() {
    Calibrations fitted = fit(SmallTraining.QUESTIONS, null, Map.of());
    assertEquals(
        fitted.byWords().confidence(0.5, 0.2), fitted.byMeaning().confidence(0.5, 0.2), 1e-12);
  }
}
