package org.waymark.cluster;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The simplest map that keeps the contract of {@link SharedMap}; it can be made to fail or hang.
 */
final class FakeMap implements SharedMap {
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private volatile State state = State.WELL;

  /** How the others are. */
  enum State {
    WELL,
    FAILING,
    HANGING
  }

  private record Entry(Buffer value, Instant until) {}

  FakeMap(InstantSource clock) {
    this.clock = clock;
  }

  void become(State now) {
    state = now;
  }

  /** All that it holds. */
  Map<String, byte[]> held() {
    Map<String, byte[]> held = new ConcurrentHashMap<>();
    entries.forEach((name, entry) -> held.put(name, entry.value.getBytes()));
    return held;
  }

  private <T> Future<T> answer(T value) {
    return switch (state) {
      case WELL -> Future.succeededFuture(value);
      case FAILING -> Future.failedFuture("down");
      case HANGING -> Promise.<T>promise().future();
    };
  }

  private boolean isThere() {
    return state == State.WELL;
  }

  private Optional<byte[]> found(String name) {
    Entry entry = entries.get(name);
    return entry != null && clock.instant().isBefore(entry.until)
        ? Optional.of(entry.value.getBytes())
        : Optional.empty();
  }

  private void set(String name, byte[] value, Duration timeToLive) {
    Instant until = timeToLive.isZero() ? Instant.MAX : clock.instant().plus(timeToLive);
    entries.put(name, new Entry(Buffer.buffer(value), until));
  }

  @Override
  public Future<Optional<byte[]>> get(String name) {
    return answer(found(name));
  }

  @Override
  public Future<Void> put(String name, byte[] value, Duration timeToLive) {
    if (isThere()) {
      set(name, value, timeToLive);
    }
    return answer(null);
  }

  @Override
  public synchronized Future<Void> putNewer(String name, byte[] value, Duration timeToLive) {
    if (isThere() && PutNewer.isNewer(value, found(name).orElse(null))) {
      set(name, value, timeToLive);
    }
    return answer(null);
  }

  @Override
  public synchronized Future<Optional<byte[]>> putIfAbsent(
      String name, byte[] value, Duration timeToLive) {
    Optional<byte[]> before = found(name);
    if (isThere() && before.isEmpty()) {
      set(name, value, timeToLive);
    }
    return answer(before);
  }

  @Override
  public synchronized Future<Boolean> replace(String name, byte[] before, byte[] after) {
    boolean same = found(name).filter(now -> Arrays.equals(now, before)).isPresent();
    if (isThere() && same) {
      set(name, after, Duration.ZERO);
    }
    return answer(same);
  }

  @Override
  public Future<Void> remove(String name) {
    if (isThere()) {
      entries.remove(name);
    }
    return answer(null);
  }
}
