package org.waymark.staff.links;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.codec.BodyCodec;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.waymark.staff.links.CheckedLink.State;

/** Asks addresses one after the other, and remembers what became of the last round. */
public final class LinkChecker {
  private static final long TIMEOUT_MILLIS = TimeUnit.SECONDS.toMillis(15);
  private static final Set<Integer> NO_HEAD = Set.of(403, 404, 405, 501);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> MOVED = Set.of(301, 308);

  private final Vertx vertx;
  private final WebClient client;
  private final Duration pause;
  private final Predicate<InetAddress> mayBeAsked;
  private final AtomicBoolean running = new AtomicBoolean();
  private volatile List<CheckedLink> found = List.of();

  /** Asks the public web, one address in a second. */
  public LinkChecker(Vertx vertx) {
    this(vertx, Duration.ofSeconds(1), LinkChecker::isPublic);
  }

  /**
   * @param pause between two addresses
   * @param mayBeAsked whether a host may be asked
   */
  public LinkChecker(Vertx vertx, Duration pause, Predicate<InetAddress> mayBeAsked) {
    this.vertx = vertx;
    this.pause = pause;
    this.mayBeAsked = mayBeAsked;
    this.client =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setFollowRedirects(false)
                .setKeepAlive(false)
                .setConnectTimeout((int) TIMEOUT_MILLIS)
                .setUserAgent("Waymark link check"));
  }

  /**
   * Begins a round, unless one is under way.
   *
   * @return completes when the round is over; at once when another is under way
   */
  public Future<Void> check(Collection<String> urls) {
    if (!running.compareAndSet(false, true)) {
      return Future.succeededFuture();
    }
    found = List.of();
    return next(new ArrayDeque<>(urls)).onComplete(done -> running.set(false));
  }

  /** Whether a round is under way. */
  public boolean isRunning() {
    return running.get();
  }

  /** What was found so far in this round, or in the last one. */
  public List<CheckedLink> found() {
    return found;
  }

  private Future<Void> next(Deque<String> left) {
    String url = left.poll();
    if (url == null) {
      return Future.succeededFuture();
    }
    return one(url)
        .compose(
            link -> {
              List<CheckedLink> more = new ArrayList<>(found);
              more.add(link);
              found = List.copyOf(more);
              return vertx.timer(Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS);
            })
        .compose(waited -> next(left));
  }

  private Future<CheckedLink> one(String url) {
    return vertx
        .executeBlocking(() -> isAskable(url), false)
        .compose(
            askable ->
                askable
                    ? ask(HttpMethod.HEAD, url)
                        .compose(
                            answer ->
                                NO_HEAD.contains(answer.statusCode())
                                    ? ask(HttpMethod.GET, url)
                                    : Future.succeededFuture(answer))
                        .map(answer -> judged(url, answer))
                    : Future.succeededFuture(
                        new CheckedLink(url, State.NOT_ASKED, "not on the public web")))
        .otherwise(new CheckedLink(url, State.UNSURE, "no answer"));
  }

  private Future<HttpResponse<Void>> ask(HttpMethod method, String url) {
    return client.requestAbs(method, url).timeout(TIMEOUT_MILLIS).as(BodyCodec.none()).send();
  }

  private static CheckedLink judged(String url, HttpResponse<Void> answer) {
    int status = answer.statusCode();
    if (MOVED.contains(status)) {
      String to = Objects.requireNonNullElse(answer.getHeader(HttpHeaders.LOCATION), "");
      return new CheckedLink(url, State.MOVED, to);
    }
    if (GONE.contains(status)) {
      return new CheckedLink(url, State.GONE, "status " + status);
    }
    return status < 400
        ? new CheckedLink(url, State.GOOD, "")
        : new CheckedLink(url, State.UNSURE, "status " + status);
  }

  /** Looks the host up: nobody may make the service ask inside its own network. */
  private boolean isAskable(String url) throws Exception {
    URI uri = URI.create(url);
    if (uri.getHost() == null || !Set.of("http", "https").contains(uri.getScheme())) {
      return false;
    }
    for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
      if (!mayBeAsked.test(address)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic(InetAddress address) {
    boolean unique = address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
    return !address.isLoopbackAddress()
        && !address.isSiteLocalAddress()
        && !address.isLinkLocalAddress()
        && !address.isAnyLocalAddress()
        && !address.isMulticastAddress()
        && !unique;
  }
}
