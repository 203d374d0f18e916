package org.waymark.cluster;

import java.time.Duration;
import org.waymark.service.SettableClock;

/** What machines that serve together have in the tests. */
final class Together {
  private static final Duration WAIT = Duration.ofMillis(300);

  private Together() {}

  /** As long as a machine waits unless it is told otherwise. */
  static Patience patience() {
    return new Patience(WAIT);
  }

  /** Keys that are always the same. */
  static ClusterKeys keys(SettableClock clock) {
    Seal seal = new Seal(new byte[32]);
    return new ClusterKeys(new FakeMap(clock), patience(), seal, clock, () -> new byte[32]);
  }
}
