package org.waymark.cluster;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Nobody who writes waits long for other machines: each call has a short time, and all that one
 * message needs take less than a second together. While nothing at all has come back for some time,
 * the others are not asked for a moment.
 *
 * <p>A machine that was killed is no reason to stop asking: what it held is with another within
 * that time, and who goes on alone meanwhile does not know what people were just told elsewhere.
 */
final class Patience {
  /** What a call is for: how long it may take, in thirds of what a look at a context may. */
  enum Need {
    /** For what is only a help: repeated requests, limits. */
    HELP(2),

    /** For what a digit means. */
    READING(3),

    /** For remembering what was offered. */
    WRITING(4);

    private final int thirds;

    Need(int thirds) {
      this.thirds = thirds;
    }

    private Duration of(Duration wait) {
      return wait.multipliedBy(thirds).dividedBy(3);
    }
  }

  /** How long the others are left alone when they do not answer. */
  static final Duration PAUSE = Duration.ofSeconds(1);

  /** For how long nothing came back by then. */
  static final Duration SILENCE = Duration.ofSeconds(2);

  private static final int LEAST_IN_VAIN = 4;

  private final Duration wait;
  private final LongSupplier nanoTime;
  private final AtomicInteger inVain = new AtomicInteger();
  private final AtomicLong lastGood;
  private final AtomicLong pausedAt = new AtomicLong();
  private volatile boolean paused;

  /**
   * @param wait how long a look at a context may take
   */
  Patience(Duration wait) {
    this(wait, System::nanoTime);
  }

  /**
   * @param wait how long a look at a context may take
   * @param nanoTime a time that only goes forward
   */
  Patience(Duration wait, LongSupplier nanoTime) {
    this.wait = wait;
    this.nanoTime = nanoTime;
    this.lastGood = new AtomicLong(nanoTime.getAsLong());
  }

  /** Asks the others, if they are to be asked now. The future fails in time. */
  <T> Future<T> ask(Need need, Supplier<Future<T>> others) {
    return isPaused() ? silence() : within(need, begun(others));
  }

  /** Tells the others in any case, even when nobody waits for it: it may still come to them. */
  <T> Future<T> tell(Need need, Supplier<Future<T>> others) {
    Future<T> told = begun(others);
    return isPaused() ? silence() : within(need, told);
  }

  private static <T> Future<T> silence() {
    return Future.failedFuture("the others do not answer");
  }

  /** A call that throws fails like one that comes back with a failure. */
  private static <T> Future<T> begun(Supplier<Future<T>> others) {
    return Future.<Void>succeededFuture().compose(none -> others.get());
  }

  private <T> Future<T> within(Need need, Future<T> call) {
    return call.timeout(need.of(wait).toMillis(), TimeUnit.MILLISECONDS)
        .onSuccess(done -> good())
        .onFailure(this::failed);
  }

  /** Whether the others are left alone at this moment. */
  boolean isPaused() {
    if (paused && nanoTime.getAsLong() - pausedAt.get() >= PAUSE.toNanos()) {
      paused = false;
    }
    return paused;
  }

  private void good() {
    inVain.set(0);
    lastGood.set(nanoTime.getAsLong());
  }

  private void failed(Throwable failure) {
    long now = nanoTime.getAsLong();
    if (failure instanceof TimeoutException
        && inVain.incrementAndGet() >= LEAST_IN_VAIN
        && now - lastGood.get() >= SILENCE.toNanos()) {
      pausedAt.set(now);
      paused = true;
    }
  }
}
