package org.waymark.cluster;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.Message;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which version of the knowledge base each machine serves, told on the event bus: at once when it
 * changes, and every moment, so that whoever came later or heard nothing finds out too. A message
 * says nothing else, and is only a reason to look at one's own source of texts.
 */
final class ClusterNews {
  private static final String ADDRESS = "waymark.news";
  private static final long EVERY_MILLIS = 1_000;

  /** Where a version was looked for so often and not found, it will not be there the next time. */
  private static final int LOOKS = 8;

  private final Vertx vertx;
  private final Seal seal;
  private final String machine;
  private final Map<String, String> served = new ConcurrentHashMap<>();
  private final Map<String, Integer> looks = new ConcurrentHashMap<>();

  /**
   * @param seal what messages are sealed with
   * @param machine names this machine among the others
   */
  ClusterNews(Vertx vertx, Seal seal, String machine) {
    this.vertx = vertx;
    this.seal = seal;
    this.machine = machine;
  }

  /**
   * Begins to tell and to listen.
   *
   * @param version what we serve
   * @param look called when another machine serves something else
   */
  void follow(Supplier<String> version, Runnable look) {
    vertx.eventBus().<Buffer>consumer(ADDRESS, message -> hear(message, version, look));
    vertx.setPeriodic(1, EVERY_MILLIS, id -> tell(version.get()));
  }

  /** Tells the others what we serve. */
  void tell(String version) {
    JsonObject news = new JsonObject().put("machine", machine).put("version", version);
    vertx
        .eventBus()
        .publish(ADDRESS, Buffer.buffer(seal.close(ADDRESS, news.toBuffer().getBytes())));
  }

  private void hear(Message<Buffer> message, Supplier<String> ours, Runnable look) {
    Optional<JsonObject> news = read(message.body());
    if (news.isEmpty()) {
      return;
    }
    String theirs = news.get().getString("version", "");
    served.put(news.get().getString("machine", ""), theirs);
    boolean other = !theirs.equals(ours.get());
    if (other && looks.merge(theirs, 1, Integer::sum) <= LOOKS) {
      look.run();
    }
  }

  private Optional<JsonObject> read(Object body) {
    try {
      return body instanceof Buffer buffer
          ? seal.open(ADDRESS, buffer.getBytes()).map(open -> Buffer.buffer(open).toJsonObject())
          : Optional.empty();
    } catch (DecodeException e) {
      return Optional.empty();
    }
  }

  /** How many of these machines serve a version, as far as we heard. */
  long serving(String version, Set<String> machines) {
    served.keySet().retainAll(machines);
    return served.values().stream().filter(version::equals).count();
  }
}
