package org.waymark.staff.console;

import java.util.List;
import java.util.StringJoiner;
import org.waymark.knowledge.Problem;

/**
 * A field as the template shows it.
 *
 * @param key its name
 * @param label its name for people
 * @param hint what belongs there
 * @param rows how many lines high it is; 1 for a single line
 * @param choices what may be chosen; empty where anything may be typed
 * @param value what it holds now
 * @param problems what is wrong with it
 * @param theirs what somebody else put there meanwhile; empty where nobody did
 * @param beside the English beside a translation; empty elsewhere
 */
public record FieldView(
    String key,
    String label,
    String hint,
    int rows,
    List<Choice> choices,
    String value,
    List<Problem> problems,
    String theirs,
    String beside) {

  /** Whether it must be mended, or settled with somebody else. */
  public boolean isFaulty() {
    return !problems.isEmpty() || !theirs.isEmpty();
  }

  /** The ids of what describes the field to those who cannot see it. */
  public String described() {
    StringJoiner ids = new StringJoiner(" ");
    if (!hint.isEmpty()) {
      ids.add(key + "-hint");
    }
    for (int i = 0; i < problems.size(); i++) {
      ids.add(key + "-problem-" + i);
    }
    if (!theirs.isEmpty()) {
      ids.add(key + "-theirs");
    }
    return ids.toString();
  }
}
