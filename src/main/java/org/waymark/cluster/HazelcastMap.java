package org.waymark.cluster;

import com.hazelcast.map.IMap;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A map in the cluster's memory. */
final class HazelcastMap implements SharedMap {
  private final Vertx vertx;
  private final IMap<String, byte[]> map;
  private final WorkerExecutor workers;

  /**
   * @param workers wait where the engine cannot be asked without waiting
   */
  HazelcastMap(Vertx vertx, IMap<String, byte[]> map, WorkerExecutor workers) {
    this.vertx = vertx;
    this.map = map;
    this.workers = workers;
  }

  @Override
  public Future<Optional<byte[]>> get(String name) {
    return future(map.getAsync(name)).map(Optional::ofNullable);
  }

  @Override
  public Future<Void> put(String name, byte[] value, Duration timeToLive) {
    return future(map.setAsync(name, value, timeToLive.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public Future<Void> putNewer(String name, byte[] value, Duration timeToLive) {
    return future(map.submitToKey(name, new PutNewer(value, timeToLive.toMillis()))).mapEmpty();
  }

  @Override
  public Future<Optional<byte[]>> putIfAbsent(String name, byte[] value, Duration timeToLive) {
    return workers.executeBlocking(
        () ->
            Optional.ofNullable(
                map.putIfAbsent(name, value, timeToLive.toMillis(), TimeUnit.MILLISECONDS)),
        false);
  }

  @Override
  public Future<Boolean> replace(String name, byte[] before, byte[] after) {
    return workers.executeBlocking(() -> map.replace(name, before, after), false);
  }

  @Override
  public Future<Void> remove(String name) {
    return future(map.removeAsync(name)).mapEmpty();
  }

  private <T> Future<T> future(CompletionStage<T> stage) {
    return Future.fromCompletionStage(stage, vertx.getOrCreateContext());
  }
}
