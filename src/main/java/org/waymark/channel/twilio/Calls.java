package org.waymark.channel.twilio;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs what waits for Twilio on a few threads of its own, and asks again as Twilio wants to be
 * asked. Nobody waits on a thread between two tries.
 */
final class Calls implements AutoCloseable {
  /** How many requests at once; also the most threads that a slow Twilio can hold. */
  static final int AT_ONCE = QuietClient.CONNECTIONS;

  private final WorkerExecutor workers;
  private final BackOff backOff;
  private final Function<Duration, Future<?>> waiting;

  /** Waits in real time. */
  Calls(Vertx vertx, BackOff backOff) {
    this(vertx, backOff, time -> vertx.timer(time.toMillis(), TimeUnit.MILLISECONDS));
  }

  /**
   * @param waiting completes after a time
   */
  Calls(Vertx vertx, BackOff backOff, Function<Duration, Future<?>> waiting) {
    this.workers = vertx.createSharedWorkerExecutor("waymark-twilio", AT_ONCE);
    this.backOff = backOff;
    this.waiting = waiting;
  }

  /**
   * Asks until there is an answer, or no more patience.
   *
   * @param question waits for its answer; safe to ask twice
   * @return fails with the last {@link TwilioFault}
   */
  <T> Future<T> ask(Supplier<T> question) {
    return ask(question, 1);
  }

  private <T> Future<T> ask(Supplier<T> question, int tries) {
    return workers
        .executeBlocking(question::get, false)
        .recover(failure -> again(question, tries, failure));
  }

  private <T> Future<T> again(Supplier<T> question, int tries, Throwable failure) {
    Optional<Duration> wait =
        failure instanceof TwilioFault fault ? backOff.wait(tries, fault) : Optional.empty();
    return wait.map(time -> waiting.apply(time).compose(done -> ask(question, tries + 1)))
        .orElseGet(() -> Future.failedFuture(failure));
  }

  @Override
  public void close() {
    workers.close();
  }
}
