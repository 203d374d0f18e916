package org.waymark.channel.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import java.net.URI;
import org.waymark.service.Routes;

/**
 * Leaving at once. Both ways tell the browser to forget whatever it holds of this site, also the
 * pages that it keeps for its Back button.
 *
 * <p>Without JavaScript the exit is a link to {@code GET /leave}, which leads to the other site.
 * With it, the page goes there by itself and asks {@code POST /leave} in passing: clearing can take
 * a browser seconds, and our answer can be slow, and a person who must leave at once waits for
 * neither.
 */
final class LeaveRoute implements Routes {
  private static final String PATH = "/leave";
  private final String exit;

  LeaveRoute(URI exit) {
    this.exit = exit.toString();
  }

  @Override
  public void mount(Router router) {
    router
        .get(PATH)
        .handler(c -> forget(c.response()).setStatusCode(303).putHeader("Location", exit).end());
    router.post(PATH).handler(c -> forget(c.response()).setStatusCode(204).end());
  }

  private static HttpServerResponse forget(HttpServerResponse response) {
    return response.putHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
  }
}
