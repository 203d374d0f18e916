package org.waymark.channel.web;

import io.vertx.core.http.HttpServerRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.conversation.Block;
import org.waymark.conversation.Card;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Message;
import org.waymark.conversation.Option;
import org.waymark.conversation.Reply;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Phrase;
import org.waymark.service.Answers;
import org.waymark.service.Limits;
import org.waymark.service.SenderKeys;
import org.waymark.service.Senders;

/** One message from the web and what it gets, within the limits. */
final class Exchange {
  /**
   * The longest message that is read: the page allows half, and each line break may count twice.
   */
  static final int MAX_TEXT = 2_000;

  /** How long to wait after too many messages: by then a sender has one reply again. */
  static final String RETRY_SECONDS = "60";

  private final Answers answers;
  private final Limits limits;
  private final SenderKeys keys;
  private final Senders senders;
  private final InstantSource clock;

  Exchange(Answers answers, Limits limits, SenderKeys keys, Senders senders, InstantSource clock) {
    this.answers = answers;
    this.limits = limits;
    this.keys = keys;
    this.senders = senders;
    this.clock = clock;
  }

  /**
   * Answers a message.
   *
   * @param channel the name under which it is counted: {@code web} or {@code api}
   * @return empty when the sender wrote too often; a danger reply is never held back
   */
  Optional<Turn> answer(HttpServerRequest request, String text, Context context, String channel) {
    Turn turn = answers.reply(new Message(text, Channel.WEB, clock.instant()), context, channel);
    boolean danger = turn.reply().findings().danger().isPresent();
    return danger || mayReply(request) ? Optional.of(turn) : Optional.empty();
  }

  private boolean mayReply(HttpServerRequest request) {
    String name = keys.name("web:" + senders.address(request));
    return limits.ask(name) == Limits.Verdict.REPLY;
  }

  /** The context in which the digit 1 stands for an option. */
  static Context offering(Context context, Option option) {
    return context.offering(List.of(option));
  }

  /** A text of the service itself, in the language of a page, or in English. */
  Block notice(Phrase phrase, String language) {
    return answers.notice(phrase, language, Channel.WEB, clock.instant());
  }

  /** The reminder of 999 that stands on every page, as HTML. */
  String danger(String language) {
    return notice(Phrase.CAREFUL, language).html();
  }

  /** What to show to be given an interpreter, in every language but English. */
  List<Card> cards() {
    return answers.guide().cards();
  }

  /** What staff call an area. */
  String nameOf(Area area) {
    return answers.guide().snapshot().base().phrases().area(area);
  }

  /**
   * An article as HTML, for a page that shows it outside of a conversation: the answer and whether
   * it was reviewed. Empty when there is no such article. Nothing is counted: nobody asked.
   */
  String article(String id, String language) {
    Context offered = offering(Context.EMPTY.in(language), new Option.Show(id));
    Message message = new Message("1", Channel.WEB, clock.instant());
    Reply reply;
    try {
      reply = answers.guide().reply(message, offered).reply();
    } catch (RuntimeException e) {
      return "";
    }
    if (!reply.findings().article().equals(Optional.of(id))) {
      return "";
    }
    return reply.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.ANSWER || block.kind() == Block.Kind.NOTE)
        .map(Block::html)
        .collect(Collectors.joining());
  }
}
