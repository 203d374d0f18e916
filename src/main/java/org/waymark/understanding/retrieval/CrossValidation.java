package org.waymark.understanding.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Answers every example by a classifier that was trained without it and its neighbours. The
 * examples of a label are cut into stretches as they stand in the files, so that messages written
 * one after the other, which are often alike, are left out together.
 */
final class CrossValidation {
  static final int FOLDS = 3;

  private CrossValidation() {}

  /**
   * What a classifier that had not seen an example said of it.
   *
   * @param example the number of the example
   * @param verdict by words and meaning where there is an encoder
   * @param byWords by words alone
   */
  record Result(int example, Verdict verdict, Verdict byWords) {}

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
        results.add(
            new Result(
                i, Verdict.of(classifier, point), Verdict.of(classifier, point.wordsOnly())));
      }
    }
    return results;
  }
}
