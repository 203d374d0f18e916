package org.waymark.staff.review;

import java.util.List;
import java.util.Optional;
import org.waymark.knowledge.DangerKind;

/**
 * A message that the knowledge base holds as an example.
 *
 * @param message its words
 * @param file where it stands
 * @param right the ids of the articles that answer it, the best first; none where none should
 * @param danger the danger that it shows
 * @param showsDanger whether the file says anything about danger; else {@code right} counts
 */
record Asked(
    String message,
    String file,
    List<String> right,
    Optional<DangerKind> danger,
    boolean showsDanger) {

  static Asked about(String message, String file, List<String> right) {
    return new Asked(message, file, right, Optional.empty(), false);
  }

  static Asked danger(String message, String file, Optional<DangerKind> kind) {
    return new Asked(message, file, List.of(), kind, true);
  }

  @Override
  public String toString() {
    return "Asked[" + file + "]";
  }
}
