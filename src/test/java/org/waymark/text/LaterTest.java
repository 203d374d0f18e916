package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaterTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void isMadeOnceHoweverManyAskAtOnce() {
    Later<Integer> later = new Later<>(made::incrementAndGet);
    assertEquals(0, made.get());
    assertEquals(1, IntStream.range(0, 1_000).parallel().map(i -> later.get()).distinct().count());
    assertEquals(1, made.get());
  }

  @Test
  void isTriedAgainAfterAFailure() {
    Later<Integer> later =
        new Later<>(
            () -> {
              if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
              }
              return made.get();
            });
    assertThrows(IllegalStateException.class, later::get);
    assertEquals(2, later.get());
  }
}
