package org.waymark.understanding.retrieval;

/** Where a message lies: by its words and, when it was encoded, by its meaning. */
final class Point {
  private static final float[] NONE = {};

  private final SparseVector words;
  private final float[] meaning;

  private Point(SparseVector words, float[] meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** A message known by its words alone. */
  static Point of(SparseVector words) {
    return new Point(words, NONE);
  }

  /**
   * @param words the features of its words
   * @param meaning what the encoder made of it
   */
  static Point of(SparseVector words, float[] meaning) {
    return new Point(words, meaning);
  }

  SparseVector words() {
    return words;
  }

  /** How many numbers its meaning has; 0 when it was not encoded. */
  int dimensions() {
    return meaning.length;
  }

  float meaning(int i) {
    return meaning[i];
  }

  Point wordsOnly() {
    return of(words);
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Point";
  }
}
