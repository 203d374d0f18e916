package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;

/** What a word may be the beginning of: places of patterns, and the patterns filed under it. */
final class WordPlaces implements Serializable {
  private static final long serialVersionUID = 1L;

  private final BitSet filed = new BitSet();
  private int[] places = {};

  void add(int place) {
    places = Arrays.copyOf(places, places.length + 1);
    places[places.length - 1] = place;
  }

  void file(int pattern) {
    filed.set(pattern);
  }

  /** Marks that the word stands somewhere in a message. */
  void mark(long here, long[] positions) {
    for (int place : places) {
      positions[place] |= here;
    }
  }

  void addFiled(BitSet all) {
    all.or(filed);
  }
}
