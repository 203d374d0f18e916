package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SenderKeysTest {
  private static final String NUMBER = "+447700900123";

  private final SettableClock clock = new SettableClock();
  private final AtomicInteger made = new AtomicInteger();
  private final SenderKeys keys =
      new SenderKeys(clock, () -> new byte[] {(byte) made.incrementAndGet()});

  @Test
  void namesASenderAlikeWhileAKeyLasts() {
    String name = keys.name(NUMBER);
    clock.advance(SenderKeys.LIFETIME.minusMillis(1));
    assertEquals(name, keys.name(NUMBER));
    assertEquals(Optional.empty(), keys.formerName(NUMBER));
  }

  @Test
  void namesSendersApart() {
    assertNotEquals(keys.name(NUMBER), keys.name("+447700900124"));
    assertNotEquals(keys.name(NUMBER), keys.name("sms:" + NUMBER));
  }

  @Test
  void hidesTheNumber() {
    assertFalse(keys.name(NUMBER).contains("7700900123"));
    assertTrue(keys.name(NUMBER).matches("[A-Za-z0-9_-]{43}"));
  }

  @Test
  void namesASenderDifferentlyUnderAnotherKey() {
    SenderKeys others = new SenderKeys(clock, () -> new byte[] {99});
    assertNotEquals(keys.name(NUMBER), others.name(NUMBER));
  }

  @Test
  void changesTheKeyEveryDay() {
    String name = keys.name(NUMBER);
    clock.advance(SenderKeys.LIFETIME);
    assertNotEquals(name, keys.name(NUMBER));
    assertEquals(2, made.get());
  }

  @Test
  void remembersTheFormerNameForAsLongAsAConversation() {
    String name = keys.name(NUMBER);
    clock.advance(SenderKeys.LIFETIME);
    assertEquals(Optional.of(name), keys.formerName(NUMBER));
    clock.advance(SenderKeys.OVERLAP.minusMillis(1));
    assertEquals(Optional.of(name), keys.formerName(NUMBER));
    clock.advance(Duration.ofMillis(1));
    assertEquals(Optional.empty(), keys.formerName(NUMBER));
  }

  @Test
  void remembersNoFormerNameAfterTwoQuietDays() {
    String name = keys.name(NUMBER);
    clock.advance(Duration.ofDays(2));
    assertEquals(Optional.empty(), keys.formerName(NUMBER));
    assertNotEquals(name, keys.name(NUMBER));
    clock.advance(Duration.ofDays(2));
    assertEquals(Optional.empty(), keys.formerName(NUMBER));
  }

  @Test
  void coversTheLifetimeOfAContext() {
    assertEquals(SharedContextStore.TIME_TO_LIVE, SenderKeys.OVERLAP);
  }
}
