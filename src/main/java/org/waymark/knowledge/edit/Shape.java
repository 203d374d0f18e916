package org.waymark.knowledge.edit;

/** How a field is typed by a person, and how it stands in its file. */
public enum Shape {
  /** Words on one line, or a few. */
  LINE,
  /** A paragraph, which stands in the file as several lines. */
  PARAGRAPH,
  /** A list, one item on each line. */
  LINES,
  /** A list of names with commas between them. */
  NAMES,
  /** Sources, one on each line: the date, the address, and what to look for there. */
  SOURCES,
  /** {@code always}, {@code unknown}, or lines such as {@code mon-fri 09:00-17:00}. */
  HOURS,
  /** Who checked something and when: {@code 2026-12-01 AB}. */
  CHECK,
  /** The text below the fields of an article. */
  BODY
}
