package org.waymark.channel.sms;

import java.util.List;
import org.waymark.conversation.Reply;
import org.waymark.text.Sentences;

/** What of a reply is sent: at most what Twilio takes, in characters that TwiML can hold. */
final class SmsText {
  /** The longest message that Twilio sends. */
  static final int MAX_CHARS = 1_600;

  private SmsText() {}

  /** The text of a reply; empty when it is silent. */
  static String of(Reply reply) {
    return reply.isSilent() ? "" : of(reply.text());
  }

  static String of(String text) {
    StringBuilder held = new StringBuilder(text.length());
    text.codePoints().filter(SmsText::isInXml).forEach(held::appendCodePoint);
    return held.length() <= MAX_CHARS ? held.toString() : cut(held.toString());
  }

  /** Cuts between sentences, or between words; a text without either is cut between characters. */
  private static String cut(String text) {
    List<String> pages = Sentences.pages(text, MAX_CHARS);
    String first = pages.isEmpty() ? "" : pages.get(0);
    if (first.length() <= MAX_CHARS) {
      return first;
    }
    boolean inside = Character.isHighSurrogate(first.charAt(MAX_CHARS - 1));
    return first.substring(0, inside ? MAX_CHARS - 1 : MAX_CHARS);
  }

  /** XML 1.0, production 2: lone surrogates and most control characters are in no document. */
  private static boolean isInXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
