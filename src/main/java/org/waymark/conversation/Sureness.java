package org.waymark.conversation;

import java.util.List;
import org.waymark.understanding.retrieval.Ranking;

/**
 * How sure is sure enough? Decided by what each outcome costs the person, with a right answer at 0
 * and a wrong one that offers no way on at 1. A wrong answer that offers the right one below it
 * costs 0.6; when the first article is wrong, the right one is among the next two four times in
 * five, so an answer costs (1 - p) * 0.68. A question back costs 0.4, and "we did not understand",
 * which gives the helplines and the menu, a little more: an answer is worth giving from p = 0.4 on.
 */
final class Sureness {
  /**
   * Below this confidence the message counts as not understood: most of what falls below it has
   * nothing to do with us.
   */
  static final double UNDERSTOOD = 0.36;

  /** The same for a message whose second likeliest meaning is that it has nothing to do with us. */
  static final double UNDERSTOOD_IN_DOUBT = 0.5;

  /**
   * The same in a language with a quarter of the examples, where chance is taken for likeness more
   * easily.
   */
  static final double UNDERSTOOD_BY_FEW = 0.40;

  /** Below this confidence the person chooses between the likeliest articles. */
  static final double ANSWER = 0.40;

  /** Below this confidence an answer is given with the next likeliest articles as choices. */
  static final double SURE = 0.6;

  /** How many articles a person chooses between. */
  static final int CHOICES = 3;

  /** From this confidence on, words alone are enough. */
  static final double CLEAR = 0.9;

  private Sureness() {}

  /** Whether a ranking by words alone needs no second look. */
  static boolean isClear(Ranking ranking) {
    return ranking.confidence() >= CLEAR;
  }

  static boolean isUnderstood(Ranking ranking) {
    return ranking.best() != null
        && ranking.confidence() >= (ranking.outOfScope() ? UNDERSTOOD_IN_DOUBT : UNDERSTOOD);
  }

  static boolean isSure(Ranking ranking) {
    return ranking.confidence() >= SURE;
  }

  /** Whether the person must choose between the likeliest articles. */
  static boolean isTooClose(Ranking ranking) {
    return ranking.confidence() < ANSWER && ranking.candidates().size() > 1;
  }

  /**
   * Whether a message says little more than where the person is.
   *
   * @param others how many words it has that belong to no place and change something
   */
  static boolean isAboutThePlace(long others, Ranking ranking) {
    return others == 0
        || (others <= CHOICES && !isSure(ranking) && (others == 1 || !ranking.outOfScope()));
  }

  /** The likeliest articles, best first. */
  static List<String> nearest(Ranking ranking) {
    return ranking.candidates().stream().limit(CHOICES).map(Ranking.Candidate::article).toList();
  }
}
