package org.waymark.service;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a request gets that cannot be answered. The words are ours and say what to do; nothing of
 * the request is quoted, and only the status and the class of a failure are logged.
 */
final class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final Map<Integer, String> WORDS =
      Map.of(
          400, "This request cannot be read.",
          403, "This request is not allowed.",
          404, "There is no such page here.",
          405, "This page cannot be used in this way.",
          408, "This took too long. Please try again.",
          413, "This message is too long. Please send a shorter one.",
          415, "This kind of content is not taken here.",
          429, "Too many messages in a short time. Please wait a while.",
          500, "Something went wrong here.",
          503, "This took too long. Please try again.");

  private ErrorPages() {}

  static void install(Router router) {
    // Every status: for one without a handler the router would log the failure and its message.
    IntStream.range(400, 600)
        .forEach(status -> router.errorHandler(status, context -> answer(context, status)));
    // BodyHandler fails with 200 when a body breaks off, or is none.
    router.errorHandler(200, context -> answer(context, 400));
  }

  private static void answer(RoutingContext context, int status) {
    Throwable failure = context.failure();
    if (status >= 500 && failure != null) {
      LOG.warn("status {} after {}", status, failure.getClass().getName());
    }
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed() || response.headWritten()) {
      return;
    }
    if (!context.request().isEnded()) {
      // What still comes of it is read by nobody.
      response.putHeader("Connection", "close");
    }
    String words = words(status) + " In danger now? Call 999.";
    response.setStatusCode(status);
    // Not the normalised path: there is none when what is wrong is the path itself.
    if (context.request().uri().startsWith("/api/")) {
      response
          .putHeader("Content-Type", "application/json")
          .end(new JsonObject().put("error", words).encode());
    } else {
      response.putHeader("Content-Type", "text/plain; charset=utf-8").end(words);
    }
  }

  private static String words(int status) {
    return WORDS.getOrDefault(status, WORDS.get(status < 500 ? 400 : 500));
  }
}
