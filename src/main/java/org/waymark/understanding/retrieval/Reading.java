package org.waymark.understanding.retrieval;

/** A message read once, to be ranked and compared as often as needed. */
public final class Reading {
  private final Features features;
  private final SparseVector vector;
  private final int knownWords;

  Reading(Features features, SparseVector vector, int knownWords) {
    this.features = features;
    this.vector = vector;
    this.knownWords = knownWords;
  }

  /** How many words of the message stand in some example. */
  public int knownWords() {
    return knownWords;
  }

  Features features() {
    return features;
  }

  SparseVector vector() {
    return vector;
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Reading";
  }
}
