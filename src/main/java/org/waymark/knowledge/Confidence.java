package org.waymark.knowledge;

/** How sure the sources make us of a contact or of its hours, the least sure first. */
public enum Confidence {
  UNCONFIRMED,
  LOW,
  MEDIUM,
  HIGH
}
