package org.waymark.service;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.conversation.Context;

/** The simplest memory that keeps the contract of {@link ContextStore}. */
public final class MemoryContextStore implements ContextStore {
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Duration timeToLive;

  private record Entry(Context context, Instant until) {}

  /**
   * @param clock tells when a context is old
   */
  public MemoryContextStore(InstantSource clock) {
    this(clock, SharedContextStore.TIME_TO_LIVE);
  }

  MemoryContextStore(InstantSource clock, Duration timeToLive) {
    this.clock = clock;
    this.timeToLive = timeToLive;
  }

  @Override
  public Future<Context> get(String sender) {
    Entry entry = entries.get(sender);
    boolean lives = entry != null && clock.instant().isBefore(entry.until);
    return Future.succeededFuture(lives ? entry.context : Context.EMPTY);
  }

  @Override
  public Future<Void> put(String sender, Context context) {
    if (context.equals(Context.EMPTY)) {
      entries.remove(sender);
    } else {
      entries.put(sender, new Entry(context, clock.instant().plus(timeToLive)));
    }
    return Future.succeededFuture();
  }

  /** Whether nobody is remembered. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
