package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Context;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Reply;
import org.waymark.service.Answers;
import org.waymark.service.BuiltInReply;
import org.waymark.service.ContextStore;
import org.waymark.service.Limits;
import org.waymark.service.MemoryContextStore;
import org.waymark.service.SenderKeys;
import org.waymark.service.SettableClock;
import org.waymark.service.ShippedGuide;
import org.waymark.service.UsageCounts;

final class SmsConversationTest {
  private static final String NUMBER = "+447700900123";
  private static final int PER_HOUR = 3;

  private final SettableClock clock = new SettableClock();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final UsageCounts counts = new UsageCounts(metrics);
  private final MemoryContextStore memory = new MemoryContextStore(clock);

  private SmsConversation with(ContextStore store, Answers answers) {
    SenderKeys keys = new SenderKeys(clock, () -> new byte[32]);
    Limits limits = new Limits(PER_HOUR, 1_000, clock);
    ReplyLimit limit = new ReplyLimit(answers, limits, keys, Mode.DEMO);
    return new SmsConversation(answers, store, limit, counts, clock, 20);
  }

  private SmsConversation working() {
    return with(memory, new Answers(ShippedGuide.get(), counts));
  }

  private static Reply reply(SmsConversation conversation, String body) {
    return SmsEdge.await(conversation.reply(NUMBER, body));
  }

  @Test
  void saysOnceThatItWillBeQuietAndThenIs() {
    SmsConversation conversation = working();
    for (int i = 0; i < PER_HOUR; i++) {
      reply(conversation, "menu");
    }
    Reply notice = reply(conversation, "menu");
    assertTrue(notice.text().contains("we will be quiet"), notice.text());
    assertTrue(notice.text().contains("999"));
    assertTrue(reply(conversation, "menu").isSilent());
    assertTrue(reply(conversation, "my husband took my passport").isSilent());
  }

  @Test
  void answersDangerHoweverManyMessagesCame() {
    SmsConversation conversation = working();
    for (int i = 0; i < PER_HOUR + 2; i++) {
      reply(conversation, "menu");
    }
    Reply danger = reply(conversation, "help he is hitting me now");
    assertTrue(danger.text().startsWith("If you are in danger now, call 999"), danger.text());
  }

  @Test
  void answersAgainAfterAWhile() {
    SmsConversation conversation = working();
    for (int i = 0; i < PER_HOUR + 2; i++) {
      reply(conversation, "menu");
    }
    clock.advance(Duration.ofHours(1));
    assertFalse(reply(conversation, "menu").isSilent());
  }

  @Test
  void keepsTheMeaningOfDigitsWhileAReplyIsHeldBack() {
    SmsConversation conversation = working();
    reply(conversation, "menu");
    Context before = SmsEdge.await(memory.get(NUMBER));
    reply(conversation, "not something we know zzz");
    reply(conversation, "menu");
    reply(conversation, "1");
    reply(conversation, "1");
    assertEquals(before, SmsEdge.await(memory.get(NUMBER)));
  }

  @Test
  void countsWhatWasHeldBack() {
    SmsConversation conversation = working();
    for (int i = 0; i < PER_HOUR + 10; i++) {
      reply(conversation, "menu");
    }
    counts.publish();
    assertEquals(10, metrics.get("waymark.messages").tag("outcome", "limited").counter().count());
  }

  @Test
  void answersWithoutAMemory() {
    ContextStore failing =
        new ContextStore() {
          @Override
          public Future<Context> get(String sender) {
            throw new IllegalStateException("down");
          }

          @Override
          public Future<Void> put(String sender, Context context) {
            return Future.failedFuture("down");
          }
        };
    Answers answers = new Answers(ShippedGuide.get(), counts);
    assertFalse(reply(with(failing, answers), "menu").isSilent());
  }

  @Test
  void doesNotWaitForAMemoryThatNeverAnswers() {
    ContextStore hanging =
        new ContextStore() {
          @Override
          public Future<Context> get(String sender) {
            return Promise.<Context>promise().future();
          }

          @Override
          public Future<Void> put(String sender, Context context) {
            return Promise.<Void>promise().future();
          }
        };
    Answers answers = new Answers(ShippedGuide.get(), counts);
    assertFalse(reply(with(hanging, answers), "menu").isSilent());
  }

  @Test
  void givesTheBuiltInReplyWhenTheGuideIsBroken() {
    SmsConversation conversation = with(memory, new Answers(null, counts));
    assertEquals(BuiltInReply.TEXT, reply(conversation, "menu").text());
  }

  @Test
  void givesTheBuiltInReplyAsNoticeWhenTheGuideIsBroken() {
    SmsConversation conversation = with(memory, new Answers(null, counts));
    for (int i = 0; i < PER_HOUR; i++) {
      reply(conversation, "menu");
    }
    assertEquals(BuiltInReply.TEXT, reply(conversation, "menu").text());
    assertTrue(reply(conversation, "menu").isSilent());
  }
}
