package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers features from 0 on. Each is known by a print of 64 bits alone, in a tenth of the memory
 * that a map of texts takes: two of the hundred thousand features of a language share one with a
 * probability of one in four thousand million, and would then only count as one.
 */
final class FeatureNumbers implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** In rising order; a feature's number is where its print stands. */
  private final long[] prints;

  private FeatureNumbers(long[] prints) {
    this.prints = prints;
  }

  static FeatureNumbers of(Collection<String> features) {
    return new FeatureNumbers(
        features.stream().mapToLong(FeatureNumbers::print).sorted().distinct().toArray());
  }

  int size() {
    return prints.length;
  }

  /** The number of a feature; below 0 when it has none. */
  int of(String feature) {
    return Arrays.binarySearch(prints, print(feature));
  }

  /** The number here of the feature that has a number elsewhere; below 0 when it has none here. */
  int translate(int number, FeatureNumbers elsewhere) {
    return Arrays.binarySearch(prints, elsewhere.prints[number]);
  }

  /** FNV-1a over characters, its bits mixed once more. */
  private static long print(String feature) {
    long print = FNV_START;
    for (int i = 0; i < feature.length(); i++) {
      print = (print ^ feature.charAt(i)) * FNV_PRIME;
    }
    print = (print ^ (print >>> 32)) * FNV_PRIME;
    return print ^ (print >>> 29);
  }
}
