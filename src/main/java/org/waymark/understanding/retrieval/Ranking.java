package org.waymark.understanding.retrieval;

import java.util.List;

/**
 * The articles that may answer a message, the likeliest first.
 *
 * @param candidates every article that scored, best first
 * @param confidence how often the first is right when it scores like this, from 0 to 1
 * @param outOfScope whether the message looks most like those that have nothing to do with us
 */
public record Ranking(List<Candidate> candidates, double confidence, boolean outOfScope) {
  /** An article and its score, from 0 to 1; only comparable within one ranking. */
  public record Candidate(String article, double score) {}

  /** The likeliest article, or null when no word of the message is known. */
  public String best() {
    return candidates.isEmpty() ? null : candidates.get(0).article();
  }
}
