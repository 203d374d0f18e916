package org.waymark.understanding.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The features of all examples, numbered, with their rarity: TF-IDF with a weight for each kind of
 * feature. A message becomes a vector of length at most 1; what no example has counts towards the
 * length at half the greatest rarity, so that a message of unknown words never looks certain.
 */
final class FeatureSpace {
  private static final float PAIR_WEIGHT = 0.85f;
  private static final float GROUP_WEIGHT = 0.5f;
  private static final float PART_WEIGHT = 0.3f;
  private static final float UNKNOWN = 0.5f;

  private final Map<String, Integer> ids = new HashMap<>();
  private final float[] rarity;
  private final float greatestRarity;

  FeatureSpace(List<Features> examples) {
    Map<String, Integer> count = new HashMap<>();
    for (Features example : examples) {
      for (String feature : new HashSet<>(example.all())) {
        count.merge(feature, 1, Integer::sum);
      }
    }
    rarity = new float[count.size()];
    for (Map.Entry<String, Integer> feature : count.entrySet()) {
      rarity[ids.size()] = (float) Math.log((examples.size() + 1.0) / feature.getValue());
      ids.put(feature.getKey(), ids.size());
    }
    greatestRarity = (float) Math.log(examples.size() + 1.0);
  }

  int size() {
    return rarity.length;
  }

  /** The number of a feature, or null when no example has it. */
  Integer id(String feature) {
    return ids.get(feature);
  }

  SparseVector vector(Features features) {
    Map<String, Integer> count = new HashMap<>();
    for (String feature : features.all()) {
      count.merge(feature, 1, Integer::sum);
    }
    int[] known = new int[count.size()];
    float[] weights = new float[count.size()];
    int n = 0;
    double squares = 0;
    for (Map.Entry<String, Integer> feature : count.entrySet()) {
      String name = feature.getKey();
      float often = (1 + (float) Math.log(feature.getValue())) * kindWeight(name.charAt(0));
      Integer id = ids.get(name);
      if (id != null) {
        known[n] = id;
        weights[n] = often * rarity[id];
        squares += weights[n] * weights[n];
        n++;
      } else if (name.charAt(0) == Features.STEM || name.charAt(0) == Features.PART) {
        double unknown = often * greatestRarity * UNKNOWN;
        squares += unknown * unknown;
      }
    }
    float length = (float) Math.sqrt(squares);
    int[] ids = java.util.Arrays.copyOf(known, n);
    float[] scaled = new float[n];
    for (int i = 0; i < n; i++) {
      scaled[i] = weights[i] / length;
    }
    return new SparseVector(ids, scaled);
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
