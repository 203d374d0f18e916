package org.waymark.knowledge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message labelled by the danger it shows: what the second opinion beside the rules learns from.
 *
 * @param kind the danger, or null when the message shows none
 * @param text the message
 */
public record SafetyExample(DangerKind kind, String text) implements Serializable {
  private static final String NONE = "none";

  /** Reads lines of a kind or {@code none}, a tab, and a message; {@code # } begins a comment. */
  static List<SafetyExample> parse(String file, String text, Problems problems) {
    List<SafetyExample> examples = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      String label = tab < 0 ? "" : line.substring(0, tab).strip();
      Optional<DangerKind> kind = DangerKind.of(label);
      if (kind.isEmpty() && !label.equals(NONE)) {
        problems.add(
            file,
            number,
            "no kind of danger stands before a tab",
            "write attack, suicide, child or none, a tab, and the message");
      } else {
        examples.add(new SafetyExample(kind.orElse(null), line.substring(tab + 1).strip()));
      }
    }
    return examples;
  }
}
