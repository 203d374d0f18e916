package org.waymark.cli.proof;

import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Vocabulary;
import org.waymark.service.Routes;

/** Things that go wrong and quote what a person wrote, as exceptions do. */
final class Failures {
  private Failures() {}

  /** The phone spellings of a knowledge base; whoever looks up a canary is told about it. */
  private static final class Quoting extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;

    Quoting(Map<String, String> spellings) {
      super(spellings);
    }

    @Override
    public String get(Object word) {
      if (word.toString().toLowerCase(Locale.ROOT).startsWith("zq")) {
        throw new IllegalStateException("no spelling of " + word);
      }
      return super.get(word);
    }
  }

  /** A snapshot that answers as the given one, but fails on canaries. */
  static Snapshot inside(Snapshot whole) {
    KnowledgeBase base = whole.base();
    Vocabulary words = base.vocabulary();
    Vocabulary quoting =
        new Vocabulary(
            new Quoting(words.spelling()),
            words.same(),
            words.filler(),
            words.followUps(),
            words.questions());
    return Snapshot.of(base.with(quoting));
  }

  /** Routes that fail in every way a route can. */
  static Routes routes() {
    return router -> {
      router
          .route("/throws")
          .handler(
              context -> {
                throw new IllegalStateException(words(context));
              });
      router
          .route("/breaks")
          .handler(
              context -> {
                throw new AssertionError(words(context));
              });
      router
          .route("/fails")
          .handler(context -> context.fail(new IllegalArgumentException(words(context))));
      router
          .route("/blocks")
          .handler(
              context ->
                  context
                      .vertx()
                      .executeBlocking(() -> Integer.parseInt(words(context)))
                      .onFailure(context::fail));
      router
          .route("/late")
          .handler(
              context ->
                  context
                      .end()
                      .onComplete(
                          sent -> {
                            throw new IllegalStateException(words(context));
                          }));
      // It is ended by the limit on time.
      router.route("/hangs").handler(context -> context.put("words", words(context)));
      router
          .route("/twice")
          .handler(
              context -> {
                context.end("once");
                throw new IllegalStateException(words(context));
              });
    };
  }

  private static String words(RoutingContext context) {
    return context.request().uri() + context.request().headers() + context.body().asString();
  }
}
