package org.waymark.understanding.retrieval;

/** A message read once, to be ranked and compared as often as needed. */
public final class Reading {
  private final Features features;
  private final SparseVector vector;

  Reading(Features features, SparseVector vector) {
    this.features = features;
    this.vector = vector;
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
