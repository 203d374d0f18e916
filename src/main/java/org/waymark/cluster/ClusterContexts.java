package org.waymark.cluster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.waymark.cluster.Patience.Need;
import org.waymark.conversation.Context;
import org.waymark.conversation.ContextMap;
import org.waymark.service.ContextStore;

/**
 * Contexts in the cluster's memory, sealed, under keyed names. What this machine wrote it also
 * keeps itself, sealed too: when the others are slow, cut off or gone, it goes on from that.
 */
final class ClusterContexts implements ContextStore {
  private static final String AT = "at";
  private static final String REQUEST = "request";
  private static final String BEFORE = "before";
  private static final int MOST_KEPT = 100_000;

  private final SharedMap map;
  private final Patience patience;
  private final ClusterKeys keys;
  private final InstantSource clock;
  private final Duration timeToLive;
  private final Cache<String, Kept> own;

  /** What this machine wrote, and whether the others have it. */
  private static final class Kept {
    private final byte[] closed;
    private volatile boolean shared;

    Kept(byte[] closed) {
      this.closed = closed;
    }
  }

  /** A context, when it was written, and what led to it from where. */
  private record Found(Context context, long at, String request, Context before) {
    static final Found NOTHING = new Found(Context.EMPTY, Long.MIN_VALUE, "", Context.EMPTY);

    Context before(String answeredNow) {
      return !answeredNow.isEmpty() && answeredNow.equals(request) ? before : context;
    }

    Found newest(Found other) {
      return other.at > at ? other : this;
    }
  }

  /**
   * @param clock tells which of two contexts is newer, and when one is old
   * @param timeToLive how long a conversation is remembered after its last message
   */
  ClusterContexts(
      SharedMap map,
      Patience patience,
      ClusterKeys keys,
      InstantSource clock,
      Duration timeToLive) {
    this.map = map;
    this.patience = patience;
    this.keys = keys;
    this.clock = clock;
    this.timeToLive = timeToLive;
    this.own =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(timeToLive)
            .ticker(System::nanoTime)
            .build();
  }

  @Override
  public Future<Context> get(String sender) {
    return before(sender, "");
  }

  @Override
  public Future<Context> before(String sender, String request) {
    List<DayKey> lookUp = keys.keys();
    return shared(sender, lookUp, 0)
        .map(found -> found.newest(own(sender, lookUp, false)))
        .otherwise(failure -> own(sender, lookUp, true))
        .map(found -> found.before(request));
  }

  /** Under all keys: at the turn of the day machines may write under different ones. */
  private Future<Found> shared(String sender, List<DayKey> lookUp, int index) {
    if (index == lookUp.size()) {
      return Future.succeededFuture(Found.NOTHING);
    }
    DayKey key = lookUp.get(index);
    String name = key.names().of(sender);
    return patience
        .ask(Need.READING, () -> map.get(name))
        .map(found -> found.map(closed -> open(key, name, closed)).orElse(Found.NOTHING))
        .compose(found -> shared(sender, lookUp, index + 1).map(found::newest));
  }

  /**
   * @param all whether also what the others have counts: they may have forgotten it since
   */
  private Found own(String sender, List<DayKey> lookUp, boolean all) {
    Found newest = Found.NOTHING;
    for (DayKey key : lookUp) {
      String name = key.names().of(sender);
      Kept kept = own.getIfPresent(name);
      if (kept != null && (all || !kept.shared)) {
        newest = newest.newest(open(key, name, kept.closed));
      }
    }
    return newest;
  }

  @Override
  public Future<Void> put(String sender, Context context) {
    return after(sender, "", Context.EMPTY, context);
  }

  @Override
  public Future<Void> after(String sender, String request, Context before, Context context) {
    if (context.equals(Context.EMPTY)) {
      return forget(sender, keys.keys(), 0);
    }
    DayKey key = keys.key();
    String name = key.names().of(sender);
    Kept kept = new Kept(close(key, name, write(request, before, context)));
    own.put(name, kept);
    return patience.tell(
        Need.WRITING,
        () -> map.putNewer(name, kept.closed, timeToLive).onSuccess(done -> kept.shared = true));
  }

  /** The others may have lost what we wrote: what we kept counts again, where it is the newest. */
  void met() {
    own.asMap().values().forEach(kept -> kept.shared = false);
  }

  private Future<Void> forget(String sender, List<DayKey> lookUp, int index) {
    if (index == lookUp.size()) {
      return Future.succeededFuture();
    }
    String name = lookUp.get(index).names().of(sender);
    own.invalidate(name);
    return patience
        .tell(Need.HELP, () -> map.remove(name))
        .compose(gone -> forget(sender, lookUp, index + 1));
  }

  /** The time stands before what is sealed, so that the others can tell which is newer. */
  private byte[] close(DayKey key, String name, byte[] open) {
    byte[] closed = key.seal().close(name, open);
    return ByteBuffer.allocate(Long.BYTES + closed.length)
        .putLong(clock.millis())
        .put(closed)
        .array();
  }

  private byte[] write(String request, Context before, Context context) {
    return new JsonObject(ContextMap.write(context))
        .put(AT, clock.millis())
        .put(REQUEST, request)
        .put(BEFORE, new JsonObject(ContextMap.write(before)))
        .toBuffer()
        .getBytes();
  }

  private static Found open(DayKey key, String name, byte[] closed) {
    byte[] rest = Arrays.copyOfRange(closed, Math.min(Long.BYTES, closed.length), closed.length);
    return key.seal().open(name, rest).map(ClusterContexts::read).orElse(Found.NOTHING);
  }

  private static Found read(byte[] open) {
    try {
      JsonObject json = Buffer.buffer(open).toJsonObject();
      return new Found(
          ContextMap.read(json.getMap()),
          json.getLong(AT),
          json.getString(REQUEST),
          ContextMap.read(json.getJsonObject(BEFORE).getMap()));
    } catch (DecodeException | ClassCastException | NullPointerException e) {
      return Found.NOTHING;
    }
  }
}
