package org.waymark.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time since something happened, whatever is done to the clock of the machine: when that is set
 * back, this one goes on from where it was. What waits for a time to pass (a limit, a key, what is
 * remembered) would otherwise wait for as long as the clock was set back.
 */
public final class ForwardClock implements InstantSource {
  private final InstantSource clock;
  private Instant last;
  private Duration ahead = Duration.ZERO;

  /**
   * @param clock the clock of the machine
   */
  public ForwardClock(InstantSource clock) {
    this.clock = clock;
    this.last = clock.instant();
  }

  @Override
  public synchronized Instant instant() {
    Instant now = clock.instant();
    if (now.isBefore(last)) {
      ahead = ahead.plus(Duration.between(now, last));
    }
    last = now;
    return now.plus(ahead);
  }
}
