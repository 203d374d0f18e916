package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** How near a message's meaning is to the nearest example of a label. */
final class NearestExamples implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Meanings meanings;
  private final int[][] examplesOf;

  /**
   * @param meanings where the examples lie
   * @param labelOf the label of each, or -1 for one that does not count
   * @param labels how many labels there are
   */
  NearestExamples(Meanings meanings, int[] labelOf, int labels) {
    this.meanings = meanings;
    List<List<Integer>> lists = new ArrayList<>();
    for (int l = 0; l < labels; l++) {
      lists.add(new ArrayList<>());
    }
    for (int i = 0; i < labelOf.length; i++) {
      if (labelOf[i] >= 0) {
        lists.get(labelOf[i]).add(i);
      }
    }
    examplesOf =
        lists.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** The nearest example of a label, or -1 when it has none. */
  int nearest(Point message, int label) {
    int nearest = -1;
    float best = Float.NEGATIVE_INFINITY;
    for (int example : examplesOf[label]) {
      float cosine = meanings.cosine(message, example);
      if (cosine > best) {
        best = cosine;
        nearest = example;
      }
    }
    return nearest;
  }

  /** The cosine with the nearest example of a label; 0 when it has none. */
  float nearness(Point message, int label) {
    int nearest = nearest(message, label);
    return nearest < 0 ? 0 : meanings.cosine(message, nearest);
  }
}
