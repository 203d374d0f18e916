package org.waymark.staff.review;

import java.util.List;

/**
 * A message of the knowledge base that would be answered in another way.
 *
 * @param message its words
 * @param file where it stands: an article, {@code messages/en.tsv} or {@code out-of-scope/en.txt}
 * @param right the ids of the articles that answer it, the best first; empty where none should
 * @param before the answer now
 * @param after the answer of the draft
 */
public record AnswerChange(
    String message, String file, List<String> right, Answer before, Answer after) {

  /** By how much the confidence must change to be worth telling. */
  public static final double WORTH_TELLING = 0.15;

  /**
   * An answer.
   *
   * @param article the id of the article that comes first; empty when the message is not understood
   * @param confidence how sure the answer is, from 0 to 1
   */
  public record Answer(String article, double confidence) {}

  /** Whether another article comes first. */
  public boolean isOther() {
    return !before.article.equals(after.article);
  }

  /** Whether the person would be served worse: a right answer lost, or less sure. */
  public boolean isWorse() {
    boolean rightBefore = isRight(before);
    boolean rightAfter = isRight(after);
    return rightBefore != rightAfter
        ? rightBefore
        : rightAfter == (after.confidence < before.confidence);
  }

  private boolean isRight(Answer answer) {
    return right.isEmpty() ? answer.article.isEmpty() : right.contains(answer.article);
  }

  @Override
  public String toString() {
    return "AnswerChange[" + before.article + " to " + after.article + "]";
  }
}
