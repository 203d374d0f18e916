package org.waymark.cluster;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.cluster.Patience.Need;
import org.waymark.service.NameKey;
import org.waymark.service.NameKeys;

/**
 * The keys that all machines share. One machine makes each; it stands in their common memory only,
 * sealed with a key derived from the cluster's secret. Without the others a machine goes on with
 * the keys that it knows, and makes its own when they end.
 */
final class ClusterKeys implements NameKeys {
  private static final String NAME = "ring";

  /** As long as there are machines. */
  private static final Duration FOR_EVER = Duration.ZERO;

  private final SharedMap map;
  private final Patience patience;
  private final Seal seal;
  private final InstantSource clock;
  private final Supplier<byte[]> random;
  private volatile KeyRing ring;
  private volatile boolean used;

  /**
   * @param seal what keys are wrapped with
   * @param clock the time; that of several machines may differ a little
   * @param random gives 32 random bytes
   */
  ClusterKeys(
      SharedMap map, Patience patience, Seal seal, InstantSource clock, Supplier<byte[]> random) {
    this.map = map;
    this.patience = patience;
    this.seal = seal;
    this.clock = clock;
    this.random = random;
    this.ring = KeyRing.first(clock.instant(), random.get());
  }

  @Override
  public NameKey current() {
    return key().names();
  }

  @Override
  public Optional<NameKey> former() {
    return ring.others(clock.instant()).stream().findFirst().map(DayKey::names);
  }

  /** The key in use. */
  DayKey key() {
    used = true;
    return ring.current(clock.instant());
  }

  /** All keys to look under, the one in use first. */
  List<DayKey> keys() {
    Instant now = clock.instant();
    List<DayKey> keys = new ArrayList<>();
    keys.add(key());
    keys.addAll(ring.others(now));
    return keys;
  }

  /** Brings our keys and those of the others together; to be called every second. Never fails. */
  Future<Void> refresh() {
    return patience
        .ask(Need.READING, () -> map.get(NAME))
        .compose(this::meet)
        .otherwise(this::alone);
  }

  private Future<Void> meet(Optional<byte[]> found) {
    if (found.isEmpty()) {
      byte[] ours = seal.close(NAME, ring.write());
      return patience.ask(Need.WRITING, () -> map.putIfAbsent(NAME, ours, FOR_EVER)).mapEmpty();
    }
    byte[] closed = found.get();
    Optional<KeyRing> theirs = seal.open(NAME, closed).flatMap(KeyRing::read);
    return theirs.isEmpty() ? Future.succeededFuture() : join(theirs.get(), closed);
  }

  private Future<Void> join(KeyRing theirs, byte[] closed) {
    Instant now = clock.instant();
    DayKey mine = ring.current(now);
    KeyRing joined = used && !theirs.holds(mine) ? theirs.alsoWith(mine, now) : theirs;
    KeyRing next = joined.isEnding(now) ? joined.followedBy(random.get(), now) : joined;
    if (next == theirs) {
      ring = theirs;
      return Future.succeededFuture();
    }
    byte[] ours = seal.close(NAME, next.write());
    return patience
        .ask(Need.WRITING, () -> map.replace(NAME, closed, ours))
        // Somebody else was quicker otherwise: theirs is read with the next look.
        .onSuccess(done -> ring = done ? next : ring)
        .mapEmpty();
  }

  private Void alone(Throwable failure) {
    Instant now = clock.instant();
    KeyRing mine = ring;
    if (mine.isEnding(now)) {
      ring = mine.followedBy(random.get(), now);
    }
    return null;
  }
}
