package org.waymark.service;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Names senders without knowing them: an HMAC-SHA-256 of the number or address under a random key
 * that lives in memory and is replaced every day. UK mobile numbers are so few that a plain hash
 * could be reversed by trying them all; with the key thrown away nobody can.
 *
 * <p>For {@link #OVERLAP} after a change the key before it is still good for looking up, so that a
 * conversation does not break at that moment; then it is forgotten.
 */
public final class SenderKeys {
  /** How long a key is used. */
  public static final Duration LIFETIME = Duration.ofDays(1);

  /** How long the key before it can still be looked up with: the lifetime of a context. */
  public static final Duration OVERLAP = Duration.ofMinutes(20);

  private final NameKeys keys;

  /**
   * Keys of this machine alone.
   *
   * @param clock tells when a key is old
   * @param newKey gives 32 random bytes
   */
  public SenderKeys(InstantSource clock, Supplier<byte[]> newKey) {
    this(new DailyKeys(clock, newKey));
  }

  /**
   * @param keys this machine's own, or those that several share
   */
  public SenderKeys(NameKeys keys) {
    this.keys = keys;
  }

  /** The name of a sender from now on. */
  public String name(String sender) {
    return keys.current().of(sender);
  }

  /** The name that the sender had before the last change of keys, while it may still be needed. */
  public Optional<String> formerName(String sender) {
    return keys.former().map(key -> key.of(sender));
  }
}
