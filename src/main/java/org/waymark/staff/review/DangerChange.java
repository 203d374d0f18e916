package org.waymark.staff.review;

import java.util.Optional;
import org.waymark.knowledge.DangerKind;

/**
 * A message of the knowledge base in which another danger would be seen.
 *
 * @param message its words
 * @param file where it stands
 * @param right the danger that it shows; empty where it shows none
 * @param before what is seen now
 * @param after what the draft would see
 */
public record DangerChange(
    String message,
    String file,
    Optional<DangerKind> right,
    Optional<DangerKind> before,
    Optional<DangerKind> after) {

  /** Whether what was seen rightly no longer is. */
  public boolean isWorse() {
    return before.equals(right);
  }

  @Override
  public String toString() {
    return "DangerChange[" + before + " to " + after + "]";
  }
}
