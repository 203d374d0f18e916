package org.waymark.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/**
 * How many replies a sender, and everybody together, may get: a stranger must not be able to burn
 * the budget. Senders are known by their {@link SenderKeys} name only. A danger reply is never
 * asked for here, so it is never held back.
 */
public final class Limits {
  private static final int MAX_SENDERS = 100_000;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String EVERYBODY = "everybody";

  private final TimeMeter clock;
  private final int perSenderPerHour;
  private final Bucket everybody;
  private final Cache<String, Sender> senders;
  private final UsesElsewhere elsewhere;

  private static final class Sender {
    private final Bucket bucket;
    private boolean told;

    Sender(Bucket bucket) {
      this.bucket = bucket;
    }
  }

  /** What may be sent. */
  public enum Verdict {
    /** The reply. */
    REPLY,
    /** One notice that there will be silence for a while. */
    NOTICE,
    /** Nothing: the notice was sent. */
    SILENCE
  }

  /**
   * @param perSenderPerHour replies for a sender in an hour
   * @param perMinute replies for everybody in a minute
   */
  public Limits(int perSenderPerHour, int perMinute, InstantSource clock) {
    this(perSenderPerHour, perMinute, clock, UsesElsewhere.NONE);
  }

  /**
   * The same for several machines together.
   *
   * @param elsewhere what the others gave
   */
  public Limits(int perSenderPerHour, int perMinute, InstantSource clock, UsesElsewhere elsewhere) {
    this.perSenderPerHour = perSenderPerHour;
    this.elsewhere = elsewhere;
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
    this.everybody = bucket(perMinute, MINUTE);
    this.senders =
        Caffeine.newBuilder()
            .maximumSize(MAX_SENDERS)
            .expireAfterAccess(HOUR)
            .ticker(this.clock::currentTimeNanos)
            .build();
  }

  /** Counts a reply that is not about danger, and says whether it may be sent. */
  public Verdict ask(String senderName) {
    Sender sender = senders.get(senderName, name -> new Sender(bucket(perSenderPerHour, HOUR)));
    Verdict verdict = ask(sender);
    if (verdict == Verdict.REPLY) {
      elsewhere.used(senderName, HOUR, sender.bucket::tryConsumeAsMuchAsPossible);
      elsewhere.used(EVERYBODY, MINUTE, everybody::tryConsumeAsMuchAsPossible);
    }
    return verdict;
  }

  private Verdict ask(Sender sender) {
    synchronized (sender) {
      if (sender.bucket.tryConsume(1) && everybody.tryConsume(1)) {
        sender.told = false;
        return Verdict.REPLY;
      }
      Verdict verdict = sender.told ? Verdict.SILENCE : Verdict.NOTICE;
      sender.told = true;
      return verdict;
    }
  }

  private Bucket bucket(int replies, Duration in) {
    Bandwidth limit = Bandwidth.builder().capacity(replies).refillGreedy(replies, in).build();
    return Bucket.builder().addLimit(limit).withCustomTimePrecision(clock).build();
  }
}
