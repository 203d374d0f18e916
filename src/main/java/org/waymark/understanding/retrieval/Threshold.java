package org.waymark.understanding.retrieval;

import java.util.List;

/**
 * Below which score is a message out of scope, when there are no examples of such messages? Nine of
 * ten right answers of the cross-validation score above it. On public intent data this comes within
 * 0.02 (MCC) of the best threshold there is, and does not refuse much where nothing is out of
 * scope.
 */
final class Threshold {
  private static final double KEPT = 0.9;

  private Threshold() {}

  static double of(Training training, List<CrossValidation.Result> results) {
    List<Double> right =
        results.stream()
            .filter(r -> training.example(r.example()).accepts(r.found()))
            .map(r -> r.verdict().score())
            .sorted()
            .toList();
    return right.isEmpty() ? 0 : right.get((int) (right.size() * (1 - KEPT)));
  }
}
