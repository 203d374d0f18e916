package org.waymark.channel.twilio;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before asking again: twice as long each time, by chance somewhere in the upper
 * half of that, so that several instances do not come back together; and never less than Twilio
 * asked for.
 */
final class BackOff {
  /** How often something is asked for in all before the run gives up. */
  static final int TRIES = 5;

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration MOST = Duration.ofSeconds(20);

  /** A longer wait than this is left to the time between two runs. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final DoubleSupplier chance;

  /**
   * @param chance numbers from 0 to 1
   */
  BackOff(DoubleSupplier chance) {
    this.chance = chance;
  }

  /**
   * The wait before asking again.
   *
   * @param failed how often it failed already, at least once
   * @return empty when the run should give up
   */
  Optional<Duration> wait(int failed, TwilioFault fault) {
    Duration asked = fault.retryAfter().orElse(Duration.ZERO);
    if (!fault.isPassing() || failed >= TRIES || asked.compareTo(PATIENCE) > 0) {
      return Optional.empty();
    }
    return Optional.of(asked.plus(jitter(doubled(FIRST, failed - 1, MOST))));
  }

  /**
   * The wait before the next run.
   *
   * @param usual the time between two runs
   * @param failed how many runs failed since the last good one
   * @param asked what Twilio asked for, if it did
   */
  Duration betweenRuns(Duration usual, int failed, Optional<Duration> asked) {
    Duration longest = usual.multipliedBy(10);
    Duration wait = failed == 0 ? usual : jitter(doubled(usual, failed, longest)).plus(usual);
    return asked.filter(a -> a.compareTo(wait) > 0).orElse(wait);
  }

  private Duration jitter(Duration most) {
    double share = 0.5 + 0.5 * chance.getAsDouble();
    return Duration.ofMillis(Math.round(most.toMillis() * share));
  }

  private static Duration doubled(Duration first, int times, Duration most) {
    Duration doubled = first;
    for (int i = 0; i < times && doubled.compareTo(most) < 0; i++) {
      doubled = doubled.multipliedBy(2);
    }
    return doubled.compareTo(most) > 0 ? most : doubled;
  }
}
