package org.waymark.service;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.conversation.Block;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Notices;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.Phrase;

/**
 * Answers every message, whatever breaks: a failure inside gives the built-in reply and is counted.
 * The guide is swapped whole when the knowledge base changes.
 */
public final class Answers {
  private final AtomicReference<Guide> guide;
  private final UsageCounts counts;
  private final Learning learning;

  /** Answers, and learns nothing from it. */
  public Answers(Guide guide, UsageCounts counts) {
    this(guide, counts, Learning.NOTHING);
  }

  /**
   * @param learning what is counted for staff
   */
  public Answers(Guide guide, UsageCounts counts, Learning learning) {
    this.guide = new AtomicReference<>(guide);
    this.counts = counts;
    this.learning = learning;
    learnFrom(guide);
  }

  /** Answers from a new state of the knowledge base from now on. */
  public void use(Guide newer) {
    guide.set(newer);
    learnFrom(newer);
  }

  private void learnFrom(Guide newer) {
    if (learning != Learning.NOTHING) {
      learning.from(newer.snapshot().base());
    }
  }

  /** The guide that answers now. */
  public Guide guide() {
    return guide.get();
  }

  /**
   * Answers a message; never throws.
   *
   * @param channel the name under which it is counted: {@code sms}, {@code web} or {@code api}
   */
  public Turn reply(Message message, Context context, String channel) {
    try {
      Turn turn = guide.get().reply(message, context);
      boolean danger = turn.reply().findings().danger().isPresent();
      counts.count(channel, danger ? "danger" : turn.reply().findings().outcome().id());
      learn(message, context, turn, channel);
      return turn;
    } catch (RuntimeException | Error e) {
      counts.count(channel, "failed");
      return BuiltInReply.turn();
    }
  }

  /** Nobody goes without an answer because a count failed. */
  private void learn(Message message, Context before, Turn turn, String channel) {
    try {
      learning.from(message, before, turn, channel);
    } catch (RuntimeException e) {
      counts.count(channel, "uncounted");
    }
  }

  /**
   * What the service says beside the conversation; never throws.
   *
   * @param language the language to say it in; English where the service does not speak it
   */
  public Block notice(Phrase phrase, String language, Channel channel, Instant at) {
    try {
      return Notices.of(guide.get(), phrase, language, channel, at);
    } catch (RuntimeException | Error e) {
      return BuiltInReply.turn().reply().blocks().get(0);
    }
  }
}
