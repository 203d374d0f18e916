package org.waymark.benchmark.measure;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the same routes cost at least: it parses what is asked and gives the very answers that
 * Waymark gave, which it finds by the text. Nothing is understood, checked, counted or remembered.
 */
public final class BareServer {
  /** What a line begins with that tells its port. */
  static final String SERVES = "bare ";

  private BareServer() {}

  /**
   * Serves until it is ended.
   *
   * @param arguments the file of answers: under each path, the answer to each text; under {@code
   *     /chat} the page
   */
  public static void main(String[] arguments) throws IOException {
    JsonObject answers = new JsonObject(Files.readString(Path.of(arguments[0])));
    JsonObject api = answers.getJsonObject(Waymark.API);
    JsonObject sms = answers.getJsonObject(Waymark.SMS);
    String chat = answers.getString(Waymark.CHAT);
    Vertx vertx = Vertx.vertx();
    Router router = Router.router(vertx);
    router.post().handler(BodyHandler.create(false));
    router
        .post(Waymark.API)
        .handler(
            context -> {
              JsonObject answer =
                  api.getJsonObject(context.body().asJsonObject().getString("text"));
              send(context, "application/json").end(answer.toBuffer());
            });
    router
        .post(Waymark.SMS)
        .handler(
            context -> {
              String answer = sms.getString(context.request().getFormAttribute("Body"));
              send(context, "text/xml; charset=utf-8").end(answer);
            });
    router
        .get(Waymark.CHAT)
        .handler(context -> send(context, "text/html; charset=utf-8").end(chat));
    HttpServer server =
        vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").await();
    System.out.println(SERVES + server.actualPort());
  }

  private static io.vertx.core.http.HttpServerResponse send(RoutingContext context, String type) {
    return context.response().putHeader("Content-Type", type);
  }
}
