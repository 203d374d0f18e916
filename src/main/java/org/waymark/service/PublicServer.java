package org.waymark.service;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.TimeoutHandler;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The server that people and Twilio reach. It never logs a request: an access log would be a list
 * of who asked for help and when.
 */
public final class PublicServer extends VerticleBase {
  /** The largest body: an SMS webhook or a chat message is far smaller. */
  public static final int MAX_BODY_BYTES = 64 * 1024;

  private static final int MAX_HEADER_BYTES = 16 * 1024;
  private static final int MAX_LINE_BYTES = 4 * 1024;
  private static final int IDLE_SECONDS = 30;
  private static final int DRAIN_SECONDS = 10;

  /** More than this machine is ever asked by people; a connection costs some 20 KB. */
  private static final OpenConnections.Bounds BOUNDS =
      new OpenConnections.Bounds(
          2_000,
          TimeUnit.SECONDS.toMillis(15),
          TimeUnit.SECONDS.toMillis(IDLE_SECONDS),
          TimeUnit.SECONDS.toMillis(10));

  private final Settings settings;
  private final List<Routes> routes;
  private final OpenConnections.Bounds bounds;
  private HttpServer server;

  public PublicServer(Settings settings, List<Routes> routes) {
    this(settings, routes, BOUNDS);
  }

  PublicServer(Settings settings, List<Routes> routes, OpenConnections.Bounds bounds) {
    this.settings = settings;
    this.routes = routes;
    this.bounds = bounds;
  }

  @Override
  public Future<?> start() {
    OpenConnections connections = new OpenConnections(vertx, bounds);
    server =
        vertx
            .createHttpServer(options(settings))
            .connectionHandler(connections::opened)
            .requestHandler(router(connections));
    return server.listen();
  }

  /** What a connection may cost us: nobody holds one for long without a word. */
  static HttpServerOptions options(Settings settings) {
    return new HttpServerOptions()
        .setHost(settings.host())
        .setPort(settings.port())
        .setMaxHeaderSize(MAX_HEADER_BYTES)
        .setMaxInitialLineLength(MAX_LINE_BYTES)
        .setMaxFormAttributeSize(MAX_BODY_BYTES)
        .setIdleTimeout(IDLE_SECONDS)
        .setIdleTimeoutUnit(TimeUnit.SECONDS)
        .setCompressionSupported(true)
        // Its failures are logged with what a client sent; proxies and browsers do not use it.
        .setHttp2ClearTextEnabled(false);
  }

  /** Stops taking requests and finishes those under way. */
  @Override
  public Future<?> stop() {
    return server.shutdown(DRAIN_SECONDS, TimeUnit.SECONDS);
  }

  /** The port that was taken. */
  public int port() {
    return server.actualPort();
  }

  /**
   * The order of handlers: first what must hold even for errors (headers, error pages that quote
   * nothing), then who may post and what, limits on time and size, and the routes. No upload ever
   * reaches the disk. Only a POST has a body that is read: in others BodyHandler takes a form for a
   * failure of ours.
   */
  private Router router(OpenConnections connections) {
    Router router = Router.router(vertx);
    ErrorPages.install(router);
    router.route().handler(connections::asked);
    router.route().handler(SecurityHeaders::set);
    router.route().handler(ForeignPosts::refuse);
    router.route().handler(Uploads::refuse);
    router.route().handler(TimeoutHandler.create(bounds.answerMillis()));
    BodyHandler body = BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES);
    router.route().handler(context -> read(context, body));
    routes.forEach(r -> r.mount(router));
    return router;
  }

  /** Only a POST has a body for us; in others BodyHandler takes a form for a failure of ours. */
  private static void read(RoutingContext context, BodyHandler body) {
    if (context.request().method().equals(HttpMethod.POST)) {
      body.handle(context);
    } else {
      context.next();
    }
  }
}
