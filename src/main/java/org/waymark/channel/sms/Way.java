package org.waymark.channel.sms;

import java.util.Locale;

/** The way by which a message reached Twilio, told by what stands before the sender's number. */
enum Way {
  /** A text message: nothing stands before the number. */
  SMS,
  /** {@code whatsapp:+44...}. */
  WHATSAPP,
  /** Any other app that Twilio takes messages from ({@code messenger:}, {@code rcs:}). */
  OTHER;

  private static final String PREFIX = "whatsapp:";

  static Way of(String from) {
    if (from.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
      return WHATSAPP;
    }
    return from.indexOf(':') < 0 ? SMS : OTHER;
  }

  /** The name under which its messages are counted. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
