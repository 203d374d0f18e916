package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The middle of each label's examples. A message's score for a label is the cosine between the two.
 * It needs no training, so a changed knowledge base is understood at once, and what an example
 * would score if it were not there can be computed exactly, which is what calibration needs.
 */
final class CentroidModel implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int labels;
  private final int[] start;
  private final int[] label;
  private final float[] sum;
  private final float[] squares;

  /**
   * @param vectors the examples
   * @param labelOf the label of each, from 0
   * @param labels how many labels there are
   * @param features how many features there are
   */
  CentroidModel(List<SparseVector> vectors, int[] labelOf, int labels, int features) {
    this.labels = labels;
    float[][] sums = new float[labels][];
    for (int i = 0; i < vectors.size(); i++) {
      float[] row = sums[labelOf[i]] == null ? new float[features] : sums[labelOf[i]];
      sums[labelOf[i]] = row;
      SparseVector v = vectors.get(i);
      for (int j = 0; j < v.size(); j++) {
        row[v.id(j)] += v.weight(j);
      }
    }
    squares = new float[labels];
    start = new int[features + 1];
    for (int f = 0; f < features; f++) {
      start[f + 1] = start[f];
      for (float[] row : sums) {
        start[f + 1] += row[f] == 0 ? 0 : 1;
      }
    }
    label = new int[start[features]];
    sum = new float[start[features]];
    fill(sums, features);
  }

  /** Turns the rows into lists by feature, so that a message touches only its own features. */
  private void fill(float[][] sums, int features) {
    int at = 0;
    for (int f = 0; f < features; f++) {
      for (int l = 0; l < labels; l++) {
        float value = sums[l][f];
        if (value != 0) {
          label[at] = l;
          sum[at] = value;
          squares[l] += value * value;
          at++;
        }
      }
    }
  }

  /** The cosine with each label's middle. */
  float[] scores(SparseVector vector) {
    float[] scores = dot(vector);
    for (int l = 0; l < labels; l++) {
      scores[l] /= (float) Math.sqrt(squares[l]);
    }
    return scores;
  }

  /** The same for one of the examples, as if that example were not there. */
  float[] scoresWithout(SparseVector example, int itsLabel) {
    float[] dots = dot(example);
    float[] scores = new float[labels];
    float self = 0;
    for (int i = 0; i < example.size(); i++) {
      self += example.weight(i) * example.weight(i);
    }
    for (int l = 0; l < labels; l++) {
      float dot = l == itsLabel ? dots[l] - self : dots[l];
      float square = l == itsLabel ? squares[l] - 2 * dots[l] + self : squares[l];
      scores[l] = square <= 0 ? 0 : dot / (float) Math.sqrt(square);
    }
    return scores;
  }

  /** How much a feature speaks for a label. */
  float weight(int feature, int wanted) {
    int at = Arrays.binarySearch(label, start[feature], start[feature + 1], wanted);
    return at < 0 ? 0 : sum[at];
  }

  private float[] dot(SparseVector vector) {
    float[] dots = new float[labels];
    for (int i = 0; i < vector.size(); i++) {
      int feature = vector.id(i);
      float weight = vector.weight(i);
      for (int at = start[feature]; at < start[feature + 1]; at++) {
        dots[label[at]] += weight * sum[at];
      }
    }
    return dots;
  }
}
