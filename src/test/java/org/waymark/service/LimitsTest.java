package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.service.Limits.Verdict;

final class LimitsTest {
  private static final int PER_HOUR = 4;
  private static final int PER_MINUTE = 10;

  private final SettableClock clock = new SettableClock();
  private final Limits limits = new Limits(PER_HOUR, PER_MINUTE, clock);

  private void use(String sender, int replies) {
    for (int i = 0; i < replies; i++) {
      assertEquals(Verdict.REPLY, limits.ask(sender), "reply " + i);
    }
  }

  @Test
  void tellsASenderOnceAndThenIsSilent() {
    use("a", PER_HOUR);
    assertEquals(Verdict.NOTICE, limits.ask("a"));
    assertEquals(Verdict.SILENCE, limits.ask("a"));
    assertEquals(Verdict.SILENCE, limits.ask("a"));
  }

  @Test
  void holdsBackNobodyForTheMessagesOfAnother() {
    use("a", PER_HOUR);
    limits.ask("a");
    use("b", PER_HOUR);
  }

  @Test
  void givesRepliesBackLittleByLittle() {
    use("a", PER_HOUR);
    clock.advance(Duration.ofMinutes(14));
    assertEquals(Verdict.NOTICE, limits.ask("a"));
    clock.advance(Duration.ofMinutes(1));
    assertEquals(Verdict.REPLY, limits.ask("a"));
  }

  @Test
  void tellsAgainAfterItHasAnsweredAgain() {
    use("a", PER_HOUR);
    limits.ask("a");
    clock.advance(Duration.ofMinutes(15));
    use("a", 1);
    assertEquals(Verdict.NOTICE, limits.ask("a"));
  }

  @Test
  void holdsEverybodyToOneBudget() {
    for (int sender = 0; sender < PER_MINUTE; sender++) {
      use("sender " + sender, 1);
    }
    assertEquals(Verdict.NOTICE, limits.ask("another"));
    assertEquals(Verdict.SILENCE, limits.ask("another"));
    clock.advance(Duration.ofMinutes(1));
    use("another", 1);
  }

  @Test
  void forgetsASenderAfterAnHour() {
    use("a", PER_HOUR);
    clock.advance(Duration.ofHours(1));
    use("a", PER_HOUR);
  }
}
