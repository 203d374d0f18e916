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

  void add(int id) {
    ensure(1);
    ids[size] = id;
    size++;
  }

  /** Counts a feature that no example has; unknown pairs and groups say nothing. */
  void addUnknown(char kind) {
    if (kind == Features.STEM) {
      unknownStems++;
    } else if (kind == Features.PART) {
      unknownParts++;
    }
  }

  void addAll(NumberedFeatures more) {
    ensure(more.size);
    System.arraycopy(more.ids, 0, ids, size, more.size);
    size += more.size;
    unknownStems += more.unknownStems;
    unknownParts += more.unknownParts;
  }

  private void ensure(int more) {
    if (size + more > ids.length) {
      ids = Arrays.copyOf(ids, 2 * (size + more));
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

  /** Gives back the room that was kept for more. */
  NumberedFeatures trimmed() {
    ids = Arrays.copyOf(ids, size);
    return this;
  }
}
