package org.waymark.channel.web;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;
import org.waymark.service.Answers;
import org.waymark.service.Limits;
import org.waymark.service.Routes;
import org.waymark.service.SenderKeys;
import org.waymark.service.Senders;
import org.waymark.service.Settings;

/** All routes of the web: the chat, the pages beside it, the button for other sites and the API. */
public final class WebChannel implements Routes {
  private final List<Routes> routes;

  /**
   * @param vertx reads the API's contract in the background, so that the server need not wait for
   *     it
   * @param settings the public address and what the publishing body decides
   */
  public WebChannel(
      Vertx vertx,
      Settings settings,
      Answers answers,
      Limits limits,
      SenderKeys keys,
      Senders senders,
      InstantSource clock) {
    this(
        vertx,
        new Exchange(answers, limits, keys, senders, clock),
        new Pages(settings, Languages.shipped()));
  }

  WebChannel(Vertx vertx, Exchange exchange, Pages pages) {
    this.routes =
        List.of(
            new ChatPage(exchange, pages),
            new InfoPages(exchange, pages),
            new PosterPage(exchange, pages),
            new LeaveRoute(pages.settings().site().exit()),
            new Widget(pages.settings().mode()),
            new MessageApi(vertx, exchange),
            new StaticAssets());
  }

  @Override
  public void mount(Router router) {
    routes.forEach(r -> r.mount(router));
  }
}
