package org.waymark.cluster;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.service.SenderKeys;

/**
 * The keys of these days: the one in use, the one before it while something may still be found
 * under it, and the next one a little before its time, so that all machines change together.
 */
final class KeyRing {
  /** How long before its time the next key is known to all. */
  static final Duration AHEAD = Duration.ofMinutes(2);

  /** How far the clocks of two machines may be apart. */
  private static final Duration APART = Duration.ofMinutes(1);

  private static final int KEY_BYTES = 2 * Long.BYTES + DayKey.SECRET_BYTES;

  private final List<DayKey> keys;

  private KeyRing(List<DayKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /** A ring of one key, in use from now. */
  static KeyRing first(Instant now, byte[] secret) {
    return new KeyRing(List.of(new DayKey(now, end(now), secret)));
  }

  private static Instant end(Instant from) {
    return from.plus(SenderKeys.LIFETIME).plus(SenderKeys.OVERLAP);
  }

  /** The key in use. */
  DayKey current(Instant now) {
    DayKey current = keys.get(0);
    for (DayKey key : keys) {
      if (!key.from().isAfter(now)) {
        current = key;
      }
    }
    return current;
  }

  /** Other keys that a machine may have used a moment ago, or already uses. */
  List<DayKey> others(Instant now) {
    DayKey current = current(now);
    return keys.stream()
        .filter(key -> key != current && now.isBefore(key.until()))
        .filter(key -> isOnlySomewhere(key) || !key.from().isAfter(now.plus(APART)))
        .toList();
  }

  private static boolean isOnlySomewhere(DayKey key) {
    return key.from().equals(Instant.MAX);
  }

  /** Whether it is time to make the next key. */
  boolean isEnding(Instant now) {
    return !now.isBefore(last().from().plus(SenderKeys.LIFETIME).minus(AHEAD));
  }

  private DayKey last() {
    DayKey last = keys.get(0);
    for (DayKey key : keys) {
      last = isOnlySomewhere(key) ? last : key;
    }
    return last;
  }

  /** The ring with the next key, and without those that nothing can be found under. */
  KeyRing followedBy(byte[] secret, Instant now) {
    DayKey last = last();
    Instant turn = last.from().plus(SenderKeys.LIFETIME);
    Instant from = turn.isBefore(now) ? now : turn;
    Instant lastUntil = turn.plus(SenderKeys.OVERLAP);
    List<DayKey> next = new ArrayList<>();
    for (DayKey key : keys) {
      DayKey kept = key == last ? key.during(key.from(), lastUntil) : key;
      if (now.isBefore(kept.until())) {
        next.add(kept);
      }
    }
    // First, a key that some used alone stays out of the way of the order by time.
    next.add(new DayKey(from, end(from), secret));
    return new KeyRing(next);
  }

  /** Whether others can find what was put under a key. */
  boolean holds(DayKey key) {
    return keys.stream().anyMatch(key::isSameAs);
  }

  /** The ring with a key that this machine used while it was alone, for looking up only. */
  KeyRing alsoWith(DayKey key, Instant now) {
    List<DayKey> all = new ArrayList<>(keys);
    all.add(key.during(Instant.MAX, now.plus(SenderKeys.OVERLAP)));
    return new KeyRing(all);
  }

  /** The ring as bytes. They are keys: to be sealed. */
  byte[] write() {
    ByteBuffer bytes = ByteBuffer.allocate(keys.size() * KEY_BYTES);
    for (DayKey key : keys) {
      bytes.putLong(isOnlySomewhere(key) ? Long.MAX_VALUE : key.from().toEpochMilli());
      bytes.putLong(key.until().toEpochMilli()).put(key.secret());
    }
    return bytes.array();
  }

  /** Reads what {@link #write} wrote; empty for anything else. */
  static Optional<KeyRing> read(byte[] written) {
    if (written.length == 0 || written.length % KEY_BYTES != 0) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(written);
    List<DayKey> keys = new ArrayList<>();
    while (bytes.hasRemaining()) {
      long from = bytes.getLong();
      Instant until = Instant.ofEpochMilli(bytes.getLong());
      byte[] secret = new byte[DayKey.SECRET_BYTES];
      bytes.get(secret);
      keys.add(
          new DayKey(
              from == Long.MAX_VALUE ? Instant.MAX : Instant.ofEpochMilli(from), until, secret));
    }
    return Optional.of(new KeyRing(keys));
  }
}
