package org.waymark.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.core.shareddata.AsyncMap;
import java.time.Duration;
import org.waymark.conversation.Context;
import org.waymark.conversation.ContextMap;

/**
 * Contexts in Vert.x shared data of this process, for one machine. Keys are names by {@link
 * SenderKeys}; values are ids.
 */
public final class SharedContextStore implements ContextStore {
  /** How long a conversation is remembered after its last message. */
  public static final Duration TIME_TO_LIVE = Duration.ofMinutes(20);

  private final Vertx vertx;
  private final SenderKeys keys;
  private final Duration timeToLive;

  public SharedContextStore(Vertx vertx, SenderKeys keys) {
    this(vertx, keys, TIME_TO_LIVE);
  }

  /** Forgets a conversation after another time than {@link #TIME_TO_LIVE}. */
  public SharedContextStore(Vertx vertx, SenderKeys keys, Duration timeToLive) {
    this.vertx = vertx;
    this.keys = keys;
    this.timeToLive = timeToLive;
  }

  @Override
  public Future<Context> get(String sender) {
    return map()
        .compose(map -> map.get(keys.name(sender)).compose(found -> orFormer(map, found, sender)));
  }

  private Future<Context> orFormer(AsyncMap<String, String> map, String found, String sender) {
    if (found != null) {
      return Future.succeededFuture(read(found));
    }
    return keys.formerName(sender)
        .map(name -> map.get(name).map(SharedContextStore::read))
        .orElse(Future.succeededFuture(Context.EMPTY));
  }

  @Override
  public Future<Void> put(String sender, Context context) {
    String name = keys.name(sender);
    if (context.equals(Context.EMPTY)) {
      return map().compose(map -> map.remove(name).compose(gone -> removeFormer(map, sender)));
    }
    String value = new JsonObject(ContextMap.write(context)).encode();
    return map().compose(map -> map.put(name, value, timeToLive.toMillis()));
  }

  private Future<Void> removeFormer(AsyncMap<String, String> map, String sender) {
    return keys.formerName(sender)
        .map(name -> map.remove(name).<Void>mapEmpty())
        .orElse(Future.succeededFuture());
  }

  private Future<AsyncMap<String, String>> map() {
    return vertx.sharedData().getAsyncMap("waymark.contexts");
  }

  private static Context read(String value) {
    return value == null ? Context.EMPTY : ContextMap.read(new JsonObject(value).getMap());
  }
}
