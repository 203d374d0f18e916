package org.waymark.staff.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Outcome;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.DangerKind;
import org.waymark.staff.review.AnswerChange.Answer;
import org.waymark.text.SentenceEncoder;

/** Answers messages as the service would that serves a snapshot, and keeps what it answered. */
final class Respondent {
  /** A Tuesday at noon: what is found does not depend on the hour. */
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final Snapshot snapshot;
  private final Guide guide;
  private final Map<String, Said> said = new ConcurrentHashMap<>();

  /**
   * What was said.
   *
   * @param answer the first article, and how sure
   * @param danger the danger that was seen
   */
  record Said(Answer answer, Optional<DangerKind> danger) {}

  Respondent(Snapshot snapshot, Optional<SentenceEncoder> encoder) {
    this.snapshot = snapshot;
    Optional<SentenceEncoder> quick = encoder.map(snapshot.ranker()::remembering);
    this.guide = new Guide(snapshot, Mode.DEMO, () -> quick);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Said ask(String message) {
    return said.computeIfAbsent(message, this::say);
  }

  private Said say(String message) {
    Findings findings =
        guide.reply(new Message(message, Channel.SMS, NOON), Context.EMPTY).reply().findings();
    return new Said(answer(findings), findings.danger());
  }

  private static Answer answer(Findings findings) {
    List<String> near = findings.candidates();
    String first =
        findings
            .article()
            .orElse(findings.outcome() == Outcome.CHOICES && !near.isEmpty() ? near.get(0) : "");
    return new Answer(first, findings.confidence());
  }
}
