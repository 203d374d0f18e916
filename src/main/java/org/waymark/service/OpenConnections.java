package org.waymark.service;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who is connected: never more than we can hold, and nobody for long without a whole request. When
 * it is full, whoever has waited longest without asking makes room for the next, so that those who
 * only hold connections open cannot keep out those who write.
 *
 * <p>Used by one event loop only.
 */
final class OpenConnections {
  /** How long after an answer the rest of a request that nobody reads may still come. */
  private static final long LINGER_MILLIS = 1_000;

  private final Vertx vertx;
  private final Bounds bounds;
  private final Set<HttpConnection> all = new HashSet<>();
  private final Map<HttpConnection, Long> waiting = new LinkedHashMap<>();

  /**
   * How much a client may hold.
   *
   * @param most connections at a time
   * @param firstMillis until a new connection has sent the head of a request
   * @param nextMillis until it has sent the next, after an answer
   * @param answerMillis from a head to the answer, the body in between
   */
  record Bounds(int most, long firstMillis, long nextMillis, long answerMillis) {}

  OpenConnections(Vertx vertx, Bounds bounds) {
    this.vertx = vertx;
    this.bounds = bounds;
  }

  /** A connection was opened. */
  void opened(HttpConnection connection) {
    if (all.size() >= bounds.most && !makeRoom()) {
      connection.close();
      return;
    }
    all.add(connection);
    connection.closeHandler(closed -> forget(connection));
    await(connection, bounds.firstMillis);
  }

  /** The first handler of every request: its head is whole. */
  void asked(RoutingContext context) {
    HttpConnection connection = context.request().connection();
    stopWaiting(connection);
    context.addEndHandler(answered -> answered(context, connection));
    context.next();
  }

  private void answered(RoutingContext context, HttpConnection connection) {
    if (!all.contains(connection)) {
      return;
    }
    boolean whole = context.request().isEnded();
    await(connection, whole ? bounds.nextMillis : Math.min(LINGER_MILLIS, bounds.nextMillis));
  }

  private boolean makeRoom() {
    Iterator<HttpConnection> longest = waiting.keySet().iterator();
    if (!longest.hasNext()) {
      return false;
    }
    HttpConnection connection = longest.next();
    close(connection);
    return true;
  }

  private void close(HttpConnection connection) {
    forget(connection);
    connection.close();
  }

  private void await(HttpConnection connection, long millis) {
    stopWaiting(connection);
    waiting.put(connection, vertx.setTimer(millis, id -> close(connection)));
  }

  private void stopWaiting(HttpConnection connection) {
    Long timer = waiting.remove(connection);
    if (timer != null) {
      vertx.cancelTimer(timer);
    }
  }

  private void forget(HttpConnection connection) {
    stopWaiting(connection);
    all.remove(connection);
  }
}
