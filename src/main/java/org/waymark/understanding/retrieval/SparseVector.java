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

  /** How much of the message is known, from 0 to 1: what no example has makes a vector shorter. */
  float known() {
    float squares = 0;
    for (float w : weights) {
      squares += w * w;
    }
    return squares;
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
}
