package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.List;
import java.util.function.IntConsumer;

/** Lists of numbers, one after the other: an object for each would take three times the memory. */
final class NumberLists implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] numbers;

  /** Where each list begins, and the last one ends. */
  private final int[] starts;

  NumberLists(List<List<Integer>> lists) {
    numbers = lists.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    starts = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      starts[i + 1] = starts[i] + lists.get(i).size();
    }
  }

  void forEach(int list, IntConsumer action) {
    for (int i = starts[list]; i < starts[list + 1]; i++) {
      action.accept(numbers[i]);
    }
  }
}
