package org.waymark.conversation;

/**
 * One part of a reply, laid out for its channel.
 *
 * @param kind what it is for
 * @param text plain text
 * @param html the same as HTML, with links; empty for SMS
 */
public record Block(Kind kind, String text, String html) {
  /** What a part is for, so that a page can show it so. */
  public enum Kind {
    /** Emergency help: cannot be missed. */
    EMERGENCY,
    /** The title of an article. */
    TITLE,
    /** An answer. */
    ANSWER,
    /** Something the service says of itself. */
    NOTE,
    /** A question that the choices answer. */
    QUESTION
  }
}
