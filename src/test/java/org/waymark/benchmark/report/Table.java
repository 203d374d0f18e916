package org.waymark.benchmark.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. */
public final class Table {
  private final int columns;
  private final StringBuilder text = new StringBuilder();

  /** A table with this head. */
  public Table(String... head) {
    columns = head.length;
    line(List.of(head));
    line(new ArrayList<>(java.util.Collections.nCopies(columns, "---")));
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException when it has not as many cells as the head
   */
  public Table row(String... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells in a table of " + columns);
    }
    line(List.of(cells));
    return this;
  }

  private void line(List<String> cells) {
    cells.forEach(cell -> text.append("| ").append(cell.replace("|", "\\|")).append(' '));
    text.append("|\n");
  }

  /** Its lines. */
  @Override
  public String toString() {
    return text.toString();
  }
}
