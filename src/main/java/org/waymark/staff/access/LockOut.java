package org.waymark.staff.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Slows down guessing. A name is known here as it was typed, whether or not somebody has it, so
 * being locked out tells nothing. Few tries are left to one address for one name, more to all
 * addresses for a name, so that a stranger cannot lock out everybody with little effort, and more
 * to an address for all names. In memory only.
 */
final class LockOut {
  static final Duration PERIOD = Duration.ofMinutes(15);
  static final int TRIES_FOR_A_NAME_FROM_AN_ADDRESS = 5;
  static final int TRIES_FOR_A_NAME = 30;
  static final int TRIES_FROM_AN_ADDRESS = 60;

  private static final int MOST_REMEMBERED = 100_000;

  private final TimeMeter clock;
  private final Cache<String, Bucket> buckets;

  LockOut(InstantSource clock) {
    this.clock =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
          }

          @Override
          public boolean isWallClockBased() {
            return true;
          }
        };
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(PERIOD)
            .ticker(this.clock::currentTimeNanos)
            .build();
  }

  /** Counts a try, and says whether it may be made. */
  boolean mayTry(String name, String address) {
    List<Bucket> all = buckets(name, address);
    // All are counted, or who is over one limit could still use up another's.
    List<Boolean> left = all.stream().map(bucket -> bucket.tryConsume(1)).toList();
    return !left.contains(false);
  }

  /** Gives a try back that was right. */
  void wasRight(String name, String address) {
    buckets(name, address).forEach(bucket -> bucket.addTokens(1));
  }

  private List<Bucket> buckets(String name, String address) {
    return Stream.of(
            bucket("both " + address + " " + name, TRIES_FOR_A_NAME_FROM_AN_ADDRESS),
            bucket("name " + name, TRIES_FOR_A_NAME),
            bucket("address " + address, TRIES_FROM_AN_ADDRESS))
        .toList();
  }

  private Bucket bucket(String key, int tries) {
    return buckets.get(
        key,
        k -> {
          Bandwidth limit =
              Bandwidth.builder().capacity(tries).refillIntervally(tries, PERIOD).build();
          return Bucket.builder().addLimit(limit).withCustomTimePrecision(clock).build();
        });
  }
}
