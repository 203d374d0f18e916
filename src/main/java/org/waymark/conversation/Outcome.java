package org.waymark.conversation;

import java.util.Locale;

/** What became of a message. */
public enum Outcome {
  /** An article was given. */
  ANSWER,
  /** The person chooses between several. */
  CHOICES,
  /** The message was not understood. */
  NONE,
  /** The message was a command or a digit. */
  COMMAND;

  /** The name used in the API: {@code answer}, {@code choices}, {@code none}, {@code command}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
