package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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

  @Test
  void isAsGoodAsItsValue() {
    Later<Integer> later = new Later<>(made::incrementAndGet);
    assertEquals(Later.of(1), later);
    assertEquals(Later.of(1).hashCode(), later.hashCode());
    assertNotEquals(Later.of(2), later);
  }

  @Test
  void isSerialisedAsItsValue() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Later<>(made::incrementAndGet));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(Later.of(1), in.readObject());
    }
    assertEquals(1, made.get());
  }
}
