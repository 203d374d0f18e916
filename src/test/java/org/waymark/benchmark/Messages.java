package org.waymark.benchmark;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.LabelledMessage;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Message;

/** The project's own labelled messages in English, one after the other, over and over. */
@State(Scope.Thread)
public class Messages {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private List<String> texts;

  /** Letters from here on are none of English or of its signs. */
  private static final int FIRST_FOREIGN = 0x0370;

  private int next;

  /**
   * Reads them.
   *
   * @throws IOException when their file cannot be read
   */
  @Setup
  public void read() throws IOException {
    texts =
        LabelledMessage.all().stream()
            .map(LabelledMessage::text)
            .filter(text -> text.chars().allMatch(c -> c < FIRST_FOREIGN))
            .toList();
  }

  /** The text of the next message. */
  String text() {
    next = next + 1 < texts.size() ? next + 1 : 0;
    return texts.get(next);
  }

  /** A text as it comes by SMS at noon on a working day. */
  static Message sms(String text) {
    return new Message(text, Channel.SMS, NOON);
  }
}
