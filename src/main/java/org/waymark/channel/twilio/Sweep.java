package org.waymark.channel.twilio;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.channel.twilio.MessageLog.Part;
import org.waymark.channel.twilio.MessageLog.Side;
import org.waymark.service.UsageCounts;

/**
 * One run: every message of our numbers, to us and from us, that is old enough is deleted at
 * Twilio, its files first (without the message nobody could list them any more).
 *
 * <p>It remembers nothing. What cannot be deleted yet (20009) or was not reached before a crash
 * stands in Twilio's list at the next run. One message that Twilio will not delete does not stop
 * the others; a Twilio that is away, or refuses us, ends the run.
 */
final class Sweep {
  /** More is left to the next run, so that a run ends. */
  private static final int MOST_PARTS = 100;

  private static final String CARRIER = "twilio";

  private final MessageLog log;
  private final Calls calls;
  private final UsageCounts counts;
  private final InstantSource clock;
  private final List<String> numbers;
  private final Duration olderThan;
  private final BooleanSupplier stopped;

  /**
   * @param log what Twilio keeps
   * @param calls asks it
   * @param counts the only place where a figure of it goes
   * @param clock tells how old a message is
   * @param numbers our own, as Twilio writes them
   * @param olderThan how old a message is when it is deleted
   * @param stopped whether the run should end early
   */
  Sweep(
      MessageLog log,
      Calls calls,
      UsageCounts counts,
      InstantSource clock,
      List<String> numbers,
      Duration olderThan,
      BooleanSupplier stopped) {
    this.log = log;
    this.calls = calls;
    this.counts = counts;
    this.clock = clock;
    this.numbers = numbers;
    this.olderThan = olderThan;
    this.stopped = stopped;
  }

  /**
   * Runs once.
   *
   * @return fails with a {@link TwilioFault} when Twilio was away or refused us
   */
  Future<Void> run() {
    Instant youngest = clock.instant().minus(olderThan);
    Future<Void> done = Future.succeededFuture();
    for (String number : numbers) {
      for (Side side : Side.values()) {
        done = done.compose(none -> sweep(side, number, youngest));
      }
    }
    return done;
  }

  private Future<Void> sweep(Side side, String number, Instant youngest) {
    return calls.ask(() -> log.newest(side, number)).compose(part -> sweep(part, youngest, 1));
  }

  /**
   * Deletes a part after fetching the one behind it: Twilio finds the next part by the last message
   * of this one, which must still be there then.
   */
  private Future<Void> sweep(Part part, Instant youngest, int parts) {
    if (stopped.getAsBoolean()) {
      return Future.succeededFuture();
    }
    Future<Optional<Part>> next =
        parts < MOST_PARTS
            ? part.next().map(this::fetch).orElse(Future.succeededFuture(Optional.empty()))
            : Future.succeededFuture(Optional.empty());
    return next.compose(
        behind ->
            delete(part.messages(), youngest)
                .compose(
                    none ->
                        behind
                            .map(more -> sweep(more, youngest, parts + 1))
                            .orElse(Future.succeededFuture())));
  }

  private Future<Optional<Part>> fetch(Supplier<Part> next) {
    return calls.ask(next).map(Optional::of);
  }

  private Future<Void> delete(List<LoggedMessage> messages, Instant youngest) {
    Queue<LoggedMessage> old = new ConcurrentLinkedQueue<>();
    messages.stream().filter(message -> !message.created().isAfter(youngest)).forEach(old::add);
    List<Future<Void>> lanes = new ArrayList<>();
    for (int lane = 0; lane < Calls.AT_ONCE; lane++) {
      lanes.add(oneAfterAnother(old));
    }
    // All lanes end before the run does: it is never under way twice.
    return Future.join(lanes).mapEmpty();
  }

  private Future<Void> oneAfterAnother(Queue<LoggedMessage> old) {
    LoggedMessage message = stopped.getAsBoolean() ? null : old.poll();
    if (message == null) {
      return Future.succeededFuture();
    }
    return delete(message).onFailure(fault -> old.clear()).compose(none -> oneAfterAnother(old));
  }

  private Future<Void> delete(LoggedMessage message) {
    Future<Void> files = message.media() ? deleteFiles(message) : Future.succeededFuture();
    return files
        .compose(none -> calls.ask(() -> done(() -> log.delete(message))))
        .onSuccess(none -> counts.countForgotten(CARRIER, "deleted"))
        .recover(this::goOnAfter);
  }

  private Future<Void> deleteFiles(LoggedMessage message) {
    return calls.ask(() -> log.media(message)).compose(files -> deleteFiles(message, files));
  }

  private Future<Void> deleteFiles(LoggedMessage message, List<String> files) {
    Future<Void> done = Future.succeededFuture();
    for (String file : files) {
      done =
          done.compose(none -> calls.ask(() -> done(() -> log.deleteMedia(message, file))))
              .onSuccess(none -> counts.countForgotten(CARRIER, "media"));
    }
    return done;
  }

  private static Void done(Runnable step) {
    step.run();
    return null;
  }

  /** What is about this message alone is left to the next run; what is about Twilio ends this. */
  private Future<Void> goOnAfter(Throwable failure) {
    TwilioFault.Kind kind =
        failure instanceof TwilioFault fault ? fault.kind() : TwilioFault.Kind.OTHER;
    switch (kind) {
      case GONE -> counts.countForgotten(CARRIER, "gone");
      case UNFINISHED -> counts.countForgotten(CARRIER, "left");
      case OTHER -> counts.countForgotten(CARRIER, "kept");
      case BUSY, UNREACHABLE, REFUSED -> {
        return Future.failedFuture(failure);
      }
    }
    return Future.succeededFuture();
  }
}
