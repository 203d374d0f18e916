package org.waymark.understanding.retrieval;

/** The weights of the features that a message has; all others are 0. */
final class SparseVector {
  private final int[] ids;
  private final float[] weights;

  /**
   * @param ids the features, in no order, each once
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
