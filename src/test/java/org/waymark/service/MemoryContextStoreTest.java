package org.waymark.service;

import io.vertx.core.Future;
import java.time.Duration;

/** The fake keeps the contract. */
final class MemoryContextStoreTest extends ContextStoreContract {
  @Override
  protected ContextStore store() {
    return new MemoryContextStore(clock);
  }

  @Override
  protected ContextStore store(Duration timeToLive) {
    return new MemoryContextStore(clock, timeToLive);
  }

  @Override
  protected Future<Void> pass(Duration time) {
    clock.advance(time);
    return Future.succeededFuture();
  }
}
