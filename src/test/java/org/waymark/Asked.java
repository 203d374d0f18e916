package org.waymark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.knowledge.Article;

/**
 * A question of the shipped knowledge base.
 *
 * @param article the article that it stands in
 * @param question as it stands there
 * @param answer what the service answers to it
 */
record Asked(String article, String question, String answer) {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private static final class Once {
    static final Guide GUIDE = ShippedKnowledge.guide(Mode.DEMO);
    static final List<Asked> ALL = all();
  }

  private static List<Asked> all() {
    List<Asked> all = new ArrayList<>();
    for (Article article : ShippedKnowledge.snapshot().base().articles().values()) {
      List<String> questions = article.questions();
      int last = questions.size() - 1;
      Stream.of(0, last / 2, last)
          .distinct()
          .map(questions::get)
          .forEach(q -> all.add(new Asked(article.id(), q, answerTo(q))));
    }
    return List.copyOf(all);
  }

  /** The first, the middle and the last question of every article. */
  static List<Asked> threeOfEveryArticle() {
    return Once.ALL;
  }

  /** The outcome, with the article and the danger when there are any. */
  static String answerTo(String message) {
    Findings found = findings(message);
    return found.outcome().id()
        + found.article().map(a -> " " + a).orElse("")
        + found.danger().map(d -> " danger " + d.id()).orElse("");
  }

  /** The article that a message is answered with, or nothing. */
  static String articleFor(String message) {
    return findings(message).article().orElse("");
  }

  private static Findings findings(String message) {
    return Once.GUIDE
        .reply(new Message(message, Channel.SMS, NOON), Context.EMPTY)
        .reply()
        .findings();
  }
}
