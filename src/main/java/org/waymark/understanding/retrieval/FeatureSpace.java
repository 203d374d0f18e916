package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.waymark.text.Prints;

/**
 * The features of all examples, numbered, with their rarity: TF-IDF with a weight for each kind of
 * feature. A message becomes a vector of length at most 1; what no example has counts towards the
 * length at half the greatest rarity, so that a message of unknown words never looks certain.
 */
final class FeatureSpace implements Serializable {
  private static final long serialVersionUID = 2L;

  private static final float PAIR_WEIGHT = 0.85f;
  private static final float GROUP_WEIGHT = 0.5f;
  private static final float PART_WEIGHT = 0.3f;
  private static final float UNKNOWN = 0.5f;

  /** A pair or a part of a word that one example alone has says nothing about other messages. */
  private static final int FEWEST = 2;

  private final Prints numbers;
  private final float greatestRarity;

  /** The rarity of each feature times the weight of its kind. */
  private final float[] weight;

  FeatureSpace(List<Features> examples) {
    Map<String, Integer> examplesWith = new HashMap<>();
    for (Features example : examples) {
      new HashSet<>(example.all()).forEach(f -> examplesWith.merge(f, 1, Integer::sum));
    }
    examplesWith.entrySet().removeIf(f -> f.getValue() < FEWEST && !isWhole(f.getKey()));
    numbers = Prints.of(examplesWith.keySet());
    weight = new float[numbers.size()];
    greatestRarity = (float) Math.log(examples.size() + 1.0);
    examplesWith.forEach(
        (feature, count) -> {
          float rarity = greatestRarity - (float) Math.log(count);
          weight[numbers.numberOf(feature)] = rarity * kindWeight(feature.charAt(0));
        });
  }

  private static boolean isWhole(String feature) {
    return feature.charAt(0) == Features.STEM || feature.charAt(0) == Features.GROUP;
  }

  int size() {
    return weight.length;
  }

  /** The numbers of the features. */
  Prints numbers() {
    return numbers;
  }

  /** The vector of a message. */
  SparseVector vector(Features message) {
    return vector(numbered(message));
  }

  private NumberedFeatures numbered(Features features) {
    NumberedFeatures numbered = new NumberedFeatures(features.all().size());
    for (String feature : features.all()) {
      numbered.add(feature.charAt(0), numbers.numberOf(feature));
    }
    return numbered;
  }

  /** The vector of a message whose features are numbered. */
  SparseVector vector(NumberedFeatures message) {
    double unknown = 0;
    for (int i = 0; i < message.unknownStems(); i++) {
      unknown += foreign(Features.STEM);
    }
    for (int i = 0; i < message.unknownParts(); i++) {
      unknown += foreign(Features.PART);
    }
    return vector(message.sorted(), unknown);
  }

  /** What a feature that no example has adds to the square of the length. */
  private double foreign(char kind) {
    double foreign = greatestRarity * UNKNOWN * kindWeight(kind);
    return foreign * foreign;
  }

  /** The vector of sorted features, with what unknown ones add to the square of its length. */
  private SparseVector vector(int[] sorted, double unknown) {
    int[] distinct = new int[sorted.length];
    float[] weights = new float[sorted.length];
    int n = 0;
    double squares = unknown;
    for (int i = 0; i < sorted.length; ) {
      int from = i;
      while (i < sorted.length && sorted[i] == sorted[from]) {
        i++;
      }
      distinct[n] = sorted[from];
      weights[n] = weight[sorted[from]] * often(i - from);
      squares += weights[n] * weights[n];
      n++;
    }
    float length = (float) Math.sqrt(squares);
    float[] scaled = new float[n];
    for (int i = 0; i < n; i++) {
      scaled[i] = weights[i] / length;
    }
    return new SparseVector(Arrays.copyOf(distinct, n), scaled);
  }

  /** How much more a feature counts that a message has several times. */
  private static float often(int times) {
    return times == 1 ? 1 : 1 + (float) Math.log(times);
  }

  private static float kindWeight(char kind) {
    return switch (kind) {
      case Features.PAIR -> PAIR_WEIGHT;
      case Features.GROUP -> GROUP_WEIGHT;
      case Features.PART -> PART_WEIGHT;
      default -> 1;
    };
  }
}
