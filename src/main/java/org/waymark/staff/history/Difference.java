package org.waymark.staff.history;

import java.util.List;

/**
 * How one file changed, to be read by people.
 *
 * @param path the file
 * @param kind what happened to it
 * @param places the changed places, from top to bottom, each with a few lines around it
 */
public record Difference(String path, Kind kind, List<Place> places) {
  /** What happened to a file. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * One place in a file.
   *
   * @param line the number of its first line in the new text, from 1
   * @param rows its lines: in each changed run those removed first, then those added
   */
  public record Place(int line, List<Row> rows) {}

  /**
   * One line.
   *
   * @param kind what happened to it
   * @param words its text in pieces, in order
   */
  public record Row(RowKind kind, List<Words> words) {
    /** The whole line. */
    public String text() {
      StringBuilder text = new StringBuilder();
      words.forEach(w -> text.append(w.text()));
      return text.toString();
    }
  }

  /** What happened to a line. */
  public enum RowKind {
    SAME,
    REMOVED,
    ADDED
  }

  /**
   * A piece of a line.
   *
   * @param text the words, with the spaces between them
   * @param changed whether these are the words that differ; a line that is new as a whole is one
   *     changed piece
   */
  public record Words(String text, boolean changed) {}
}
