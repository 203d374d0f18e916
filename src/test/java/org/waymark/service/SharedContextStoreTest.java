package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.shareddata.AsyncMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Context;

/** The memory that serves keeps the contract, and holds ids under names that nobody can read. */
final class SharedContextStoreTest extends ContextStoreContract {
  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger random = new AtomicInteger();
  private final SenderKeys keys =
      new SenderKeys(clock, () -> new byte[] {(byte) random.incrementAndGet()});

  @AfterEach
  void close() {
    join(vertx.close());
  }

  @Override
  protected ContextStore store() {
    return new SharedContextStore(vertx, keys);
  }

  @Override
  protected ContextStore store(Duration timeToLive) {
    return new SharedContextStore(vertx, keys, timeToLive);
  }

  @Override
  protected Future<Void> pass(Duration time) {
    return vertx.timer(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static <T> T join(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void holdsNoNumber() {
    Context context =
        new Context(Optional.of("fraud"), 0, List.of(), Optional.empty(), Optional.empty());
    join(store().put("+447700900123", context));
    Map<String, String> held =
        join(
            vertx
                .sharedData()
                .<String, String>getAsyncMap("waymark.contexts")
                .compose(AsyncMap::entries));
    assertEquals(1, held.size());
    assertFalse(held.toString().contains("7700900123"));
    assertEquals("[{\"article\":\"fraud\"}]", held.values().toString());
  }
}
