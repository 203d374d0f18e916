package org.waymark.understanding.retrieval;

import java.util.List;

/**
 * The articles that may answer a message, the likeliest first.
 *
 * @param candidates every article, best first
 * @param confidence the probability that the first is right
 * @param outOfScope whether the message looks more like those that have nothing to do with us than
 *     like those of any article, or any but the first
 * @param byMeaning whether the meaning of the message was looked at, not its words alone
 */
public record Ranking(
    List<Candidate> candidates, double confidence, boolean outOfScope, boolean byMeaning) {
  /** An article and its score, from 0 to 1; only comparable within one ranking. */
  public record Candidate(String article, double score) {}

  /** The likeliest article, or null when there is none. */
  public String best() {
    return candidates.isEmpty() ? null : candidates.get(0).article();
  }
}
