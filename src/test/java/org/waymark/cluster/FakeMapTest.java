package org.waymark.cluster;

import io.vertx.core.Future;
import java.time.Duration;
import org.waymark.service.SettableClock;

/** The map of the tests keeps the contract. */
final class FakeMapTest extends SharedMapContract {
  private final SettableClock clock = new SettableClock();
  private final FakeMap map = new FakeMap(clock);

  @Override
  SharedMap here() {
    return map;
  }

  @Override
  SharedMap there() {
    return map;
  }

  @Override
  Future<Void> pass(Duration time) {
    clock.advance(time);
    return Future.succeededFuture();
  }
}
