package org.waymark.conversation;

/** How strict the service is about contacts that nobody has checked. */
public enum Mode {
  /** Contacts are given, and the web answer says which nobody has checked yet. */
  DEMO,
  /** A contact that is unchecked, overdue or doubtful is replaced by the one given instead. */
  LIVE
}
