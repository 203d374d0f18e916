package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.List;

/**
 * Where some examples lie by their meaning, each number kept in one byte: a third of a percent of
 * error in a cosine for a quarter of the memory.
 */
final class Meanings implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int dimensions;
  private final byte[] numbers;
  private final float[] scale;

  Meanings(List<float[]> meanings) {
    dimensions = meanings.isEmpty() ? 0 : meanings.get(0).length;
    numbers = new byte[meanings.size() * dimensions];
    scale = new float[meanings.size()];
    for (int i = 0; i < scale.length; i++) {
      float largest = 1e-9f;
      for (float v : meanings.get(i)) {
        largest = Math.max(largest, Math.abs(v));
      }
      scale[i] = largest / Byte.MAX_VALUE;
      for (int d = 0; d < dimensions; d++) {
        numbers[i * dimensions + d] = (byte) Math.round(meanings.get(i)[d] / scale[i]);
      }
    }
  }

  /** The cosine of a meaning with that of an example. */
  float cosine(Point message, int example) {
    float dot = 0;
    int at = example * dimensions;
    for (int d = 0; d < dimensions; d++) {
      dot += message.meaning(d) * numbers[at + d];
    }
    return dot * scale[example];
  }

  /** The meaning of an example, as far as it was kept. */
  float[] meaning(int example) {
    float[] meaning = new float[dimensions];
    for (int d = 0; d < dimensions; d++) {
      meaning[d] = numbers[example * dimensions + d] * scale[example];
    }
    return meaning;
  }
}
