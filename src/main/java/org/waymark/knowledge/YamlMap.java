package org.waymark.knowledge;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping that remembers its lines. Nothing is guessed: every value is read as the text that
 * stands in the file ("no" is a word, "0300" keeps its zero), and what has the wrong shape becomes
 * a problem, not an exception.
 */
final class YamlMap {
  /** A text and the line it stands on. */
  record Text(String value, int line) {}

  private final String file;
  private final int line;
  private final int offset;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlMap(String file, MappingNode node, int offset, Problems problems) {
    this.file = file;
    this.offset = offset;
    this.problems = problems;
    this.line = lineOf(node, offset);
    for (NodeTuple tuple : node.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      if (values.put(key, tuple.getValueNode()) != null) {
        problems.add(
            file,
            lineOf(tuple.getKeyNode(), offset),
            "\"" + key + "\" stands twice",
            "keep one of the two");
      }
    }
  }

  /**
   * Reads a YAML text whose top is a mapping.
   *
   * @param offset lines that stand before the text in its file
   * @return the mapping, or null after a problem was reported
   */
  static YamlMap parse(String file, String yaml, int offset, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(20);
    try {
      Node node = new Yaml(options).compose(new StringReader(yaml));
      return mapping(file, node, offset, problems);
    } catch (MarkedYAMLException e) {
      int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      problems.add(
          file,
          at + 1 + offset,
          "not valid YAML (" + e.getProblem() + ")",
          "check quotes and spaces");
    } catch (YAMLException e) {
      problems.add(file, 1 + offset, "not valid YAML", "save the file as plain UTF-8 text");
    }
    return null;
  }

  private static YamlMap mapping(String file, Node node, int offset, Problems problems) {
    if (node instanceof MappingNode map
        && map.getValue().stream().allMatch(t -> t.getKeyNode() instanceof ScalarNode)) {
      return new YamlMap(file, map, offset, problems);
    }
    int at = node == null ? 1 + offset : lineOf(node, offset);
    problems.add(
        file, at, "expected lines of the form \"name: value\"", "see README.md for the shape");
    return null;
  }

  private static int lineOf(Node node, int offset) {
    return node.getStartMark().getLine() + 1 + offset;
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  int line(String key) {
    Node node = values.get(key);
    return node == null ? line : lineOf(node, offset);
  }

  Set<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key) && !isBlank(values.get(key));
  }

  private static boolean isBlank(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** Reports every key that is not one of the known ones. */
  void allowOnly(Set<String> known) {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        problem(key, "\"" + key + "\" is not known here", "use one of " + String.join(", ", known));
      }
    }
  }

  /** The text at a key; empty when it is missing or empty. */
  String text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return "";
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problem(key, "expected a text after \"" + key + ":\"", "write it on one line");
    return "";
  }

  /** The text at a key, reported when it is missing. */
  String required(String key) {
    if (!has(key)) {
      problem(key, "\"" + key + "\" is missing", "add a line \"" + key + ": ...\"");
    }
    return text(key);
  }

  /** The date at a key (2026-11-23), or null when it is empty. */
  LocalDate date(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(key, "\"" + text + "\" is not a date", "write it as 2026-11-23");
      return null;
    }
  }

  /** The texts of a list; a single text counts as a list of one. */
  List<Text> texts(String key) {
    List<Text> texts = new ArrayList<>();
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(new Text(scalar.getValue().strip(), lineOf(item, offset)));
        } else {
          problems.add(
              file, lineOf(item, offset), "expected a line of text", "put it in double quotes");
        }
      }
    } else if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      texts.add(new Text(scalar.getValue().strip(), lineOf(node, offset)));
    } else if (node instanceof MappingNode) {
      notAList(key);
    }
    return texts;
  }

  /** The plain values of {@link #texts}. */
  List<String> strings(String key) {
    return texts(key).stream().map(Text::value).toList();
  }

  /** The mappings of a list. */
  List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    if (values.get(key) instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        YamlMap map = mapping(file, item, offset, problems);
        if (map != null) {
          maps.add(map);
        }
      }
    } else if (has(key)) {
      notAList(key);
    }
    return maps;
  }

  private void notAList(String key) {
    problem(key, "expected a list after \"" + key + ":\"", "begin each of its lines with \"- \"");
  }

  /** The mapping at a key, or null when there is none. */
  YamlMap map(String key) {
    Node node = values.get(key);
    if (node == null || isBlank(node)) {
      return null;
    }
    return mapping(file, node, offset, problems);
  }

  boolean isList(String key) {
    return values.get(key) instanceof SequenceNode;
  }

  /** Reports a problem at the line of a key. */
  void problem(String key, String what, String remedy) {
    problems.add(file, line(key), what, remedy);
  }

  /** The value of a key among allowed words, or the first of them after a problem was reported. */
  <E> E oneOf(String key, Map<String, E> allowed, E otherwise) {
    String text = text(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    E value = allowed.get(text);
    if (value == null) {
      problem(
          key,
          "\"" + text + "\" is not known for " + key,
          "use one of " + String.join(", ", allowed.keySet()));
      return otherwise;
    }
    return value;
  }
}
