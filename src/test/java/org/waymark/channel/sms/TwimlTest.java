package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conversation.Block;
import org.waymark.conversation.Reply;
import org.waymark.service.BuiltInReply;

final class TwimlTest {
  private static Reply reply(String text) {
    List<Block> blocks = List.of(new Block(Block.Kind.ANSWER, text, ""));
    return new Reply(blocks, List.of(), text, BuiltInReply.turn().reply().findings());
  }

  private static String back(String text) {
    return Twimls.message(Twiml.of(reply(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 999.\nOr text.",
        "<Message>&amp; ]]> \"quoted\" 'so'",
        "\u0632\u0648\u062c\u064a \uD83D\uDE2D",
        "  spaces  stay  "
      })
  void bringsATextThroughXmlUnchanged(String text) {
    assertEquals(text, back(text));
  }

  @Test
  void dropsWhatXmlCannotHold() {
    assertEquals("abcdef", back("a\u0000b\u0008c\uD83Dd\uDE2De\uFFFEf\u001F"));
  }

  @Test
  void sendsNothingForASilentReply() {
    Reply silent = SmsConversation.silence(reply("words"));
    assertEquals(Twiml.NOTHING, Twiml.of(silent));
    assertEquals("", Twimls.message(Twiml.NOTHING));
  }

  @Test
  void sendsNothingRatherThanAnEmptyMessage() {
    assertEquals(Twiml.NOTHING, Twiml.of(reply("\u0000 ")));
  }

  @Test
  void cutsWhatIsLongerThanTwilioTakesAtTheEndOfASentence() {
    String cut = back("One sentence that says a thing. ".repeat(100));
    assertTrue(cut.length() <= SmsText.MAX_CHARS);
    assertTrue(cut.endsWith("thing."), cut);
    assertTrue(cut.length() > SmsText.MAX_CHARS - 40);
  }

  @Test
  void cutsATextWithoutSpacesBetweenCharacters() {
    String cut = back("x" + "\uD83D\uDE2D".repeat(2_000));
    assertEquals(SmsText.MAX_CHARS - 1, cut.length());
    assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 1)));
  }

  @Test
  void leavesATextThatJustFits() {
    String full = "y".repeat(SmsText.MAX_CHARS);
    assertEquals(full, back(full));
  }
}
