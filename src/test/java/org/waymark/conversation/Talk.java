package org.waymark.conversation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Problems;

/** A conversation: every message is answered in the context that the one before it left. */
final class Talk {
  /** A Tuesday at noon, when offices are open. */
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  /** The night after it, when they are closed. */
  static final Instant NIGHT = Instant.parse("2026-11-24T23:30:00Z");

  private static final Map<Mode, Guide> SHIPPED = new EnumMap<>(Mode.class);

  private final Guide guide;
  private final Channel channel;
  private Context context;

  Talk(Guide guide, Channel channel, Context context) {
    this.guide = guide;
    this.channel = channel;
    this.context = context;
  }

  private static final class Fixture {
    static final Guide GUIDE = new Guide(Snapshot.of(compile(KnowledgeFixture.files())), Mode.DEMO);
  }

  /** A guide over the small knowledge base of the tests. */
  static Guide fixture() {
    return Fixture.GUIDE;
  }

  /** A guide over the small knowledge base with one text in a file replaced by another. */
  static Guide fixture(String path, String from, String to) {
    return new Guide(Snapshot.of(changed(path, from, to)), Mode.DEMO);
  }

  /** A guide over the shipped knowledge base. */
  static synchronized Guide shipped(Mode mode) {
    return SHIPPED.computeIfAbsent(mode, m -> ShippedKnowledge.guide(m));
  }

  /** The small knowledge base with one text in a file replaced by another. */
  static KnowledgeBase changed(String path, String from, String to) {
    KnowledgeFiles files = KnowledgeFixture.files();
    if (!files.text(path).contains(from)) {
      throw new AssertionError(path + " does not hold " + from);
    }
    return compile(files.with(path, files.text(path).replace(from, to)));
  }

  private static KnowledgeBase compile(KnowledgeFiles files) {
    return KnowledgeCompiler.compile(files, new Problems());
  }

  static Talk sms() {
    return new Talk(fixture(), Channel.SMS, Context.EMPTY);
  }

  static Talk web() {
    return new Talk(fixture(), Channel.WEB, Context.EMPTY);
  }

  /** Writes a message and gives the reply. */
  Reply say(String text) {
    return sayAt(text, NOON);
  }

  /** Writes a message at a moment and gives the reply. */
  Reply sayAt(String text, Instant at) {
    Turn turn = guide.reply(new Message(text, channel, at), context);
    context = turn.context();
    return turn.reply();
  }

  Context context() {
    return context;
  }
}
