package org.waymark.conversation;

import java.time.Instant;
import java.util.Optional;
import org.waymark.knowledge.Phrase;

/** What the service says beside a conversation, such as that it will be quiet for a while. */
public final class Notices {
  private Notices() {}

  /** A phrase in a language with its contacts filled in, laid out for a channel. */
  public static Block of(Guide guide, Phrase phrase, String language, Channel channel, Instant at) {
    Layout.Scene scene = new Layout.Scene(Optional.empty(), at);
    return guide.voice(language).replies().notice(phrase, channel, scene);
  }
}
