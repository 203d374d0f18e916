package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far scores can be trusted, for each depth of understanding.
 *
 * @param byWords for scores from words alone
 * @param byMeaning for scores from words and meaning
 */
record Calibrations(Calibration byWords, Calibration byMeaning) implements Serializable {
  /**
   * Fits both by cross-validation.
   *
   * @param related the labels that are also right answers for a label's messages
   */
  static Calibrations fit(
      Training training, int[] chosen, Labels labels, Map<String, Set<String>> related) {
    List<Calibration.Trial> words = new ArrayList<>();
    List<Calibration.Trial> meaning = new ArrayList<>();
    for (CrossValidation.Result result : CrossValidation.run(training, chosen)) {
      Example example = training.example(result.example());
      words.add(trial(result.byWords(), example, labels, related));
      meaning.add(trial(result.verdict(), example, labels, related));
    }
    return new Calibrations(Calibration.fit(words), Calibration.fit(meaning));
  }

  private static Calibration.Trial trial(
      Verdict verdict, Example example, Labels labels, Map<String, Set<String>> related) {
    String found = verdict.best() < 0 ? "" : labels.name(verdict.best());
    boolean right =
        example.accepts(found) || related.getOrDefault(example.label(), Set.of()).contains(found);
    return new Calibration.Trial(verdict.score(), verdict.lead(), right);
  }
}
