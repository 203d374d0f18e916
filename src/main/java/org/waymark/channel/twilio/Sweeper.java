package org.waymark.channel.twilio;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.service.Settings;
import org.waymark.service.TwilioApi;
import org.waymark.service.UsageCounts;

/**
 * Makes Twilio forget: runs a {@link Sweep} again and again, one at a time, less often while Twilio
 * is away.
 *
 * <p>It tells how it goes, never what it found: how runs ended, and how long ago the last good one
 * was. Watch {@code waymark_sweeper_age_seconds}: while it grows, Twilio keeps what people wrote.
 */
public final class Sweeper implements AutoCloseable {
  private static final String ELSEWHERE = "elsewhere";

  private final Vertx vertx;
  private final InstantSource clock;
  private final MeterRegistry metrics;
  private final Consumer<String> news;
  private final BooleanSupplier ours;
  private final Duration every;
  private final BackOff backOff;
  private final QuietClient client;
  private final Calls calls;
  private final Sweep sweep;
  private volatile boolean stopped;
  private volatile Instant lastGood;
  private long timer = -1;
  private int failed;
  private Optional<Duration> asked = Optional.empty();
  private String lastEnd = "";

  /**
   * @param twilio the account; {@link TwilioApi#sweeps} must hold
   * @param counts where figures about messages go, in batches
   * @param metrics where it stands how runs ended
   * @param news is told when runs begin to end otherwise than before: done, elsewhere, or what kind
   *     of fault
   * @param ours whether it is for this machine to do; of several one is enough
   */
  public Sweeper(
      Vertx vertx,
      Settings.Twilio twilio,
      InstantSource clock,
      UsageCounts counts,
      MeterRegistry metrics,
      Consumer<String> news,
      BooleanSupplier ours) {
    this.ours = ours;
    this.vertx = vertx;
    this.clock = clock;
    this.metrics = metrics;
    this.news = news;
    TwilioApi api = twilio.api();
    every = api.every();
    backOff = new BackOff(() -> ThreadLocalRandom.current().nextDouble());
    client = QuietClient.of(vertx, twilio);
    calls = new Calls(vertx, backOff);
    sweep =
        new Sweep(
            new TwilioMessageLog(client),
            calls,
            counts,
            clock,
            addresses(api.numbers()),
            api.olderThan(),
            () -> stopped);
    lastGood = clock.instant();
    Gauge.builder("waymark.sweeper.age", this, Sweeper::ageInSeconds)
        .description("Time since messages at Twilio were last deleted without a fault")
        .baseUnit("seconds")
        .register(metrics);
  }

  /** A number has a second self in WhatsApp; whether we answer there or not, Twilio keeps it. */
  private static List<String> addresses(List<String> numbers) {
    return numbers.stream().flatMap(number -> Stream.of(number, "whatsapp:" + number)).toList();
  }

  private double ageInSeconds() {
    return Duration.between(lastGood, clock.instant()).toSeconds();
  }

  /** Starts soon, but not at once, so that instances that start together do not run together. */
  public void start() {
    next(Duration.ofMillis(1 + ThreadLocalRandom.current().nextLong(every.toMillis())));
  }

  /** Runs once, now; never fails. */
  Future<Void> runOnce() {
    if (!ours.getAsBoolean()) {
      ended(ELSEWHERE, Optional.empty());
      return Future.succeededFuture();
    }
    return sweep
        .run()
        .onSuccess(none -> ended("done", Optional.empty()))
        .onFailure(this::failed)
        .otherwiseEmpty();
  }

  private synchronized void next(Duration wait) {
    if (!stopped) {
      timer = vertx.setTimer(wait.toMillis(), id -> runOnce().onComplete(end -> next(untilNext())));
    }
  }

  private synchronized Duration untilNext() {
    return backOff.betweenRuns(every, failed, asked);
  }

  private void failed(Throwable failure) {
    if (failure instanceof TwilioFault fault) {
      ended(fault.kind().name().toLowerCase(Locale.ROOT), fault.retryAfter());
    } else {
      ended("other", Optional.empty());
    }
  }

  private synchronized void ended(String how, Optional<Duration> retryAfter) {
    boolean good = how.equals("done") || how.equals(ELSEWHERE);
    failed = good ? 0 : failed + 1;
    asked = retryAfter;
    if (good) {
      lastGood = clock.instant();
    }
    Counter.builder("waymark.sweeper.runs").tag("end", how).register(metrics).increment();
    if (!how.equals(lastEnd)) {
      lastEnd = how;
      news.accept(how);
    }
  }

  /** Ends a run under way after the requests that it waits for, and runs no more. */
  @Override
  public synchronized void close() {
    stopped = true;
    vertx.cancelTimer(timer);
    calls.close();
    client.close();
  }
}
