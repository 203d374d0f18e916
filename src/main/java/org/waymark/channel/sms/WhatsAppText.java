package org.waymark.channel.sms;

import java.util.regex.Pattern;
import org.waymark.conversation.Reply;

/**
 * A reply as WhatsApp shows it: the same words as by SMS, because those were reviewed. WhatsApp
 * takes some signs at the beginning of a word for layout (bold, italic, struck out, code) and hides
 * them; a joiner without width after the sign keeps it, and whatever a number or an address needs.
 */
final class WhatsAppText {
  private static final Pattern MARK = Pattern.compile("(?<![\\p{L}\\p{N}/])([*_~`]+)(?=\\S)");
  private static final String JOINER = "\u2060";

  private WhatsAppText() {}

  /** The text of a reply; empty when it is silent. */
  static String of(Reply reply) {
    return reply.isSilent() ? "" : of(reply.text());
  }

  static String of(String text) {
    return SmsText.of(MARK.matcher(text).replaceAll("$1" + JOINER));
  }
}
