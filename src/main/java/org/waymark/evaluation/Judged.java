package org.waymark.evaluation;

import java.util.List;

/**
 * A message that was answered, and what would have been right.
 *
 * @param right every label that counts as right, the best first; {@link Scoring#OUT_OF_SCOPE} where
 *     refusing is right
 * @param found the label that was found, refused or not
 * @param near the likeliest labels, best first
 * @param answered whether it was answered, not refused
 * @param confidence the probability that was claimed for {@code found}
 */
public record Judged(
    List<String> right, String found, List<String> near, boolean answered, double confidence) {
  boolean isInScope() {
    return !right.get(0).equals(Scoring.OUT_OF_SCOPE);
  }

  /** Whether the likeliest label is right. */
  boolean isFoundRight() {
    return right.contains(found);
  }

  /** What it was taken for in the end. */
  String verdict() {
    return answered ? found : Scoring.OUT_OF_SCOPE;
  }

  /** What it should have been taken for: the verdict where that is right. */
  String gold() {
    return right.contains(verdict()) ? verdict() : right.get(0);
  }
}
