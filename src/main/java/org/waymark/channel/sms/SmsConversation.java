package org.waymark.channel.sms;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Message;
import org.waymark.conversation.Reply;
import org.waymark.conversation.Turn;
import org.waymark.service.Answers;
import org.waymark.service.BuiltInReply;
import org.waymark.service.ContextStore;
import org.waymark.service.UsageCounts;

/**
 * The way of a text message: its sender's context, the answer, the limits, the new context. The
 * webhook and the simulator both go through here.
 *
 * <p>The memory of a conversation is a help, not a condition: when it fails or is slow, the message
 * is answered as a first one.
 */
public final class SmsConversation {
  /** How long the memory may take. Twilio waits 15 seconds in all; the person should not. */
  private static final long MEMORY_MILLIS = 2_000;

  private final Answers answers;
  private final ContextStore store;
  private final ReplyLimit limit;
  private final UsageCounts counts;
  private final InstantSource clock;
  private final long memoryMillis;

  /**
   * @param answers answers whatever breaks
   * @param store remembers where a conversation stands
   * @param limit says what may be sent
   * @param counts counts what was held back or failed
   * @param clock tells when a message came, for opening hours
   */
  public SmsConversation(
      Answers answers,
      ContextStore store,
      ReplyLimit limit,
      UsageCounts counts,
      InstantSource clock) {
    this(answers, store, limit, counts, clock, MEMORY_MILLIS);
  }

  SmsConversation(
      Answers answers,
      ContextStore store,
      ReplyLimit limit,
      UsageCounts counts,
      InstantSource clock,
      long memoryMillis) {
    this.answers = answers;
    this.store = store;
    this.limit = limit;
    this.counts = counts;
    this.clock = clock;
    this.memoryMillis = memoryMillis;
  }

  /**
   * Answers a message.
   *
   * @param from who sent it: a number, or the simulator's phone
   * @param body what they wrote; may be empty
   * @return the reply, which may be silent
   */
  public Future<Reply> reply(String from, String body) {
    return reply(from, body, "");
  }

  /**
   * The same for a request that may come again.
   *
   * @param request names it; "" when it has no name
   */
  Future<Reply> reply(String from, String body, String request) {
    return inTime(() -> store.before(from, request))
        .otherwise(Context.EMPTY)
        .compose(context -> answer(from, body, request, context));
  }

  private Future<Reply> answer(String from, String body, String request, Context context) {
    Message message = new Message(body, Channel.SMS, clock.instant());
    Turn turn = answers.reply(message, context, Way.of(from).id());
    Optional<Reply> instead = limit.instead(from, turn.reply(), message.at());
    if (instead.isPresent()) {
      // What the person did not get must not change what their next digit means.
      counts.count(Way.of(from).id(), "limited");
      return Future.succeededFuture(instead.get());
    }
    return inTime(() -> store.after(from, request, context, turn.context()))
        .otherwiseEmpty()
        .map(turn.reply());
  }

  /**
   * Answers somebody who writes by an app that we do not answer by: always with the same words, the
   * built-in reply. See {@link SmsWebhook} for why.
   */
  Reply elsewhere(String from) {
    counts.count(Way.of(from).id(), "off");
    Reply same = BuiltInReply.turn().reply();
    return limit.instead(from, same, clock.instant()).orElse(same);
  }

  /** Forgets a sender, who asked for no more messages. */
  public Future<Void> forget(String from) {
    return inTime(() -> store.put(from, Context.EMPTY)).otherwiseEmpty();
  }

  /** The reply for when something around the conversation failed; counts the failure. */
  public Reply lastResort() {
    counts.count(Way.SMS.id(), "failed");
    return BuiltInReply.turn().reply();
  }

  /** A reply that sends nothing. */
  static Reply silence(Reply of) {
    return new Reply(List.of(), List.of(), "", of.findings());
  }

  /** What throws fails like what comes back with a failure. */
  private <T> Future<T> inTime(Supplier<Future<T>> memory) {
    return Future.<Void>succeededFuture()
        .compose(none -> memory.get())
        .timeout(memoryMillis, TimeUnit.MILLISECONDS);
  }
}
