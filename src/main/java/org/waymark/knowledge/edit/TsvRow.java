package org.waymark.knowledge.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a table whose first line names the columns; one of these is {@code name}. */
public final class TsvRow implements EditableText {
  private static final String NAME = "name";

  private final List<String> lines;
  private final int at;
  private final List<String> columns;
  private final List<String> cells;

  private TsvRow(List<String> lines, int at) {
    this.lines = lines;
    this.at = at;
    this.columns = List.of(lines.get(0).split("\t", -1));
    this.cells = List.of(lines.get(at).split("\t", -1));
  }

  /**
   * Finds a line.
   *
   * @param text the table
   * @param name its name
   */
  public static Optional<TsvRow> find(String text, String name) {
    List<String> lines = List.of(text.split("\n", -1));
    int wanted = List.of(lines.get(0).split("\t", -1)).indexOf(NAME);
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (wanted >= 0 && wanted < cells.length && cells[wanted].equals(name)) {
        return Optional.of(new TsvRow(lines, i));
      }
    }
    return Optional.empty();
  }

  @Override
  public String value(Field field) {
    int column = columns.indexOf(field.key());
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }

  @Override
  public String fieldAt(int line) {
    return line - 1 == at ? NAME : "";
  }

  @Override
  public String with(List<Field> fields, Map<String, String> typed) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String before = i < cells.size() ? cells.get(i) : "";
      row.add(typed.getOrDefault(columns.get(i), before).replaceAll("\\s+", " ").strip());
    }
    List<String> changed = new ArrayList<>(lines);
    changed.set(at, String.join("\t", row));
    return String.join("\n", changed);
  }
}
