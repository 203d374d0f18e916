package org.waymark.conversation;

import java.util.List;
import org.waymark.understanding.place.PlaceMatch;
import org.waymark.understanding.retrieval.Ranking;

/**
 * How sure is sure enough? A wrong answer costs more than a question back, and a question back more
 * than a right answer; saying "we did not understand" still gives the helplines.
 */
final class Sureness {
  /**
   * Below this confidence the message counts as not understood. On labelled messages nine of ten
   * that had nothing to do with us fell below it, and one in thirty of those that had.
   */
  static final double UNDERSTOOD = 0.28;

  /** Below this confidence an answer is given with the next likeliest articles as choices. */
  static final double SURE = 0.5;

  /** Two articles are too close to call when the second has this share of the first's score. */
  static final double CLOSE = 0.96;

  /** How many articles a person chooses between. */
  static final int CHOICES = 3;

  private Sureness() {}

  static boolean isUnderstood(Ranking ranking) {
    return ranking.best() != null && ranking.confidence() >= UNDERSTOOD;
  }

  static boolean isSure(Ranking ranking) {
    return ranking.confidence() >= SURE;
  }

  /** Whether the person must choose between the first two articles. */
  static boolean isTooClose(Ranking ranking) {
    return !isSure(ranking)
        && ranking.candidates().size() > 1
        && ranking.candidates().get(1).score() > CLOSE * ranking.candidates().get(0).score();
  }

  /** Whether a message says little more than where the person is. */
  static boolean isAboutThePlace(PlaceMatch place, Ranking ranking) {
    int others = place.rest().size();
    return others <= 1 || (others <= CHOICES && !ranking.outOfScope() && !isSure(ranking));
  }

  /** The likeliest articles, best first. */
  static List<String> nearest(Ranking ranking) {
    return ranking.candidates().stream().limit(CHOICES).map(Ranking.Candidate::article).toList();
  }
}
