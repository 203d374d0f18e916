package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;

/** What a word may be the beginning of: places of patterns, and the patterns filed under it. */
final class WordPlaces implements Serializable {
  private static final long serialVersionUID = 2L;

  private int[] filed = {};
  private int[] places = {};

  void add(int place) {
    places = with(place, places);
  }

  void file(int pattern) {
    filed = with(pattern, filed);
  }

  private static int[] with(int number, int[] before) {
    int[] numbers = Arrays.copyOf(before, before.length + 1);
    numbers[before.length] = number;
    return numbers;
  }

  /** Marks that the word stands somewhere in a message. */
  void mark(long here, long[] positions) {
    for (int place : places) {
      positions[place] |= here;
    }
  }

  void addFiled(BitSet all) {
    for (int pattern : filed) {
      all.set(pattern);
    }
  }
}
