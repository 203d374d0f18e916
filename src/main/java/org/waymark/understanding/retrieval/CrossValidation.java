package org.waymark.understanding.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Answers every example by a classifier that was trained without it and its neighbours. The
 * examples of a label are cut into stretches as they stand in the files, so that messages written
 * one after the other, which are often alike, are left out together.
 */
final class CrossValidation {
  static final int FOLDS = 3;

  private static final int NEAR = 3;

  private CrossValidation() {}

  /**
   * What a classifier that had not seen an example said of it.
   *
   * @param example the number of the example
   * @param verdict by words and meaning where there is an encoder
   * @param found the label of that verdict
   * @param near the likeliest labels, best first
   * @param byWords by words alone
   * @param foundByWords the label of that verdict
   */
  record Result(
      int example,
      Verdict verdict,
      String found,
      List<String> near,
      Verdict byWords,
      String foundByWords) {}

  static List<Result> run(Training training, int[] chosen) {
    List<Result> results = new ArrayList<>();
    for (int[] leftOut : training.folds(chosen, FOLDS)) {
      Set<Integer> without = new HashSet<>();
      for (int i : leftOut) {
        without.add(i);
      }
      int[] rest = Arrays.stream(chosen).filter(i -> !without.contains(i)).toArray();
      Classifier classifier = training.train(rest);
      for (int i : leftOut) {
        Point point = training.point(i);
        Verdict verdict = Verdict.of(classifier, point);
        Verdict byWords = Verdict.of(classifier, point.wordsOnly());
        results.add(
            new Result(
                i,
                verdict,
                name(classifier, verdict),
                near(classifier, verdict),
                byWords,
                name(classifier, byWords)));
      }
    }
    return results;
  }

  private static String name(Classifier classifier, Verdict verdict) {
    return verdict.best() < 0 ? "" : classifier.labels().name(verdict.best());
  }

  /** The likeliest labels that are in scope, best first. */
  static List<String> near(Classifier classifier, Verdict verdict) {
    Labels labels = classifier.labels();
    return IntStream.range(0, labels.size())
        .filter(l -> !labels.name(l).equals(Ranker.OUT_OF_SCOPE))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer l) -> -verdict.scores().of(l)))
        .limit(NEAR)
        .map(labels::name)
        .toList();
  }

  /** Results with the probability that each claims. */
  record Calibrated(Calibration calibration, List<CrossValidated> examples) {}

  /** Adds what a calibration fitted to these results makes of each. */
  static Calibrated calibrated(Training training, List<Result> results) {
    return calibrated(training, results, Calibrations.of(training, results, Map.of()).byMeaning());
  }

  static Calibrated calibrated(Training training, List<Result> results, Calibration calibration) {
    List<CrossValidated> examples = new ArrayList<>();
    for (Result result : results) {
      Verdict verdict = result.verdict();
      double confidence = calibration.confidence(verdict.score(), verdict.lead());
      examples.add(
          new CrossValidated(
              training.example(result.example()), result.found(), result.near(), confidence));
    }
    return new Calibrated(calibration, examples);
  }
}
