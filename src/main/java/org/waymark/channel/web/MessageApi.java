package org.waymark.channel.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.validation.ValidatedRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Block;
import org.waymark.conversation.Context;
import org.waymark.conversation.ContextMap;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.Phrase;
import org.waymark.service.Routes;

/**
 * The chat for programs: {@code POST /api/v1/messages}, and its OpenAPI contract at {@code GET
 * /api/v1/openapi.yaml}, against which every question is validated. Errors are JSON and quote
 * nothing.
 */
final class MessageApi implements Routes {
  private static final String BASE = "/api/v1/";
  private static final String PATH = BASE + "messages";
  private static final String JSON = "application/json";
  private static final String EXPECTED =
      "Send a JSON object with \"text\", a string of at most "
          + Exchange.MAX_TEXT
          + " characters. In danger now? Call 999.";

  private final Vertx vertx;
  private final Exchange exchange;

  /**
   * @param vertx reads the contract in the background, so that the server need not wait for it
   */
  MessageApi(Vertx vertx, Exchange exchange) {
    this.vertx = vertx;
    this.exchange = exchange;
  }

  /**
   * The order of handlers: method and kind of content first, because the validator would call both
   * a bad request; then the validator; then the answer.
   */
  @Override
  public void mount(Router router) {
    String yaml = ApiContract.yaml();
    router
        .get(BASE + "openapi.yaml")
        .handler(
            context ->
                context
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml; charset=utf-8")
                    .end(yaml));
    Future<Router> validated = vertx.executeBlocking(ApiContract::load).map(this::validated);
    router.route(PATH).handler(MessageApi::accept).failureHandler(MessageApi::refuse);
    router
        .route(BASE + "*")
        .handler(
            context ->
                validated.onSuccess(api -> api.handleContext(context)).onFailure(context::fail));
  }

  private static void accept(RoutingContext context) {
    String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    String bare = type == null ? "" : type.replaceFirst(";.*", "").strip();
    if (!context.request().method().equals(HttpMethod.POST)) {
      context.response().putHeader(HttpHeaders.ALLOW, "POST");
      context.fail(405);
    } else if (!bare.toLowerCase(Locale.ROOT).equals(JSON)) {
      context.fail(415);
    } else {
      // The validator knows only this spelling.
      context.request().headers().set(HttpHeaders.CONTENT_TYPE, JSON);
      context.next();
    }
  }

  private Router validated(OpenAPIContract contract) {
    RouterBuilder builder =
        RouterBuilder.create(vertx, contract, RequestExtractor.withBodyHandler());
    builder.getRoute(ApiContract.ANSWER).addHandler(this::answer);
    return builder.createRouter();
  }

  private void answer(RoutingContext context) {
    ValidatedRequest request = context.get(RouterBuilder.KEY_META_DATA_VALIDATED_REQUEST);
    Map<String, Object> question = request.getBody().getJsonObject().getMap();
    Context before =
        question.get("context") instanceof Map<?, ?> map ? ContextMap.read(map) : Context.EMPTY;
    String text = (String) question.get("text");
    Optional<Turn> turn = exchange.answer(context.request(), text, before, "api");
    if (turn.isPresent()) {
      send(context, 200, ReplyJson.of(turn.get()));
    } else {
      Block limited = exchange.notice(Phrase.LIMITED, before.language().orElse("en"));
      context.response().putHeader("Retry-After", Exchange.RETRY_SECONDS);
      send(context, 429, new JsonObject().put("error", limited.text()).put("html", limited.html()));
    }
  }

  /** Says what was expected; the validator's own words quote the request. */
  private static void refuse(RoutingContext context) {
    if (context.statusCode() == 400) {
      send(context, 400, new JsonObject().put("error", EXPECTED));
    } else {
      context.next();
    }
  }

  private static void send(RoutingContext context, int status, JsonObject body) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
        .end(body.toBuffer());
  }
}
