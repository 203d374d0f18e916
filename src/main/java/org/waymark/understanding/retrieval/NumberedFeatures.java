package org.waymark.understanding.retrieval;

import java.util.Arrays;

/** Features of some words by their numbers, with repetitions, and how many have none. */
final class NumberedFeatures {
  private int[] ids;
  private int size;
  private int unknownStems;
  private int unknownParts;

  /**
   * @param expected about how many there will be
   */
  NumberedFeatures(int expected) {
    this.ids = new int[expected];
  }

  /**
   * Adds a feature. Of those that no example has, stems and parts are counted; pairs and groups say
   * nothing.
   *
   * @param kind its kind
   * @param id its number, or below 0
   */
  void add(char kind, int id) {
    if (id >= 0) {
      ids = size < ids.length ? ids : Arrays.copyOf(ids, 2 * size + 1);
      ids[size] = id;
      size++;
    } else if (kind == Features.STEM) {
      unknownStems++;
    } else if (kind == Features.PART) {
      unknownParts++;
    }
  }

  /** The numbers in rising order. */
  int[] sorted() {
    int[] sorted = Arrays.copyOf(ids, size);
    Arrays.sort(sorted);
    return sorted;
  }

  int unknownStems() {
    return unknownStems;
  }

  int unknownParts() {
    return unknownParts;
  }
}
