package org.waymark.text;

/** Turns a sentence into a point: sentences that mean much the same lie near each other. */
public interface SentenceEncoder {
  /**
   * The point of a sentence.
   *
   * @return {@link #dimensions()} numbers, a vector of length 1; safe to call from many threads
   */
  float[] encode(String sentence);

  /** The name and version of the model: points of different models cannot be compared. */
  String name();

  /** How many numbers a point has. */
  int dimensions();

  /**
   * Whether a word is one that the encoder knows as a whole. Others it reads in pieces, so they are
   * better mended first when they look misspelt.
   */
  boolean knows(String word);
}
