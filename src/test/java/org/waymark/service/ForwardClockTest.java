package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.service.Limits.Verdict;

final class ForwardClockTest {
  private final SettableClock machine = new SettableClock();
  private final ForwardClock clock = new ForwardClock(machine);

  private void assertPassed(Duration since) {
    assertEquals(SettableClock.START.plus(since), clock.instant());
  }

  @Test
  void goesWithTheMachine() {
    machine.advance(Duration.ofMinutes(5));
    assertPassed(Duration.ofMinutes(5));
  }

  @Test
  void goesOnFromWhereItWasWhenTheMachineIsSetBack() {
    machine.advance(Duration.ofMinutes(5));
    assertPassed(Duration.ofMinutes(5));
    machine.advance(Duration.ofDays(-400));
    assertPassed(Duration.ofMinutes(5));
    machine.advance(Duration.ofMinutes(1));
    assertPassed(Duration.ofMinutes(6));
    machine.advance(Duration.ofSeconds(-1));
    machine.advance(Duration.ofSeconds(1));
    assertPassed(Duration.ofMinutes(6));
  }

  @Test
  void holdsNobodyBackForAsLongAsTheMachineWasSetBack() {
    Limits limits = new Limits(1, 1_000, clock);
    assertEquals(Verdict.REPLY, limits.ask("a"));
    assertEquals(Verdict.NOTICE, limits.ask("a"));
    machine.advance(Duration.between(machine.instant(), Instant.EPOCH));
    assertEquals(Verdict.SILENCE, limits.ask("a"));
    machine.advance(Duration.ofHours(2));
    assertEquals(Verdict.REPLY, limits.ask("a"));
  }
}
