package org.waymark.service;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** The keys of one machine: random, in memory, replaced every day. */
final class DailyKeys implements NameKeys {
  private final InstantSource clock;
  private final Supplier<byte[]> newKey;
  private NameKey current;
  private NameKey previous;
  private Instant since;

  /**
   * @param clock tells when a key is old
   * @param newKey gives 32 random bytes
   */
  DailyKeys(InstantSource clock, Supplier<byte[]> newKey) {
    this.clock = clock;
    this.newKey = newKey;
    this.since = clock.instant();
    this.current = new NameKey(newKey.get());
  }

  @Override
  public synchronized NameKey current() {
    rotate();
    return current;
  }

  @Override
  public synchronized Optional<NameKey> former() {
    rotate();
    return Optional.ofNullable(previous);
  }

  private void rotate() {
    Instant now = clock.instant();
    Instant end = since.plus(SenderKeys.LIFETIME);
    if (!now.isBefore(end)) {
      boolean longAgo = !now.isBefore(end.plus(SenderKeys.OVERLAP));
      previous = longAgo ? null : current;
      current = new NameKey(newKey.get());
      since = now;
    } else if (previous != null && !now.isBefore(since.plus(SenderKeys.OVERLAP))) {
      previous = null;
    }
  }
}
