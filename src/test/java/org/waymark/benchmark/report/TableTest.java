package org.waymark.benchmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class TableTest {
  @Test
  void isMarkdown() {
    assertEquals(
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n", new Table("a", "b").row("1", "2").toString());
  }

  @Test
  void aBarInACellEndsNoCell() {
    assertEquals("| a |\n| --- |\n| x\\|y |\n", new Table("a").row("x|y").toString());
  }

  @Test
  void aRowHasAsManyCellsAsTheHead() {
    assertThrows(IllegalArgumentException.class, () -> new Table("a", "b").row("1"));
  }
}
