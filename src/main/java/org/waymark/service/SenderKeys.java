package org.waymark.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

  private static final String ALGORITHM = "HmacSHA256";

  private final InstantSource clock;
  private final Supplier<byte[]> newKey;
  private SecretKeySpec current;
  private SecretKeySpec previous;
  private Instant since;

  /**
   * @param clock tells when a key is old
   * @param newKey gives 32 random bytes
   */
  public SenderKeys(InstantSource clock, Supplier<byte[]> newKey) {
    this.clock = clock;
    this.newKey = newKey;
    this.since = clock.instant();
    this.current = key();
  }

  /** The name of a sender from now on. */
  public synchronized String name(String sender) {
    rotate();
    return hash(current, sender);
  }

  /** The name that the sender had before the last change of keys, while it may still be needed. */
  public synchronized Optional<String> formerName(String sender) {
    rotate();
    return Optional.ofNullable(previous).map(key -> hash(key, sender));
  }

  private void rotate() {
    Instant now = clock.instant();
    if (!now.isBefore(since.plus(LIFETIME))) {
      boolean longAgo = !now.isBefore(since.plus(LIFETIME).plus(OVERLAP));
      previous = longAgo ? null : current;
      current = key();
      since = now;
    } else if (previous != null && !now.isBefore(since.plus(OVERLAP))) {
      previous = null;
    }
  }

  private SecretKeySpec key() {
    return new SecretKeySpec(newKey.get(), ALGORITHM);
  }

  private static String hash(SecretKeySpec key, String sender) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] digest = mac.doFinal(sender.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
