package org.waymark.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Turn;
import org.waymark.text.Gsm7;

/**
 * A conversation of the lines of a text, with the knowledge base that ships: every line is answered
 * or met with silence on purpose, and an answer fits into what an SMS can be.
 */
public final class MessageTarget {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final int MOST_LINES = 6;
  private static final int MOST_CHARACTERS = 1_600;

  private static Guide guide;

  private MessageTarget() {}

  /** What Jazzer calls first: loading classes takes longer than any input may. */
  public static void fuzzerInitialize() {
    guide = new Guide(Shipped.snapshot(), Mode.DEMO);
    fuzzerTestOneInput("he has my passport".getBytes(StandardCharsets.UTF_8));
  }

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    for (Channel channel : Channel.values()) {
      Context context = Context.EMPTY;
      String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", MOST_LINES);
      for (String line : lines) {
        Turn turn = guide.reply(new Message(line, channel, NOON), context);
        check(line, channel, turn);
        context = turn.context();
      }
    }
  }

  private static void check(String line, Channel channel, Turn turn) {
    String text = turn.reply().text();
    if (!turn.reply().isSilent() && text.isBlank()) {
      throw new IllegalStateException("an empty reply to " + line);
    }
    if (channel == Channel.SMS
        && (text.length() > MOST_CHARACTERS || Gsm7.measure(text).segments() > 10)) {
      throw new IllegalStateException(Gsm7.measure(text) + " for " + line);
    }
  }
}
