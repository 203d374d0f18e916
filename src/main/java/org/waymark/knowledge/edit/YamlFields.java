package org.waymark.knowledge.edit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping of a YAML file, of which each field stands on lines of its own. */
public final class YamlFields implements EditableText {
  /** Fields that stay when they are empty, to be filled in some day. */
  private static final Set<String> KEPT = Set.of("reviewed", "checked", "checked-by");

  /** A field: its value and its lines, from 0, without the comments and empty lines below. */
  private record Entry(Node value, int column, int from, int to) {}

  private final List<String> lines;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final int offset;

  private YamlFields(List<String> lines, MappingNode map, int offset) {
    this.lines = lines;
    this.offset = offset;
    List<NodeTuple> tuples = map.getValue();
    for (int i = 0; i < tuples.size(); i++) {
      Node key = tuples.get(i).getKeyNode();
      int next =
          i + 1 < tuples.size()
              ? tuples.get(i + 1).getKeyNode().getStartMark().getLine()
              : endOf(map);
      int from = key.getStartMark().getLine();
      entries.put(
          Shown.text(key),
          new Entry(
              tuples.get(i).getValueNode(), key.getStartMark().getColumn(), from, end(from, next)));
    }
  }

  /**
   * Finds a mapping.
   *
   * @param yaml the text of the file
   * @param offset lines that stand before the text in its file
   * @param path the names that lead to it; inside a list, the {@code id} of the item
   * @return nothing when the text is not YAML, or has no such mapping
   */
  public static Optional<YamlFields> find(String yaml, int offset, List<String> path) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(20);
    Node node;
    try {
      node = new Yaml(options).compose(new StringReader(yaml));
    } catch (YAMLException e) {
      return Optional.empty();
    }
    for (String name : path) {
      node = child(node, name);
    }
    return node instanceof MappingNode map && isOnLinesOfItsOwn(map)
        ? Optional.of(new YamlFields(List.of(yaml.split("\n", -1)), map, offset))
        : Optional.empty();
  }

  private static boolean isOnLinesOfItsOwn(MappingNode map) {
    return map.getFlowStyle() == FlowStyle.BLOCK && !map.getValue().isEmpty();
  }

  private static Node child(Node node, String name) {
    if (node instanceof MappingNode map) {
      return value(map, name);
    }
    if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (item instanceof MappingNode map && Shown.text(value(map, "id")).equals(name)) {
          return item;
        }
      }
    }
    return null;
  }

  private static Node value(MappingNode map, String name) {
    return map.getValue().stream()
        .filter(t -> Shown.text(t.getKeyNode()).equals(name))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElse(null);
  }

  /** The line on which the next thing stands after a mapping, or the number of lines. */
  private int endOf(MappingNode map) {
    int line = map.getEndMark().getLine();
    if (line >= lines.size()) {
      return lines.size();
    }
    String before = lines.get(line).substring(0, map.getEndMark().getColumn());
    return before.isBlank() && !lines.get(line).isBlank() ? line : line + 1;
  }

  /** The end of what begins at a line, without what belongs to the next. */
  private int end(int from, int next) {
    int end = next;
    while (end > from + 1 && isBetween(lines.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBetween(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  @Override
  public String value(Field field) {
    Entry entry = entries.get(field.key());
    return entry == null ? "" : Shown.of(entry.value, field.shape());
  }

  /** The names of the fields, in the order of the file. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public String fieldAt(int line) {
    int at = line - 1 - offset;
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (entry.getValue().from <= at && at < entry.getValue().to) {
        return entry.getKey();
      }
    }
    return "";
  }

  @Override
  public String with(List<Field> fields, Map<String, String> typed) {
    Map<Integer, List<String>> added = new LinkedHashMap<>();
    Map<Integer, Integer> removed = new LinkedHashMap<>();
    int below = entries.values().iterator().next().from;
    for (Field field : fields) {
      Entry entry = entries.get(field.key());
      String text = typed.getOrDefault(field.key(), value(field));
      if (!text.strip().equals(value(field))) {
        int at = entry == null ? below : entry.from;
        added.computeIfAbsent(at, k -> new ArrayList<>()).addAll(written(field, text, entry));
        if (entry != null) {
          removed.put(entry.from, entry.to);
        }
      }
      below = entry == null ? below : entry.to;
    }
    return replaced(added, removed);
  }

  /**
   * The whole file with another mapping below those of this one.
   *
   * @param name its name
   * @param fields its fields in the order in which they are to stand
   * @param typed what was typed, by the name of the field; what is empty or missing is left out
   */
  public String withEntry(String name, List<Field> fields, Map<String, String> typed) {
    Entry first = entries.values().iterator().next();
    int below = entries.values().stream().mapToInt(Entry::to).max().orElseThrow();
    String margin = " ".repeat(first.column);
    List<String> added = new ArrayList<>(List.of("", margin + name + ":"));
    for (Field field : fields) {
      String text = typed.getOrDefault(field.key(), "").strip();
      if (!text.isEmpty()) {
        Written.lines(field, text, null).forEach(line -> added.add(margin + "  " + line));
      }
    }
    return replaced(Map.of(below, added), Map.of());
  }

  private List<String> written(Field field, String text, Entry entry) {
    if (text.isBlank() && !KEPT.contains(field.key())) {
      return List.of();
    }
    int column = entries.values().iterator().next().column;
    String first = entry == null ? " ".repeat(column) : lines.get(entry.from).substring(0, column);
    List<String> out = new ArrayList<>();
    for (String line : Written.lines(field, text, entry == null ? null : entry.value)) {
      out.add((out.isEmpty() ? first : " ".repeat(column)) + line);
    }
    return out;
  }

  private String replaced(Map<Integer, List<String>> added, Map<Integer, Integer> removed) {
    List<String> out = new ArrayList<>();
    int line = 0;
    while (line < lines.size()) {
      out.addAll(added.getOrDefault(line, List.of()));
      Integer end = removed.get(line);
      if (end == null) {
        out.add(lines.get(line));
        line++;
      } else {
        line = end;
      }
    }
    out.addAll(added.getOrDefault(line, List.of()));
    return String.join("\n", out);
  }
}
