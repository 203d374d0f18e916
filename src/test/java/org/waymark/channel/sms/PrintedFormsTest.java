package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds a number or words never prints them. */
final class PrintedFormsTest {
  @Test
  void hidesNumberAndWords() {
    Map<String, String> form =
        Map.of("From", "+447700900123", "Body", "my words", "MessageSid", "SM1");
    assertEquals("InboundSms[8 chars]", InboundSms.of(form, null).toString());
    assertEquals("Bubble[PERSON, 8 chars]", new Bubble(Bubble.Side.PERSON, "my words").toString());
  }
}
