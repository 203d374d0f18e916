package org.waymark.service;

import io.vertx.core.Future;
import java.time.Duration;

/** The fake keeps the contract. */
final class MemoryContextStoreTest extends ContextStoreContract {
  @Override
  ContextStore store() {
    return new MemoryContextStore(clock);
  }

  @Override
  ContextStore store(Duration timeToLive) {
    return new MemoryContextStore(clock, timeToLive);
  }

  @Override
  Future<Void> pass(Duration time) {
    clock.advance(time);
    return Future.succeededFuture();
  }
}
