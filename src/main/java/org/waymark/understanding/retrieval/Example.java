package org.waymark.understanding.retrieval;

/**
 * A message whose right answer is known.
 *
 * @param label the id of the article, or {@code out-of-scope}
 * @param text the message
 */
public record Example(String label, String text) {}
