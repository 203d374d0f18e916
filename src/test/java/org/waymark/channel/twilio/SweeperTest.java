package org.waymark.channel.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.service.SettableClock;
import org.waymark.service.UsageCounts;

/** The whole sweeper, with Twilio's SDK, against a server that behaves as Twilio documents. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SweeperTest {
  private static final String SOMEBODY = "+447700900777";
  private static final Instant OLD = SettableClock.START.minusSeconds(300);

  private final Vertx vertx = Vertx.vertx();
  private final FakeTwilio fake = new FakeTwilio();
  private final SettableClock clock = new SettableClock();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final UsageCounts counts = new UsageCounts(metrics);
  private final List<String> news = Collections.synchronizedList(new ArrayList<>());
  private boolean ours = true;
  private Sweeper sweeper = sweeper(Accounts.environment(fake));

  private Sweeper sweeper(Map<String, String> environment) {
    SimpleMeterRegistry registry = sweeper == null ? metrics : new SimpleMeterRegistry();
    return new Sweeper(
        vertx, Accounts.of(environment), clock, counts, registry, news::add, () -> ours);
  }

  @AfterEach
  void close() {
    sweeper.close();
    fake.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void run() {
    sweeper.runOnce().toCompletionStage().toCompletableFuture().join();
  }

  private void fill(int messages) {
    for (int i = 0; i < messages; i++) {
      fake.keep(Kept.toUs(2 * i, SOMEBODY, OLD.minusSeconds(i)));
      fake.keep(Kept.fromUs(2 * i + 1, SOMEBODY, OLD.minusSeconds(i)));
    }
  }

  private double age() {
    return metrics.get("waymark.sweeper.age").gauge().value();
  }

  @Test
  void leavesItToAnotherMachineAndDoesItOnceThatIsGone() {
    fill(2);
    ours = false;
    run();
    assertEquals(4, fake.sids().size());
    assertEquals(0, age());
    ours = true;
    run();
    assertEquals(List.of(), fake.sids());
    assertEquals(List.of("elsewhere", "done"), news);
  }

  @Test
  void makesTwilioForgetEverythingOldOfOurs() {
    fill(20);
    fake.keep(Kept.toUs(900, SOMEBODY, OLD).with("ME1", "ME2"));
    Kept young = Kept.toUs(901, SOMEBODY, OLD.plusSeconds(1));
    Kept others = Kept.between(902, SOMEBODY, "+447700900999", OLD);
    fake.keep(young).keep(others);
    run();
    assertEquals(List.of(young.sid, others.sid), fake.sids());
    assertEquals(List.of("done"), news);
  }

  @Test
  void makesTwilioForgetWhatsAppToo() {
    String us = "whatsapp:" + Kept.OURS;
    fake.keep(Kept.between(1, "whatsapp:" + SOMEBODY, us, OLD));
    fake.keep(Kept.between(2, us, "whatsapp:" + SOMEBODY, OLD));
    run();
    assertEquals(List.of(), fake.sids());
  }

  @Test
  void asksForFewThingsAtOnce() {
    fake.pageSize = 100;
    fake.delayMillis = 20;
    fill(20);
    run();
    assertEquals(List.of(), fake.sids());
    assertTrue(fake.together.get() > 1, "one after another");
    assertTrue(fake.together.get() <= Calls.AT_ONCE, fake.together + " at once");
  }

  @Test
  void goesOnThroughEveryFaultThatPasses() {
    fill(3);
    fake.failNext(429, "1");
    fake.failNext(503, null);
    fake.insteadOfNext(response -> response.reset());
    fake.insteadOfNext(response -> response.end("{\"messages\": [{"));
    run();
    assertEquals(List.of(), fake.sids());
    assertEquals(List.of("done"), news);
  }

  @Test
  void losesNothingWhenTheProcessEnds() {
    fill(5);
    fake.delayMillis = 30;
    Thread ending = new Thread(sweeper::close);
    fake.insteadOfNext(
        response -> {
          ending.start();
          response.setStatusCode(500).end();
        });
    run();
    assertFalse(fake.sids().isEmpty());
    fake.delayMillis = 1;
    sweeper = sweeper(Accounts.environment(fake));
    run();
    assertEquals(List.of(), fake.sids());
  }

  @Test
  void saysOnceThatItIsRefusedAndOnceThatAllIsWellAgain() {
    fill(1);
    fake.user = "ACother";
    run();
    run();
    fake.user = Kept.ACCOUNT;
    run();
    run();
    assertEquals(List.of("refused", "done"), news);
    assertEquals(2, metrics.get("waymark.sweeper.runs").tag("end", "refused").counter().count());
    assertEquals(List.of(), fake.sids());
  }

  @Test
  void tellsHowLongAgoItLastWentWell() {
    run();
    clock.advance(Duration.ofHours(2));
    fake.user = "ACother";
    run();
    assertEquals(7_200, age());
    fake.user = Kept.ACCOUNT;
    run();
    assertEquals(0, age());
  }

  @Test
  void measuresNothingThatHoldsANumberOrAName() {
    fill(10);
    run();
    counts.publish();
    StringBuilder all = new StringBuilder();
    for (Meter meter : metrics.getMeters()) {
      all.append(meter.getId()).append(' ');
    }
    assertTrue(all.toString().contains("waymark.forgotten"), all.toString());
    for (String canary : List.of("4477", "900777", "SM0", Kept.ACCOUNT, "words")) {
      assertFalse(all.toString().contains(canary), canary + " in " + all);
    }
  }
}
