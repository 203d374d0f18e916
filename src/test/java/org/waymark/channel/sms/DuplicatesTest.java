package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.service.SenderKeys;
import org.waymark.service.SettableClock;

final class DuplicatesTest {
  private static final Optional<String> ID = Optional.of("sid:SM1");

  private final SettableClock clock = new SettableClock();
  private final AtomicInteger key = new AtomicInteger();
  private final SenderKeys keys =
      new SenderKeys(clock, () -> new byte[] {(byte) key.incrementAndGet()});
  private final Duplicates duplicates = new Duplicates(keys, clock);
  private final AtomicInteger runs = new AtomicInteger();

  private Future<String> counted() {
    return Future.succeededFuture("answer " + runs.incrementAndGet());
  }

  private String once(Optional<String> id) {
    return SmsEdge.await(duplicates.once(id, this::counted));
  }

  @Test
  void answersARequestOnce() {
    assertEquals("answer 1", once(ID));
    assertEquals("answer 1", once(ID));
    assertEquals("answer 2", once(Optional.of("sid:SM2")));
  }

  @Test
  void answersARequestWithoutANameEachTime() {
    assertEquals("answer 1", once(Optional.empty()));
    assertEquals("answer 2", once(Optional.empty()));
  }

  @Test
  void forgetsAfterAWhile() {
    once(ID);
    clock.advance(Duplicates.REMEMBERED.minusSeconds(1));
    assertEquals("answer 1", once(ID));
    clock.advance(Duration.ofSeconds(2));
    assertEquals("answer 2", once(ID));
  }

  @Test
  void knowsARequestFromBeforeTheKeyChanged() {
    clock.advance(SenderKeys.LIFETIME.minusMinutes(1));
    once(ID);
    clock.advance(Duration.ofMinutes(2));
    assertEquals("answer 1", once(ID));
    assertEquals(2, key.get());
  }

  @Test
  void letsADuplicateWaitForTheFirst() {
    Promise<String> slow = Promise.promise();
    Future<String> first = duplicates.once(ID, slow::future);
    Future<String> second = duplicates.once(ID, this::counted);
    assertFalse(second.isComplete());
    slow.complete("slow");
    assertEquals("slow", SmsEdge.await(first));
    assertEquals("slow", SmsEdge.await(second));
    assertEquals(0, runs.get());
  }

  @Test
  void doesNotRememberWhatFailed() {
    assertTrue(duplicates.once(ID, () -> Future.failedFuture("down")).failed());
    assertTrue(
        duplicates
            .once(
                ID,
                () -> {
                  throw new IllegalStateException("down");
                })
            .failed());
    assertEquals("answer 1", once(ID));
  }

  @Test
  void failsADuplicateTogetherWithTheFirst() {
    Promise<String> slow = Promise.promise();
    Future<String> first = duplicates.once(ID, slow::future);
    Future<String> second = duplicates.once(ID, this::counted);
    slow.fail("down");
    assertTrue(first.failed());
    assertTrue(second.failed());
    assertEquals("answer 1", once(ID));
  }
}
