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
  static Calibrations fit(Training training, int[] chosen, Map<String, Set<String>> related) {
    return of(training, CrossValidation.run(training, chosen), related);
  }

  /** Fits both to the results of a cross-validation. */
  static Calibrations of(
      Training training, List<CrossValidation.Result> results, Map<String, Set<String>> related) {
    List<Calibration.Trial> words = new ArrayList<>();
    List<Calibration.Trial> meaning = new ArrayList<>();
    for (CrossValidation.Result result : results) {
      Example example = training.example(result.example());
      words.add(trial(result.byWords(), result.foundByWords(), example, related));
      meaning.add(trial(result.verdict(), result.found(), example, related));
    }
    return new Calibrations(Calibration.fit(words), Calibration.fit(meaning));
  }

  private static Calibration.Trial trial(
      Verdict verdict, String found, Example example, Map<String, Set<String>> related) {
    boolean right =
        example.accepts(found) || related.getOrDefault(example.label(), Set.of()).contains(found);
    return new Calibration.Trial(verdict.score(), verdict.lead(), right);
  }
}
