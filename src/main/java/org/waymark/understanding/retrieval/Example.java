package org.waymark.understanding.retrieval;

import java.util.List;

/**
 * A message whose right answer is known.
 *
 * @param label the id of the article that is the best answer, or {@code out-of-scope}
 * @param also other articles that are right too
 * @param text the message
 */
public record Example(String label, List<String> also, String text) {
  /** A message with one right answer. */
  public Example(String label, String text) {
    this(label, List.of(), text);
  }

  /** Whether an article is a right answer. */
  boolean accepts(String article) {
    return label.equals(article) || also.contains(article);
  }
}
