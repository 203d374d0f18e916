package org.waymark.understanding.retrieval;

/** A message read once, to be ranked and compared as often as needed. */
public final class Reading {
  private final String message;
  private final Point point;
  private final int knownWords;

  Reading(String message, Point point, int knownWords) {
    this.message = message;
    this.point = point;
    this.knownWords = knownWords;
  }

  /** How many words of the message stand in some example. */
  public int knownWords() {
    return knownWords;
  }

  String message() {
    return message;
  }

  Point point() {
    return point;
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Reading";
  }
}
