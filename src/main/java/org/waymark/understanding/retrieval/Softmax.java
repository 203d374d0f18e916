package org.waymark.understanding.retrieval;

import java.io.Serializable;

/**
 * Multinomial logistic regression: the probability of each label for a message, from its words and,
 * if it was trained so, from its meaning.
 *
 * <p>The weights of one feature for all labels lie side by side, so that a message touches one
 * stretch of memory for each of its features. They are trained as floats and then packed into one
 * byte each, in a quarter of the memory: what is lost is a hundredth of the largest weight of the
 * feature at most.
 */
final class Softmax implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int labels;
  private final int words;

  /**
   * Rows of {@code labels} weights: one for each word feature, then each dimension of meaning; null
   * once they are packed.
   */
  private final float[] weights;

  /** The same in units of each row, once they are packed; else null. */
  private final byte[] packed;

  /** By row: the unit of its packed weights. */
  private final float[] units;

  private final float[] bias;

  /**
   * @param labels how many labels there are
   * @param words how many features of words there are
   * @param dimensions how many numbers a meaning has; 0 for a model of words alone
   */
  Softmax(int labels, int words, int dimensions) {
    this.labels = labels;
    this.words = words;
    this.weights = new float[(words + dimensions) * labels];
    this.packed = null;
    this.units = null;
    this.bias = new float[labels];
  }

  private Softmax(Softmax trained) {
    labels = trained.labels;
    words = trained.words;
    weights = null;
    bias = trained.bias;
    packed = new byte[trained.weights.length];
    units = new float[trained.features()];
    for (int feature = 0; feature < units.length && labels > 0; feature++) {
      int row = feature * labels;
      float largest = 0;
      for (int l = 0; l < labels; l++) {
        largest = Math.max(largest, Math.abs(trained.weights[row + l]));
      }
      units[feature] = largest / Byte.MAX_VALUE;
      for (int l = 0; l < labels && largest > 0; l++) {
        packed[row + l] = (byte) Math.round(trained.weights[row + l] / units[feature]);
      }
    }
  }

  /** The same model in less memory; it can no longer be trained. */
  Softmax pack() {
    return packed == null ? new Softmax(this) : this;
  }

  int dimensions() {
    return features() - words;
  }

  /** How many features it has: of words, then of meaning. */
  int features() {
    if (labels == 0) {
      return words;
    }
    return packed == null ? weights.length / labels : units.length;
  }

  /** The probability of each label; they add up to 1. */
  float[] probabilities(Point point) {
    float[] scores = bias.clone();
    if (labels == 0) {
      return scores;
    }
    SparseVector vector = point.words();
    for (int i = 0; i < vector.size(); i++) {
      add(vector.weight(i), vector.id(i), scores);
    }
    for (int i = 0; i < point.dimensions(); i++) {
      add(point.meaning(i), words + i, scores);
    }
    return normalise(scores);
  }

  private void add(float value, int feature, float[] scores) {
    int row = feature * labels;
    if (packed == null) {
      for (int l = 0; l < labels; l++) {
        scores[l] += value * weights[row + l];
      }
      return;
    }
    float unit = value * units[feature];
    for (int l = 0; l < labels; l++) {
      scores[l] += unit * packed[row + l];
    }
  }

  private static float[] normalise(float[] scores) {
    float max = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int l = 0; l < scores.length; l++) {
      scores[l] = (float) Math.exp(scores[l] - max);
      sum += scores[l];
    }
    for (int l = 0; l < scores.length; l++) {
      scores[l] /= (float) sum;
    }
    return scores;
  }

  /** How much a feature of words speaks for a label; below 0, against it. */
  float weight(int feature, int label) {
    int at = feature * labels + label;
    return packed == null ? weights[at] : packed[at] * units[feature];
  }

  /** How much a feature of words speaks for a label on average. */
  float average(int feature) {
    float sum = 0;
    for (int l = 0; l < labels; l++) {
      sum += weight(feature, l);
    }
    return sum / labels;
  }

  /**
   * Moves the weights so that the point looks a little more like its labels.
   *
   * @param error by label: how much more probable it should have been
   * @param steps by feature: how far to move
   */
  void move(Point point, float[] error, Steps steps) {
    SparseVector vector = point.words();
    for (int i = 0; i < vector.size(); i++) {
      move(vector.id(i), vector.weight(i), error, steps);
    }
    for (int i = 0; i < point.dimensions(); i++) {
      move(words + i, point.meaning(i), error, steps);
    }
    float step = steps.next(words + point.dimensions(), 1);
    for (int l = 0; l < labels; l++) {
      bias[l] += step * error[l];
    }
  }

  private void move(int feature, float value, float[] error, Steps steps) {
    float step = value * steps.next(feature, value);
    int row = feature * labels;
    for (int l = 0; l < labels; l++) {
      weights[row + l] += step * error[l];
    }
  }

  /**
   * Takes over what another model knows of a feature of words.
   *
   * @param there the number of the feature in the other model, or -1
   * @param labelThere by label: its number in the other model, or -1
   */
  void take(int feature, Softmax other, int there, int[] labelThere) {
    for (int l = 0; l < labels; l++) {
      if (there >= 0 && labelThere[l] >= 0) {
        weights[feature * labels + l] = other.weight(there, labelThere[l]);
      }
    }
  }

  /** Takes over what another model knows of meaning, and how likely each label is at all. */
  void takeRest(Softmax other, int[] labelThere) {
    for (int d = 0; d < dimensions(); d++) {
      take(words + d, other, other.words + d, labelThere);
    }
    for (int l = 0; l < labels; l++) {
      bias[l] = labelThere[l] < 0 ? 0 : other.bias[labelThere[l]];
    }
  }

  /** How far the weights of a feature are moved: less, the more it has been seen (AdaGrad). */
  static final class Steps {
    private final float rate;
    private final float[] seen;
    private float error;

    Steps(float rate, int features) {
      this.rate = rate;
      this.seen = new float[features];
    }

    /** Sets how large the error is that the next steps answer. */
    void answer(float squaredError) {
      error = squaredError;
    }

    float next(int feature, float value) {
      seen[feature] += value * value * error;
      return rate / (float) Math.sqrt(seen[feature] + 1e-8f);
    }
  }
}
