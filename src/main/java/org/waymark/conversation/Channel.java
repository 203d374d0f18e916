package org.waymark.conversation;

/** The way by which a message came and its reply goes back. */
public enum Channel {
  /** Short, plain text, paid by the segment. */
  SMS,
  /** A page: whole answers with links. */
  WEB
}
