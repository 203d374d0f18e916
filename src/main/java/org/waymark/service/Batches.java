package org.waymark.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import java.util.function.ObjLongConsumer;

/**
 * Counts that nobody sees until a batch of {@value #SIZE} is full: the only place where a number
 * about people's use stands before it leaves the service. Each count begins at a secret number
 * below zero, so that nobody knows how many are hidden.
 *
 * @param <K> what is counted; never holds anything that a person wrote
 */
final class Batches<K> {
  /** How many are shown at once. */
  static final int SIZE = 10;

  private final IntSupplier owed;
  private final Map<K, LongAdder> hidden = new ConcurrentHashMap<>();

  /**
   * @param owed how many of a new count are never shown: a number by chance, from 0
   */
  Batches(IntSupplier owed) {
    this.owed = owed;
  }

  void count(K key) {
    hidden.computeIfAbsent(key, k -> begin()).increment();
  }

  private LongAdder begin() {
    LongAdder count = new LongAdder();
    count.add(-owed.getAsInt());
    return count;
  }

  /** Hands out the batches that are full; what is left stays hidden, to be filled. */
  void takeFull(ObjLongConsumer<K> out) {
    hidden.forEach(
        (key, count) -> {
          long full = count.sum() / SIZE * SIZE;
          if (full > 0) {
            count.add(-full);
            out.accept(key, full);
          }
        });
  }
}
