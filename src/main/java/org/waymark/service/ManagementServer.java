package org.waymark.service;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Health and metrics, on a port of their own that only this machine reaches by default. */
public final class ManagementServer extends VerticleBase {
  private static final String UP = "UP";

  private final Settings settings;
  private final PrometheusMeterRegistry metrics;
  private final Answers answers;
  private final KnowledgeWatcher watcher;
  private final Readiness readiness;
  private final Supplier<Optional<JsonObject>> cluster;
  private final Supplier<Map<String, Long>> due;
  private HttpServer server;

  /**
   * @param readiness whether we are about to stop
   * @param cluster how it goes with other machines; empty on one alone
   * @param due what waits for staff, as counts by name; empty without a staff console
   */
  public ManagementServer(
      Settings settings,
      PrometheusMeterRegistry metrics,
      Answers answers,
      KnowledgeWatcher watcher,
      Readiness readiness,
      Supplier<Optional<JsonObject>> cluster,
      Supplier<Map<String, Long>> due) {
    this.settings = settings;
    this.metrics = metrics;
    this.answers = answers;
    this.watcher = watcher;
    this.readiness = readiness;
    this.cluster = cluster;
    this.due = due;
  }

  @Override
  public Future<?> start() {
    Router router = Router.router(vertx);
    ErrorPages.install(router);
    router
        .get("/health/live")
        .handler(context -> json(context, new JsonObject().put("status", UP)));
    router.get("/health/ready").handler(this::ready);
    router
        .get("/metrics")
        .handler(
            context ->
                context
                    .response()
                    .putHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                    .end(metrics.scrape()));
    HttpServerOptions options = new HttpServerOptions().setHttp2ClearTextEnabled(false);
    server = vertx.createHttpServer(options).requestHandler(router);
    return server.listen(settings.managementPort(), settings.managementHost());
  }

  @Override
  public Future<?> stop() {
    return server.close();
  }

  /** The port that was taken. */
  public int port() {
    return server.actualPort();
  }

  /** Ready even when a change is invalid: the last good answers are served all the while. */
  private void ready(RoutingContext context) {
    String status = status();
    JsonObject health =
        new JsonObject()
            .put("status", status)
            .put("mode", settings.mode().name())
            .put("knowledge", knowledge());
    cluster.get().ifPresent(others -> health.put("cluster", others));
    Map<String, Long> waiting = due.get();
    if (!waiting.isEmpty()) {
      health.put("due", new JsonObject(Map.copyOf(waiting)));
    }
    context.response().setStatusCode(status.equals(UP) ? 200 : 503);
    json(context, health);
  }

  private String status() {
    if (readiness.isStopping()) {
      return "STOPPING";
    }
    return watcher.isSettled() ? UP : "STARTING";
  }

  private JsonObject knowledge() {
    JsonArray problems = new JsonArray();
    watcher.problems().forEach(problem -> problems.add(problem.toString()));
    return new JsonObject()
        .put("version", watcher.version())
        .put("articles", answers.guide().snapshot().base().articles().size())
        .put("status", problems.isEmpty() ? UP : "OLD")
        .put("problems", problems);
  }

  private static void json(RoutingContext context, JsonObject body) {
    context.response().putHeader("Content-Type", "application/json").end(body.encodePrettily());
  }
}
