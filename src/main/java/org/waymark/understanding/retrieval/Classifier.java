package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells labels apart by labelled messages. Two views are fused: {@link CentroidModel} sees what a
 * label's messages are about as a whole, {@link ExampleIndex} sees the few that are almost the
 * same.
 */
final class Classifier implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final float CENTROID_SHARE = 0.8f;
  private static final float VOTE_SHARE = 0.2f;

  private final List<String> labels;
  private final int[] labelOf;
  private final CentroidModel centroids;
  private final ExampleIndex index;

  /**
   * @param names the label of each example
   * @param features the features of each
   * @param vectors the vector of each
   * @param dimensions how many features there are
   */
  Classifier(
      List<String> names, List<Features> features, List<SparseVector> vectors, int dimensions) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    labelOf = new int[names.size()];
    for (int i = 0; i < labelOf.length; i++) {
      labelOf[i] = numbers.computeIfAbsent(names.get(i), k -> numbers.size());
    }
    labels = List.copyOf(numbers.keySet());
    centroids = new CentroidModel(vectors, labelOf, labels.size(), dimensions);
    index = new ExampleIndex(features, labelOf, labels.size());
  }

  List<String> labels() {
    return labels;
  }

  /** The score of each label for a message, from 0 to 1, in the order of {@link #labels}. */
  float[] scores(Features features, SparseVector vector) {
    return fuse(centroids.scores(vector), index.votes(features, -1), vector.known());
  }

  /** The same for one of the examples, as if that example were not there. */
  float[] scoresWithout(int example, Features features, SparseVector vector) {
    return fuse(
        centroids.scoresWithout(vector, labelOf[example]),
        index.votes(features, example),
        vector.known());
  }

  /** How much a feature speaks for a label. */
  float weight(int feature, String label) {
    int number = labels.indexOf(label);
    return number < 0 ? 0 : centroids.weight(feature, number);
  }

  /** Votes always add up to 1, so they count only as far as the message is known. */
  private static float[] fuse(float[] cosines, float[] votes, float known) {
    float[] fused = new float[cosines.length];
    for (int l = 0; l < fused.length; l++) {
      fused[l] = CENTROID_SHARE * cosines[l] + VOTE_SHARE * known * votes[l];
    }
    return fused;
  }
}
