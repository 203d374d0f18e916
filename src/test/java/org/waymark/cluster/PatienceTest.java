package org.waymark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PatienceTest {
  private static final Duration SOON = Duration.ofMillis(5);

  private final AtomicLong now = new AtomicLong();
  private final AtomicInteger calls = new AtomicInteger();
  private final Patience patience = new Patience(SOON, now::get);

  private boolean ask(Future<String> others) {
    return SharedMapContract.await(
        patience
            .ask(
                Patience.Need.READING,
                () -> {
                  calls.incrementAndGet();
                  return others;
                })
            .map(true)
            .otherwise(false));
  }

  private static Future<String> never() {
    return Promise.<String>promise().future();
  }

  private static Future<String> atOnce() {
    return Future.succeededFuture("here");
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private void ask(Future<String> others, int times) {
    for (int i = 0; i < times; i++) {
      ask(others);
    }
  }

  @Test
  void givesWhatComesInTimeAndWaitsForNothingElse() {
    assertTrue(ask(atOnce()));
    assertFalse(ask(never()));
    assertFalse(ask(Future.failedFuture("down")));
  }

  @Test
  void goesOnAskingWhileSomethingComesBack() {
    for (int i = 0; i < 10; i++) {
      ask(never(), 3);
      ask(atOnce());
      pass(Duration.ofSeconds(1));
    }
    assertFalse(patience.isPaused());
    assertEquals(40, calls.get());
  }

  @Test
  void leavesTheOthersAloneAfterALongSilenceAndTriesAgainLater() {
    ask(never(), 4);
    assertFalse(patience.isPaused());
    pass(Patience.SILENCE);
    ask(never());
    assertTrue(patience.isPaused());
    ask(atOnce());
    assertEquals(5, calls.get());
    pass(Patience.PAUSE);
    assertTrue(ask(atOnce()));
    assertFalse(patience.isPaused());
  }

  @Test
  void tellsTheOthersEvenWhenItDoesNotWaitForThem() {
    ask(never(), 4);
    pass(Patience.SILENCE);
    ask(never());
    AtomicInteger told = new AtomicInteger();
    Future<Integer> telling =
        patience.tell(Patience.Need.WRITING, () -> Future.succeededFuture(told.incrementAndGet()));
    assertTrue(telling.failed());
    assertEquals(1, told.get());
  }

  @Test
  void takesAnErrorForAFailure() {
    Future<String> failed =
        patience.ask(
            Patience.Need.HELP,
            () -> {
              throw new IllegalStateException("stopped");
            });
    assertTrue(failed.failed());
  }
}
