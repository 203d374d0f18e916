package org.waymark.channel.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.service.SettableClock;
import org.waymark.service.UsageCounts;

/** One run, over a list in memory that does what Twilio's does. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SweepTest {
  private static final String SOMEBODY = "+447700900777";
  private static final Duration AGE = Duration.ofMinutes(5);
  private static final Instant OLD = SettableClock.START.minus(AGE);
  private static final Instant YOUNG = OLD.plusSeconds(1);

  private final Vertx vertx = Vertx.vertx();
  private final SettableClock clock = new SettableClock();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final UsageCounts counts = new UsageCounts(metrics);
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final FakeMessageLog log = new FakeMessageLog();
  private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
  private final Calls calls = new Calls(vertx, new BackOff(() -> 1), this::waiting);

  private Future<Void> waiting(Duration time) {
    waits.add(time);
    return Future.succeededFuture();
  }

  @AfterEach
  void close() {
    calls.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void keep(Kept... messages) {
    for (Kept message : messages) {
      log.kept.put(message.sid, message);
    }
  }

  private void run(MessageLog over) {
    List<String> numbers = List.of(Kept.OURS);
    new Sweep(over, calls, counts, clock, numbers, AGE, stopped::get)
        .run()
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private TwilioFault failing(MessageLog over) {
    try {
      run(over);
    } catch (CompletionException e) {
      return (TwilioFault) e.getCause();
    }
    throw new AssertionError("it did not fail");
  }

  private List<String> left() {
    return log.kept.keySet().stream().sorted().toList();
  }

  @Test
  void deletesBothSidesOfWhatIsOldEnough() {
    keep(Kept.toUs(1, SOMEBODY, OLD), Kept.fromUs(2, SOMEBODY, OLD));
    keep(Kept.toUs(3, SOMEBODY, YOUNG), Kept.fromUs(4, SOMEBODY, YOUNG));
    run(log);
    assertEquals(List.of(Kept.sid("SM", 3), Kept.sid("SM", 4)), left());
    clock.advance(Duration.ofSeconds(1));
    run(log);
    assertEquals(List.of(), left());
  }

  @Test
  void leavesTheMessagesOfOtherNumbers() {
    keep(Kept.between(1, SOMEBODY, "+447700900999", OLD));
    run(log);
    assertEquals(1, left().size());
  }

  @Test
  void deletesEveryPart() {
    for (int i = 0; i < 50; i++) {
      keep(Kept.toUs(i, SOMEBODY, OLD.minusSeconds(i)));
    }
    run(log);
    assertEquals(List.of(), left());
  }

  @Test
  void deletesFilesBeforeTheirMessage() {
    Kept message = Kept.toUs(1, SOMEBODY, OLD).with("ME1", "ME2");
    keep(message);
    run(log);
    assertEquals(List.of(), left());
    assertEquals(List.of(), message.media);
    assertEquals(
        List.of("delete file", "delete file", "delete message"),
        log.asked.stream().filter(step -> step.startsWith("delete")).toList());
  }

  @Test
  void leavesWhatIsOnItsWayToTheNextRun() {
    Kept message = Kept.fromUs(1, SOMEBODY, OLD).unfinished();
    keep(message, Kept.fromUs(2, SOMEBODY, OLD));
    run(log);
    assertEquals(List.of(message.sid), left());
    assertEquals(List.of(), waits, "it is not asked for again in the same run");
    message.unfinished = false;
    run(log);
    assertEquals(List.of(), left());
  }

  @Test
  void goesOnAfterAMessageThatCannotBeDeleted() {
    Kept stuck = Kept.toUs(9, SOMEBODY, OLD).stuck();
    keep(stuck);
    for (int i = 10; i < 30; i++) {
      keep(Kept.toUs(i, SOMEBODY, OLD.minusSeconds(i)));
    }
    run(log);
    assertEquals(List.of(stuck.sid), left());
  }

  @Test
  void mindsNotWhenSomebodyElseDeletedAMessage() {
    Kept gone = Kept.toUs(1, SOMEBODY, OLD).with("ME1");
    keep(gone, Kept.toUs(2, SOMEBODY, OLD));
    run(
        new Altered(log) {
          @Override
          public List<String> media(LoggedMessage message) {
            log.kept.remove(gone.sid);
            return super.media(message);
          }
        });
    assertEquals(List.of(), left());
  }

  @Test
  void asksAgainWhenTwilioIsBusyAndWaitsAsLongAsItSays() {
    keep(Kept.toUs(1, SOMEBODY, OLD));
    Failing busy = new Failing(log, TwilioFault.Kind.BUSY, Duration.ofSeconds(7), 2);
    run(busy);
    assertEquals(List.of(), left());
    assertEquals(List.of(Duration.ofMillis(7_500), Duration.ofSeconds(8)), waits);
  }

  @Test
  void givesUpAfterAWhileAndLosesNothing() {
    keep(Kept.toUs(1, SOMEBODY, OLD));
    Failing away = new Failing(log, TwilioFault.Kind.UNREACHABLE, null, BackOff.TRIES);
    assertEquals(TwilioFault.Kind.UNREACHABLE, failing(away).kind());
    assertEquals(BackOff.TRIES - 1, waits.size());
    assertEquals(1, left().size());
    run(away);
    assertEquals(List.of(), left());
  }

  @Test
  void doesNotAskAgainWhenItIsRefused() {
    keep(Kept.toUs(1, SOMEBODY, OLD));
    Failing refusing = new Failing(log, TwilioFault.Kind.REFUSED, null, 1);
    assertEquals(TwilioFault.Kind.REFUSED, failing(refusing).kind());
    assertEquals(List.of(), waits);
  }

  @Test
  void endsEarlyWhenTheServiceStops() {
    for (int i = 0; i < 50; i++) {
      keep(Kept.toUs(i, SOMEBODY, OLD.minusSeconds(i)));
    }
    run(
        new Altered(log) {
          @Override
          public void delete(LoggedMessage message) {
            stopped.set(true);
            super.delete(message);
          }
        });
    assertTrue(left().size() >= 50 - Calls.AT_ONCE, left().size() + " are left");
  }

  @Test
  void showsCountsInBatchesOnly() {
    for (int i = 0; i < 19; i++) {
      keep(Kept.toUs(i, SOMEBODY, OLD));
    }
    keep(Kept.fromUs(20, SOMEBODY, OLD).unfinished());
    run(log);
    assertTrue(metrics.getMeters().isEmpty());
    counts.publish();
    assertEquals(10, metrics.get("waymark.forgotten").tag("outcome", "deleted").counter().count());
    assertEquals(1, metrics.getMeters().size());
  }

  @Test
  void printsNoNameOfAMessage() {
    Kept message = Kept.toUs(1, SOMEBODY, OLD);
    keep(message);
    assertFalse(message.bare().toString().contains(message.sid));
    assertFalse(log.newest(MessageLog.Side.TO, Kept.OURS).toString().contains(message.sid));
  }
}
