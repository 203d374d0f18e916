package org.waymark.service;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * Texts that are fetched from elsewhere and kept in memory. Until that place has answered, those
 * stand that the program began with.
 */
public final class FetchedKnowledge implements KnowledgeSource {
  /** However many call for it, nobody asks that place more often. */
  private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);

  /** How soon to look again while that place is away. */
  private static final Duration AGAIN = Duration.ofSeconds(5);

  private final KnowledgeSource atStart;
  private final Place place;
  private final Duration every;
  private final InstantSource clock;
  private final AtomicBoolean hurried = new AtomicBoolean();
  private volatile boolean settled;
  private Optional<Instant> looked = Optional.empty();
  private boolean away;
  private Optional<Fetched> latest = Optional.empty();
  private long fetches;

  /** Where texts are published. */
  @FunctionalInterface
  public interface Place {
    /**
     * Looks there; may take seconds.
     *
     * @param id what was fetched last; "" at first
     * @return what is published there, if it is something else
     * @throws Away when it cannot be reached
     */
    Optional<Fetched> since(String id) throws Away;
  }

  /**
   * What was published.
   *
   * @param id names it at its place
   * @param files all its texts
   */
  public record Fetched(String id, KnowledgeFiles files) {}

  /**
   * @param atStart the texts that the program began with
   * @param every how often to look
   * @param clock tells when
   */
  public FetchedKnowledge(
      KnowledgeSource atStart, Place place, Duration every, InstantSource clock) {
    this.atStart = atStart;
    this.place = place;
    this.every = every;
    this.clock = clock;
  }

  @Override
  public boolean canChange() {
    return true;
  }

  /** Looks there when it is time to; called often. */
  @Override
  public synchronized long fingerprint() throws IOException {
    Instant now = clock.instant();
    if (isDue(now)) {
      looked = Optional.of(now);
      hurried.set(false);
      look();
    }
    if (away) {
      throw new Away();
    }
    return fetches;
  }

  private boolean isDue(Instant now) {
    Duration pause = hurried.get() ? LEAST_PAUSE : away ? least(AGAIN, every) : every;
    return looked.isEmpty() || !now.isBefore(looked.get().plus(pause));
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void look() {
    try {
      Optional<Fetched> newer = place.since(latest.map(Fetched::id).orElse(""));
      if (newer.isPresent()) {
        latest = newer;
        fetches++;
      }
      away = false;
    } catch (Away e) {
      away = true;
    } finally {
      settled = true;
    }
  }

  @Override
  public synchronized KnowledgeFiles read() throws IOException {
    return latest.isPresent() ? latest.get().files() : atStart.read();
  }

  @Override
  public void hurry() {
    hurried.set(true);
  }

  @Override
  public boolean isSettled() {
    return settled;
  }
}
