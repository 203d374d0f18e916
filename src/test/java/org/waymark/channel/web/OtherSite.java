package org.waymark.channel.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A website that is not ours, on loopback: the page behind the exit, or one with our button. */
final class OtherSite implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final HttpServer server;
  private volatile String policy = "default-src 'none'";

  OtherSite() {
    server =
        WebService.await(
            vertx.createHttpServer().requestHandler(this::answer).listen(0, "localhost"));
  }

  private void answer(HttpServerRequest request) {
    request
        .response()
        .setStatusCode(pages.containsKey(request.path()) ? 200 : 404)
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Content-Security-Policy", policy)
        .end(pages.getOrDefault(request.path(), ""));
  }

  /** Adds a page with a title and this in its body. */
  OtherSite with(String path, String body) {
    pages.put(
        path,
        "<!DOCTYPE html><html lang=\"en\"><head><title>Elsewhere</title></head><body>"
            + "<h1>Elsewhere</h1>"
            + body
            + "</body></html>");
    return this;
  }

  /** Sets the Content-Security-Policy of all pages. */
  OtherSite withPolicy(String csp) {
    policy = csp;
    return this;
  }

  /** Another name than that of our service, so that browsers take it for another site. */
  String url(String path) {
    return "http://localhost:" + server.actualPort() + path;
  }

  @Override
  public void close() {
    WebService.await(vertx.close());
  }
}
