package org.waymark.knowledge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A message as people text it, with the articles that answer it: what the search learns from,
 * beside the articles' own questions.
 *
 * @param articles the ids of the articles that answer it, the best first; never empty
 * @param text the message
 */
public record LabelledMessage(List<String> articles, String text) implements Serializable {
  /** The label of messages that have nothing to do with the service. */
  public static final String OUT_OF_SCOPE = "out-of-scope";

  /**
   * Reads lines of article ids separated by commas, a tab, and a message; {@code #} begins a
   * comment.
   *
   * @param known the ids that may be named
   */
  static List<LabelledMessage> parse(
      String file, String text, Set<String> known, Problems problems) {
    List<LabelledMessage> messages = new ArrayList<>();
    // Thousands of messages have the same few labels: each is kept once.
    Map<String, List<String>> labels = new HashMap<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      String message = line.substring(tab + 1).strip();
      if (tab < 1 || message.isEmpty()) {
        problems.add(
            file,
            number,
            "no article and message with a tab between",
            "write the article's id, a tab, and the message");
        continue;
      }
      List<String> ids = labels.computeIfAbsent(line.substring(0, tab), LabelledMessage::articles);
      for (String id : ids) {
        if (!known.contains(id) && !id.equals(OUT_OF_SCOPE)) {
          problems.add(
              file, number, "there is no article " + id, "name an article, or " + OUT_OF_SCOPE);
        }
      }
      messages.add(new LabelledMessage(ids, message));
    }
    return messages;
  }

  private static List<String> articles(String label) {
    return Arrays.stream(label.split(",", -1)).map(String::strip).toList();
  }

  /** Messages may be a person's own words. */
  @Override
  public String toString() {
    return "LabelledMessage" + articles;
  }
}
