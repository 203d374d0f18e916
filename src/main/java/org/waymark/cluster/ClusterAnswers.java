package org.waymark.cluster;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.waymark.cluster.Patience.Need;
import org.waymark.service.SharedAnswers;

/**
 * Which machine answers a request, and what it answered. A machine that claimed a request and was
 * killed must not keep the person waiting: after a moment another answers.
 */
final class ClusterAnswers implements SharedAnswers {
  /** Longer than Twilio retries. */
  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  /** Longer than any answer takes; shorter than Twilio's patience. */
  private static final Duration CLAIMED = Duration.ofSeconds(5);

  private static final long LOOK_AGAIN_MILLIS = 20;
  private static final int LOOKS = 15;
  private static final String CLAIM = "";

  private final Vertx vertx;
  private final SharedMap map;
  private final Patience patience;
  private final ClusterKeys keys;

  ClusterAnswers(Vertx vertx, SharedMap map, Patience patience, ClusterKeys keys) {
    this.vertx = vertx;
    this.map = map;
    this.patience = patience;
    this.keys = keys;
  }

  @Override
  public Future<Optional<String>> claim(String request) {
    byte[] claim = close(request, CLAIM);
    return patience
        .ask(Need.HELP, () -> map.putIfAbsent(request, claim, CLAIMED))
        .compose(found -> theirs(request, found, LOOKS))
        .otherwise(Optional.empty());
  }

  private Future<Optional<String>> theirs(String request, Optional<byte[]> found, int looks) {
    Optional<String> text = found.flatMap(closed -> open(request, closed));
    boolean claimed = text.filter(CLAIM::equals).isPresent();
    if (!claimed || looks == 0) {
      return Future.succeededFuture(text.filter(answer -> !answer.equals(CLAIM)));
    }
    return vertx
        .timer(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)
        .compose(passed -> patience.ask(Need.HELP, () -> map.get(request)))
        .compose(now -> theirs(request, now, looks - 1));
  }

  @Override
  public void give(String request, String answer) {
    patience.tell(Need.HELP, () -> map.put(request, close(request, answer), REMEMBERED));
  }

  @Override
  public void leave(String request) {
    patience.tell(Need.HELP, () -> map.remove(request));
  }

  private byte[] close(String request, String text) {
    return keys.key().seal().close(request, text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> open(String request, byte[] closed) {
    return keys.keys().stream()
        .flatMap(key -> key.seal().open(request, closed).stream())
        .map(open -> new String(open, StandardCharsets.UTF_8))
        .findFirst();
  }
}
