package org.waymark.knowledge.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes a field as lines of YAML, in the manner of what stood there before: quoted where that was,
 * and with the items that did not change as they were. What cannot be read as its shape is written
 * as it was typed, for the checks to say what is wrong with it.
 */
final class Written {
  private static final int WIDTH = 96;
  private static final Pattern SOURCE =
      Pattern.compile("(?:(\\d{4}(?:-\\d\\d){0,2}|undated) +)?(\\S+)(?: +(.+))?");
  private static final Pattern OPENING =
      Pattern.compile("([a-z]{3}(?:-[a-z]{3})?) +(\\d\\d?:\\d\\d) ?- ?(\\d\\d?:\\d\\d)");
  private static final Pattern CHECK = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) +(.+)");

  private final String key;
  private final Node before;

  private Written(String key, Node before) {
    this.key = key;
    this.before = before;
  }

  /**
   * The lines, the first beginning with the name, the others indented from there.
   *
   * @param before the value that stood there, or null
   */
  static List<String> lines(Field field, String typed, Node before) {
    Written written = new Written(field.key(), before);
    String text = typed.strip();
    return switch (field.shape()) {
      case LINE, BODY -> List.of(written.head(text));
      case PARAGRAPH -> written.paragraph(text);
      case LINES -> written.list(rows(text));
      case NAMES -> written.names(text);
      case SOURCES -> written.sources(rows(text));
      case HOURS -> written.hours(rows(text));
      case CHECK -> written.check(text);
    };
  }

  private static List<String> rows(String text) {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private String head(String text) {
    if (text.isEmpty()) {
      return key + ":";
    }
    boolean quotes =
        before instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    return key + ": " + (quotes ? Quoting.quoted(text) : Quoting.plain(text));
  }

  private List<String> paragraph(String text) {
    List<String> lines = new ArrayList<>(List.of(key + ": |"));
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add("  " + line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add("  " + line);
    return lines;
  }

  /** The items; those that stood there before keep their quotes. */
  private List<String> list(List<String> items) {
    Map<String, ScalarStyle> styles = new HashMap<>();
    ScalarStyle usual = ScalarStyle.PLAIN;
    if (before instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (item instanceof ScalarNode scalar) {
          styles.put(scalar.getValue().strip(), scalar.getScalarStyle());
          usual = scalar.getScalarStyle();
        }
      }
    }
    List<String> lines = new ArrayList<>(List.of(key + ":"));
    for (String item : items) {
      boolean quotes = styles.getOrDefault(item, usual) == ScalarStyle.DOUBLE_QUOTED;
      lines.add("  - " + (quotes ? Quoting.quoted(item) : Quoting.plain(item)));
    }
    return lines;
  }

  private List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split("[,\\s]+", -1)) {
      if (!name.isEmpty()) {
        names.add(Quoting.inBraces(name));
      }
    }
    return List.of(key + ": [" + String.join(", ", names) + "]");
  }

  private List<String> sources(List<String> rows) {
    List<String> lines = new ArrayList<>(List.of(key + ":"));
    for (String row : rows) {
      Matcher source = SOURCE.matcher(row);
      if (!source.matches()) {
        lines.add("  - " + Quoting.quoted(row));
        continue;
      }
      String date = source.group(1) == null ? "" : source.group(1);
      String note = source.group(3) == null ? "" : source.group(3);
      if (isInBraces()) {
        String more = note.isEmpty() ? "" : ", note: " + Quoting.inBraces(note);
        lines.add("  - {url: " + Quoting.quoted(source.group(2)) + ", date: " + date + more + "}");
      } else {
        lines.add("  - url: " + Quoting.plain(source.group(2)));
        lines.add("    date: " + date);
        if (!note.isEmpty()) {
          lines.add("    note: " + Quoting.plain(note));
        }
      }
    }
    return lines;
  }

  private boolean isInBraces() {
    return before instanceof SequenceNode list
        && !list.getValue().isEmpty()
        && list.getValue().get(0) instanceof MappingNode map
        && map.getFlowStyle() == FlowStyle.FLOW;
  }

  private List<String> hours(List<String> rows) {
    if (rows.size() == 1 && !OPENING.matcher(rows.get(0)).matches()) {
      return List.of(head(rows.get(0)));
    }
    List<String> lines = new ArrayList<>(List.of(key + ":"));
    for (String row : rows) {
      Matcher opening = OPENING.matcher(row);
      lines.add(
          opening.matches()
              ? "  - {days: "
                  + opening.group(1)
                  + ", from: "
                  + Quoting.quoted(twoDigits(opening.group(2)))
                  + ", to: "
                  + Quoting.quoted(twoDigits(opening.group(3)))
                  + "}"
              : "  - " + Quoting.quoted(row));
    }
    return lines;
  }

  private static String twoDigits(String time) {
    return time.length() < 5 ? "0" + time : time;
  }

  private List<String> check(String text) {
    Matcher check = CHECK.matcher(text);
    if (!check.matches()) {
      return List.of(head(text));
    }
    String by = Quoting.inBraces(check.group(2));
    return List.of(key + ": {on: " + check.group(1) + ", by: " + by + "}");
  }
}
