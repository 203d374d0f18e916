package org.waymark.understanding.retrieval;

/**
 * What a classifier says of a message.
 *
 * @param scores the score of each label
 * @param best the label in scope with the highest score, or -1 when there is none
 * @param score its score
 * @param lead by how much it leads the next label, which may be out of scope; below 0 when that one
 *     leads
 */
record Verdict(Scores scores, int best, double score, double lead) {
  /** Scores by label, higher is likelier. */
  interface Scores {
    float of(int label);
  }

  static Verdict of(Classifier classifier, Point point) {
    return of(classifier.scores(point), classifier.labels().number(Ranker.OUT_OF_SCOPE));
  }

  /**
   * @param scores the score of each label
   * @param outside the label that is no answer, or -1
   */
  static Verdict of(float[] scores, int outside) {
    int best = -1;
    for (int l = 0; l < scores.length; l++) {
      if (l != outside && (best < 0 || scores[l] > scores[best])) {
        best = l;
      }
    }
    float next = 0;
    for (int l = 0; l < scores.length; l++) {
      if (l != best) {
        next = Math.max(next, scores[l]);
      }
    }
    float score = best < 0 ? 0 : scores[best];
    return new Verdict(l -> scores[l], best, score, score - next);
  }
}
