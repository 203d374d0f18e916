package org.waymark.conversation;

import java.time.Instant;

/**
 * What a person wrote.
 *
 * @param text their words
 * @param channel how they came
 * @param at when, for opening hours
 */
public record Message(String text, Channel channel, Instant at) {
  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Message[" + text.length() + " chars, " + channel + "]";
  }
}
