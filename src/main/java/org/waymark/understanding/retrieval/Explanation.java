package org.waymark.understanding.retrieval;

import java.util.List;

/**
 * Why an article was found.
 *
 * @param evidence what in the message speaks for it, the strongest first
 * @param nearest the example of the article whose meaning is nearest, or empty when only words were
 *     looked at
 */
public record Explanation(List<Evidence> evidence, String nearest) {
  /** Examples are ours, but they are like what people write. */
  @Override
  public String toString() {
    return "Explanation[" + evidence.size() + "]";
  }
}
