package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;

final class AnswersTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final UsageCounts counts = new UsageCounts(registry);

  /** It has no ranker, so it fails when a question reaches that far. */
  private static Guide broken() {
    Snapshot whole = ShippedGuide.get().snapshot();
    return new Guide(
        new Snapshot(
            whole.base(),
            null,
            whole.dangers(),
            whole.places(),
            whole.languages(),
            Collections.emptySortedMap()),
        Mode.DEMO);
  }

  private static String ask(Answers answers, String text) {
    Message message = new Message(text, Channel.SMS, SettableClock.START);
    return answers.reply(message, Context.EMPTY, "sms").reply().text();
  }

  private double counted(String outcome) {
    counts.publish();
    return registry.get("waymark.messages").tag("outcome", outcome).counter().count();
  }

  @Test
  void givesTheBuiltInReplyWhenTheGuideThrowsAndCountsIt() {
    Answers answers = new Answers(broken(), counts);
    for (int i = 0; i < UsageCounts.BATCH; i++) {
      assertEquals(BuiltInReply.TEXT, ask(answers, "my husband took my passport"));
    }
    assertEquals(UsageCounts.BATCH, counted("failed"));
    assertEquals(1, registry.getMeters().size());
  }

  @Test
  void countsDangerAsDanger() {
    Answers answers = new Answers(ShippedGuide.get(), counts);
    for (int i = 0; i < UsageCounts.BATCH; i++) {
      assertTrue(ask(answers, "help he is hitting me now").contains("999"));
    }
    assertEquals(UsageCounts.BATCH, counted("danger"));
  }

  @Test
  void countsTheOutcomeOfEveryOtherMessage() {
    Answers answers = new Answers(ShippedGuide.get(), counts);
    for (int i = 0; i < UsageCounts.BATCH; i++) {
      ask(answers, "menu");
    }
    assertEquals(UsageCounts.BATCH, counted("command"));
  }

  @Test
  void answersFromANewerGuideFromThenOn() {
    Answers answers = new Answers(broken(), counts);
    answers.use(ShippedGuide.get());
    assertNotEquals(BuiltInReply.TEXT, ask(answers, "my husband took my passport"));
    assertEquals(ShippedGuide.get(), answers.guide());
  }
}
