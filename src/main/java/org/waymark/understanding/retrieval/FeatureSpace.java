package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of all examples, numbered, with their rarity: TF-IDF with a weight for each kind of
 * feature. A message becomes a vector of length at most 1; what no example has counts towards the
 * length at half the greatest rarity, so that a message of unknown words never looks certain.
 */
final class FeatureSpace implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final float PAIR_WEIGHT = 0.85f;
  private static final float GROUP_WEIGHT = 0.5f;
  private static final float PART_WEIGHT = 0.3f;
  private static final float UNKNOWN = 0.5f;

  private final Map<String, Integer> ids = new HashMap<>();
  private final transient List<SparseVector> vectors = new ArrayList<>();
  private final float greatestRarity;

  /** The rarity of each feature times the weight of its kind. */
  private final float[] weight;

  FeatureSpace(List<Features> examples) {
    List<int[]> numbered = new ArrayList<>(examples.size());
    List<String> names = new ArrayList<>();
    for (Features example : examples) {
      numbered.add(number(example.all(), names));
    }
    int[] examplesWith = new int[names.size()];
    for (int[] sorted : numbered) {
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          examplesWith[sorted[i]]++;
        }
      }
    }
    greatestRarity = (float) Math.log(examples.size() + 1.0);
    weight = new float[names.size()];
    for (int id = 0; id < weight.length; id++) {
      float rarity = (float) Math.log((examples.size() + 1.0) / examplesWith[id]);
      weight[id] = rarity * kindWeight(names.get(id));
    }
    numbered.forEach(sorted -> vectors.add(vector(sorted, 0)));
  }

  /** The numbers of the features of an example, sorted; a new feature gets the next number. */
  private int[] number(List<String> features, List<String> names) {
    int[] numbers = new int[features.size()];
    for (int i = 0; i < numbers.length; i++) {
      String feature = features.get(i);
      Integer id = ids.putIfAbsent(feature, names.size());
      if (id == null) {
        numbers[i] = names.size();
        names.add(feature);
      } else {
        numbers[i] = id;
      }
    }
    Arrays.sort(numbers);
    return numbers;
  }

  int size() {
    return weight.length;
  }

  /** The number of a feature, or null when no example has it. */
  Integer id(String feature) {
    return ids.get(feature);
  }

  /** The vectors of the examples, in their order; only for the one who built the space. */
  List<SparseVector> examples() {
    return vectors;
  }

  /** The vector of a message. */
  SparseVector vector(Features message) {
    int[] known = new int[message.all().size()];
    int n = 0;
    double unknown = 0;
    for (String feature : message.all()) {
      Integer id = ids.get(feature);
      if (id != null) {
        known[n] = id;
        n++;
      } else if (feature.charAt(0) == Features.STEM || feature.charAt(0) == Features.PART) {
        double foreign = greatestRarity * UNKNOWN * kindWeight(feature);
        unknown += foreign * foreign;
      }
    }
    int[] sorted = Arrays.copyOf(known, n);
    Arrays.sort(sorted);
    return vector(sorted, unknown);
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
      weights[n] = weight[sorted[from]] * (1 + (float) Math.log(i - from));
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

  private static float kindWeight(String feature) {
    return switch (feature.charAt(0)) {
      case Features.PAIR -> PAIR_WEIGHT;
      case Features.GROUP -> GROUP_WEIGHT;
      case Features.PART -> PART_WEIGHT;
      default -> 1;
    };
  }
}
