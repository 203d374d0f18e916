package org.waymark.cluster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.waymark.cluster.Patience.Need;
import org.waymark.service.UsesElsewhere;

/**
 * How many replies each machine gave a sender in this hour. Each writes its own figure beside those
 * of the others; where two write at once, one figure is lost until its machine writes again, and
 * then it is whole: no figure ever goes down.
 */
final class ClusterUses implements UsesElsewhere {
  private static final int MOST_SENDERS = 100_000;

  private final SharedMap map;
  private final Patience patience;
  private final ClusterKeys keys;
  private final InstantSource clock;
  private final String machine;
  private final Cache<String, Use> uses;

  /** What we know of one sender in one window of time. */
  private static final class Use {
    private long ours;
    private long told;
    private boolean writing;
    private boolean again;
  }

  /**
   * @param machine names this machine among the others
   */
  ClusterUses(
      SharedMap map, Patience patience, ClusterKeys keys, InstantSource clock, String machine) {
    this.map = map;
    this.patience = patience;
    this.keys = keys;
    this.clock = clock;
    this.machine = machine;
    this.uses =
        Caffeine.newBuilder()
            .maximumSize(MOST_SENDERS)
            .expireAfterAccess(Duration.ofHours(1))
            .ticker(System::nanoTime)
            .build();
  }

  @Override
  public void used(String name, Duration window, LongConsumer elsewhere) {
    // The same hour or minute on every machine; its number is part of the keyed name.
    String label = name + "@" + window.toSeconds() + "/" + clock.millis() / window.toMillis();
    Use use = uses.get(label, first -> new Use());
    synchronized (use) {
      use.ours++;
      if (use.writing) {
        use.again = true;
        return;
      }
      use.writing = true;
    }
    write(label, window, use, elsewhere);
  }

  private void write(String label, Duration window, Use use, LongConsumer elsewhere) {
    DayKey key = keys.key();
    String name = key.names().of(label);
    patience
        .ask(Need.HELP, () -> map.get(name))
        .compose(found -> exchange(key, name, window, use, read(key, name, found), elsewhere))
        .onComplete(done -> written(label, window, use, elsewhere, done.succeeded()));
  }

  private Future<Void> exchange(
      DayKey key,
      String name,
      Duration window,
      Use use,
      JsonObject figures,
      LongConsumer elsewhere) {
    long others =
        figures.stream()
            .filter(figure -> !figure.getKey().equals(machine))
            .mapToLong(figure -> ((Number) figure.getValue()).longValue())
            .sum();
    long more;
    synchronized (use) {
      figures.put(machine, use.ours);
      more = others - use.told;
      use.told = Math.max(use.told, others);
    }
    if (more > 0) {
      elsewhere.accept(more);
    }
    byte[] closed = key.seal().close(name, figures.toBuffer().getBytes());
    return patience.ask(Need.HELP, () -> map.put(name, closed, window.multipliedBy(2)));
  }

  private void written(
      String label, Duration window, Use use, LongConsumer elsewhere, boolean done) {
    synchronized (use) {
      if (!use.again || !done) {
        use.writing = false;
        return;
      }
      use.again = false;
    }
    write(label, window, use, elsewhere);
  }

  private static JsonObject read(DayKey key, String name, Optional<byte[]> found) {
    try {
      return found
          .flatMap(closed -> key.seal().open(name, closed))
          .map(open -> Buffer.buffer(open).toJsonObject())
          .orElseGet(JsonObject::new);
    } catch (DecodeException e) {
      return new JsonObject();
    }
  }
}
