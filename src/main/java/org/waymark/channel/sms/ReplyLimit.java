package org.waymark.channel.sms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.conversation.Block;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Preview;
import org.waymark.conversation.Reply;
import org.waymark.knowledge.Phrase;
import org.waymark.service.Answers;
import org.waymark.service.BuiltInReply;
import org.waymark.service.Limits;
import org.waymark.service.SenderKeys;

/**
 * Says whether a reply is sent: each costs money, and a stranger, or a phone that answers by
 * itself, must not be able to burn the budget. A reply to a message that shows danger is always
 * sent.
 */
public final class ReplyLimit {
  private final Answers answers;
  private final Limits limits;
  private final SenderKeys keys;
  private final Mode mode;

  /**
   * @param answers whose phrases the notice is taken from
   * @param limits counts replies
   * @param keys name senders
   * @param mode which contacts the notice may give
   */
  public ReplyLimit(Answers answers, Limits limits, SenderKeys keys, Mode mode) {
    this.answers = answers;
    this.limits = limits;
    this.keys = keys;
    this.mode = mode;
  }

  /**
   * What is sent instead of a reply: empty when the reply itself may be sent, else the one notice
   * that it will be quiet for a while, and after that silence.
   */
  Optional<Reply> instead(String from, Reply reply, Instant at) {
    if (reply.isSilent() || reply.findings().danger().isPresent()) {
      return Optional.empty();
    }
    return switch (limits.ask(keys.name("sms:" + from))) {
      case REPLY -> Optional.empty();
      case NOTICE -> Optional.of(notice(reply, at));
      case SILENCE -> Optional.of(SmsConversation.silence(reply));
    };
  }

  private Reply notice(Reply instead, Instant at) {
    String text = words(at);
    Block block = new Block(Block.Kind.NOTE, text, "");
    return new Reply(List.of(block), List.of(), text, instead.findings());
  }

  private String words(Instant at) {
    try {
      return new Preview(answers.guide().snapshot().base(), mode).phrase(Phrase.LIMITED, at);
    } catch (RuntimeException e) {
      return BuiltInReply.TEXT;
    }
  }
}
