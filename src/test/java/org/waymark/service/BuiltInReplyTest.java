package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Block;
import org.waymark.conversation.Context;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.Contact;
import org.waymark.text.Gsm7;

final class BuiltInReplyTest {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d ]*\\d");

  @Test
  void fitsOneSegment() {
    Gsm7.Size size = Gsm7.measure(BuiltInReply.TEXT);
    assertEquals(Gsm7.Encoding.GSM_7, size.encoding());
    assertEquals(1, size.segments());
  }

  /** These are the contacts that the register marks as the end of every chain. */
  @Test
  void givesTheNumbersOfTheContactRegister() {
    Set<String> given = new TreeSet<>();
    Matcher number = NUMBER.matcher(BuiltInReply.TEXT);
    while (number.find()) {
      given.add(number.group());
    }
    Set<String> always =
        ShippedGuide.get().snapshot().base().contacts().contacts().values().stream()
            .filter(Contact::always)
            .map(Contact::phone)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(always, given);
  }

  @Test
  void leadsWithTheEmergencyNumberOnBothChannels() {
    Turn turn = BuiltInReply.turn();
    assertFalse(turn.reply().isSilent());
    Block block = turn.reply().blocks().get(0);
    assertEquals(Block.Kind.EMERGENCY, block.kind());
    assertTrue(block.text().startsWith("In danger now? Call 999."));
    assertTrue(block.html().contains("Call 999."));
    assertEquals(Context.EMPTY, turn.context());
  }
}
