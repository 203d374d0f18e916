package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tells labels apart by labelled messages, in two depths. By words alone, a logistic regression. By
 * meaning too, another one whose probabilities are fused at score level with how near the nearest
 * example of each label lies: what no example resembles scores low for every label, however sure
 * the regression is.
 *
 * <p>The shares were set on public intent data and on our own labelled messages, where anything
 * from 0.4 to 0.8 does much the same.
 */
final class Classifier implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final float PROBABILITY_SHARE = 0.4f;

  /** Only labels that the regression holds for likely are compared example by example. */
  private static final int CONTENDERS = 8;

  private final Labels labels;
  private final Softmax byWords;
  private final Softmax byMeaning;
  private final NearestExamples nearest;

  /**
   * @param labels the labels
   * @param byWords the regression on words
   * @param byMeaning the regression on words and meaning, or null
   * @param nearest the examples, or null
   */
  Classifier(Labels labels, Softmax byWords, Softmax byMeaning, NearestExamples nearest) {
    this.labels = labels;
    this.byWords = byWords;
    this.byMeaning = byMeaning;
    this.nearest = nearest;
  }

  Labels labels() {
    return labels;
  }

  Softmax words() {
    return byWords;
  }

  Softmax meaning() {
    return byMeaning;
  }

  /** The example of a label whose meaning is nearest. */
  int nearest(Point message, int label) {
    return nearest.nearest(message, label);
  }

  /**
   * The score of each label, from 0 to 1: by words and meaning where both the message was encoded
   * and the classifier was trained so, else by words.
   */
  float[] scores(Point message) {
    if (!usesMeaning(message)) {
      return byWords.probabilities(message.wordsOnly());
    }
    float[] scores = byMeaning.probabilities(message);
    int[] contenders = contenders(scores);
    float[] near = new float[scores.length];
    for (int label : contenders) {
      near[label] = nearest.nearness(message, label);
    }
    for (int l = 0; l < scores.length; l++) {
      scores[l] = PROBABILITY_SHARE * scores[l] + (1 - PROBABILITY_SHARE) * near[l];
    }
    return scores;
  }

  /** The probability of each label by the regression alone; these add up to 1. */
  float[] probabilities(Point message) {
    return usesMeaning(message)
        ? byMeaning.probabilities(message)
        : byWords.probabilities(message.wordsOnly());
  }

  boolean usesMeaning(Point message) {
    return byMeaning != null && message.dimensions() > 0;
  }

  private static int[] contenders(float[] probabilities) {
    if (probabilities.length <= CONTENDERS) {
      return IntStream.range(0, probabilities.length).toArray();
    }
    float[] sorted = probabilities.clone();
    Arrays.sort(sorted);
    float least = sorted[sorted.length - CONTENDERS];
    return IntStream.range(0, probabilities.length)
        .filter(l -> probabilities[l] >= least)
        .toArray();
  }
}
