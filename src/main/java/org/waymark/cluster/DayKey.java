package org.waymark.cluster;

import java.time.Instant;
import java.util.Arrays;
import org.waymark.service.NameKey;

/** A random key that all machines share for a day, and the two that are made of it. */
final class DayKey {
  static final int SECRET_BYTES = 32;

  private final Instant from;
  private final Instant until;
  private final byte[] secret;
  private final NameKey names;
  private final Seal seal;

  /**
   * @param from when it begins to be used; {@link Instant#MAX} for one that only some machines used
   * @param until when nothing can be found under it any more
   * @param secret random bytes
   */
  DayKey(Instant from, Instant until, byte[] secret) {
    this.from = from;
    this.until = until;
    this.secret = secret;
    this.names = new NameKey(Derived.key(secret, "names"));
    this.seal = new Seal(Derived.key(secret, "contexts"));
  }

  Instant from() {
    return from;
  }

  Instant until() {
    return until;
  }

  byte[] secret() {
    return secret;
  }

  /** Names senders. */
  NameKey names() {
    return names;
  }

  /** Seals what is remembered of them. */
  Seal seal() {
    return seal;
  }

  boolean isSameAs(DayKey other) {
    return Arrays.equals(secret, other.secret);
  }

  /** The same key, to be used otherwise. */
  DayKey during(Instant newFrom, Instant newUntil) {
    return new DayKey(newFrom, newUntil, secret);
  }
}
