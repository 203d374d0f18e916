package org.waymark.knowledge.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Shows a value of a file as a person would type it. */
final class Shown {
  private Shown() {}

  static String of(Node node, Shape shape) {
    return switch (shape) {
      case LINE -> text(node);
      case PARAGRAPH, BODY -> text(node).strip().replaceAll("\\s+", " ");
      case LINES -> lines(node);
      case NAMES -> String.join(", ", texts(node));
      case SOURCES -> maps(node, List.of("date", "url", "note"));
      case HOURS -> hours(node);
      case CHECK -> maps(node, List.of("on", "by"));
    };
  }

  /** The items of a list, without what is not a text. */
  static List<String> texts(Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(Shown::text).toList();
    }
    String only = text(node);
    return only.isEmpty() ? List.of() : List.of(only);
  }

  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }

  private static String lines(Node node) {
    return texts(node).stream().map(t -> t.replace('\n', ' ')).collect(Collectors.joining("\n"));
  }

  private static String maps(Node node, List<String> keys) {
    if (node instanceof MappingNode map) {
      return line(map, keys);
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(item -> item instanceof MappingNode map ? line(map, keys) : text(item))
          .collect(Collectors.joining("\n"));
    }
    return text(node);
  }

  private static String line(MappingNode map, List<String> keys) {
    Map<String, String> values = values(map);
    return keys.stream()
        .map(key -> values.getOrDefault(key, "").replace('\n', ' '))
        .filter(v -> !v.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String hours(Node node) {
    if (!(node instanceof SequenceNode list)) {
      return text(node);
    }
    List<String> lines = new ArrayList<>();
    for (Node item : list.getValue()) {
      if (item instanceof MappingNode map) {
        Map<String, String> values = values(map);
        lines.add(values.get("days") + " " + values.get("from") + "-" + values.get("to"));
      } else {
        lines.add(text(item));
      }
    }
    return String.join("\n", lines);
  }

  private static Map<String, String> values(MappingNode map) {
    Map<String, String> values = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      values.put(text(tuple.getKeyNode()), text(tuple.getValueNode()));
    }
    return values;
  }
}
