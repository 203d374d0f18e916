package org.waymark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.Tokens;

/**
 * A question of the shipped knowledge base.
 *
 * @param article the article that it stands in
 * @param question as it stands there
 * @param answer what the service answers to it
 * @param dangerous whether it is taken for danger
 */
record Asked(String article, String question, String answer, boolean dangerous) {
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
          .filter(Asked::isMoreThanFiller)
          .forEach(q -> all.add(new Asked(article.id(), q, answerTo(q), isDangerous(q))));
    }
    return List.copyOf(all);
  }

  /** The first, the middle and the last question of every article. */
  static List<Asked> threeOfEveryArticle() {
    return Once.ALL;
  }

  /** A greeting beside a greeting may be answered as either. */
  private static boolean isMoreThanFiller(String question) {
    Vocabulary vocabulary = ShippedKnowledge.snapshot().base().vocabulary();
    return !vocabulary.withoutFiller(Tokens.normalise(question)).isEmpty();
  }

  /**
   * What changed when a message was written in place of the question; nothing if it is as before.
   */
  Optional<String> changedBy(String message) {
    String got = answerTo(message);
    boolean alarmed = !dangerous && isDangerous(message);
    boolean kept = alarmed || (got.equals(answer) && (!dangerous || isDangerous(message)));
    return kept
        ? Optional.empty()
        : Optional.of(message + ": " + answer + " became " + got + (dangerous ? ", danger?" : ""));
  }

  /** The outcome, with the article when there is one. */
  private static String answerTo(String message) {
    Findings found = findings(message);
    return found.outcome().id() + found.article().map(a -> " " + a).orElse("");
  }

  /** Whether a message is taken for danger. */
  static boolean isDangerous(String message) {
    return findings(message).danger().isPresent();
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
