package org.waymark.service;

import org.waymark.ShippedKnowledge;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;

/** A guide over the shipped texts, built once. */
public final class ShippedGuide {
  private ShippedGuide() {}

  private static final class Once {
    static final Guide GUIDE = ShippedKnowledge.guide(Mode.DEMO);
  }

  /** The guide. */
  public static Guide get() {
    return Once.GUIDE;
  }
}
