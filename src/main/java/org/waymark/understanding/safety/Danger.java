package org.waymark.understanding.safety;

import java.util.List;
import org.waymark.knowledge.DangerKind;

/**
 * Danger seen in a message.
 *
 * @param kind what kind
 * @param rule the id of the rule that saw it
 * @param words the words it was seen in
 */
public record Danger(DangerKind kind, String rule, List<String> words) {
  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Danger[" + kind + ", " + rule + "]";
  }
}
