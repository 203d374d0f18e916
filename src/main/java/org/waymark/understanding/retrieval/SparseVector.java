package org.waymark.understanding.retrieval;

/** The weights of the features that a message has; all others are 0. */
final class SparseVector {
  private final int[] ids;
  private final float[] weights;

  /**
   * @param ids the features, in rising order, each once
   * @param weights the weight of each
   */
  SparseVector(int[] ids, float[] weights) {
    this.ids = ids;
    this.weights = weights;
  }

  int size() {
    return ids.length;
  }

  int id(int i) {
    return ids[i];
  }

  float weight(int i) {
    return weights[i];
  }

  /** The product of two vectors: 1 when they are the same, 0 when they share no feature. */
  float cosine(SparseVector other) {
    float dot = 0;
    int j = 0;
    for (int i = 0; i < ids.length; i++) {
      while (j < other.ids.length && other.ids[j] < ids[i]) {
        j++;
      }
      if (j < other.ids.length && other.ids[j] == ids[i]) {
        dot += weights[i] * other.weights[j];
      }
    }
    return dot;
  }

  /** The weight of a feature; 0 for one that the message has not. */
  float weightOf(int id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return weights[i];
      }
    }
    return 0;
  }
}
