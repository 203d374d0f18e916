package org.waymark.channel.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BackOffTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final BackOff longest = new BackOff(() -> 1);
  private final BackOff shortest = new BackOff(() -> 0);

  private static TwilioFault busy(Duration retryAfter) {
    return new TwilioFault(TwilioFault.Kind.BUSY, 429, 20429, retryAfter);
  }

  @Test
  void waitsTwiceAsLongEachTime() {
    assertEquals(Optional.of(Duration.ofMillis(500)), longest.wait(1, busy(null)));
    assertEquals(Optional.of(Duration.ofSeconds(1)), longest.wait(2, busy(null)));
    assertEquals(Optional.of(Duration.ofSeconds(4)), longest.wait(4, busy(null)));
  }

  @Test
  void spreadsTheWaitByChance() {
    assertEquals(Optional.of(Duration.ofMillis(250)), shortest.wait(1, busy(null)));
  }

  @Test
  void neverComesBackBeforeTwilioSays() {
    Duration asked = Duration.ofSeconds(30);
    assertTrue(shortest.wait(1, busy(asked)).orElseThrow().compareTo(asked) > 0);
  }

  @Test
  void givesUp() {
    assertEquals(Optional.empty(), longest.wait(BackOff.TRIES, busy(null)), "after enough tries");
    assertEquals(Optional.empty(), longest.wait(1, busy(MINUTE.plusSeconds(1))), "a long wait");
    TwilioFault refused = new TwilioFault(TwilioFault.Kind.REFUSED, 401, 20003, null);
    assertEquals(Optional.empty(), longest.wait(1, refused), "where waiting does not help");
  }

  @Test
  void runsAsUsualWhileAllIsWell() {
    assertEquals(MINUTE, longest.betweenRuns(MINUTE, 0, Optional.empty()));
  }

  @Test
  void runsLessOftenWhileTwilioIsAway() {
    assertEquals(Duration.ofMinutes(3), longest.betweenRuns(MINUTE, 1, Optional.empty()));
    assertEquals(Duration.ofMinutes(5), longest.betweenRuns(MINUTE, 2, Optional.empty()));
    assertEquals(Duration.ofMinutes(11), longest.betweenRuns(MINUTE, 60, Optional.empty()));
  }

  @Test
  void runsNoSoonerThanTwilioSays() {
    Duration hour = Duration.ofHours(1);
    assertEquals(hour, shortest.betweenRuns(MINUTE, 1, Optional.of(hour)));
  }
}
