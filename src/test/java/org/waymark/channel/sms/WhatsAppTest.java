package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Counter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.service.BuiltInReply;

/** WhatsApp at the same webhook: a choice of the operator, off unless chosen. */
final class WhatsAppTest {
  private static final String WHATSAPP = "whatsapp:" + SmsEdge.NUMBER;
  private static final String DANGER = "he has a knife and he is going to kill me";
  private static final String PASSPORT = "my husband took my passport";

  private int messages;

  private String text(SmsEdge edge, String from, String body)
      throws IOException, InterruptedException {
    messages++;
    String form = SmsEdge.fields("SM" + messages, from, body) + "&ProfileName=A&WaId=447700900123";
    HttpResponse<String> response = edge.post(form, Map.of());
    assertEquals(200, response.statusCode());
    return Twimls.message(response.body());
  }

  private static double counted(SmsEdge edge, String channel, String outcome) {
    edge.counts.publish();
    Counter counter =
        edge.metrics
            .find("waymark.messages")
            .tag("channel", channel)
            .tag("outcome", outcome)
            .counter();
    return counter == null ? 0 : counter.count();
  }

  @ParameterizedTest
  @ValueSource(strings = {PASSPORT, DANGER, "", "1", "MENU", "STOP"})
  void whileItIsOffEveryMessageGetsTheSameWords(String body) throws Exception {
    try (SmsEdge edge = new SmsEdge()) {
      assertEquals(BuiltInReply.TEXT, text(edge, WHATSAPP, body));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "messenger:1234567890, false",
    "messenger:1234567890, true",
    "rcs:+447700900123, true",
    "WhatsApp:+447700900123, false"
  })
  void noOtherAppIsAnsweredOtherwise(String from, boolean on) throws Exception {
    try (SmsEdge edge = new SmsEdge(true, true, on)) {
      assertEquals(BuiltInReply.TEXT, text(edge, from, PASSPORT));
    }
  }

  @Test
  void whileItIsOffNothingIsRemembered() throws Exception {
    try (SmsEdge edge = new SmsEdge()) {
      text(edge, WHATSAPP, PASSPORT);
      assertEquals(BuiltInReply.TEXT, text(edge, WHATSAPP, "1"));
      assertNotEquals(BuiltInReply.TEXT, text(edge, SmsEdge.NUMBER, PASSPORT));
    }
  }

  @Test
  void whileItIsOffTheBudgetIsLimitedToo() throws Exception {
    try (SmsEdge edge = new SmsEdge()) {
      List<String> replies = new ArrayList<>();
      for (int i = 0; i < SmsEdge.PER_HOUR + 3; i++) {
        replies.add(text(edge, WHATSAPP, PASSPORT));
      }
      assertTrue(replies.get(SmsEdge.PER_HOUR).contains("quiet for a while"), "" + replies);
      assertEquals("", replies.get(SmsEdge.PER_HOUR + 1));
    }
  }

  @Test
  void whileItIsOnItIsAnsweredAsSmsIs() throws Exception {
    try (SmsEdge edge = new SmsEdge(true, true, true)) {
      assertEquals(text(edge, SmsEdge.NUMBER, PASSPORT), text(edge, WHATSAPP, PASSPORT));
      assertEquals(text(edge, SmsEdge.NUMBER, "1"), text(edge, WHATSAPP, "1"));
      assertTrue(text(edge, WHATSAPP, DANGER).contains("999"));
    }
  }

  @Test
  void theSameNumberHasTwoConversations() throws Exception {
    try (SmsEdge edge = new SmsEdge(true, true, true)) {
      text(edge, WHATSAPP, PASSPORT);
      String reply = text(edge, SmsEdge.NUMBER, "1");
      assertTrue(reply.startsWith("That number was not one of the choices"), reply);
    }
  }

  @Test
  void dangerIsNeverHeldBackByALimit() throws Exception {
    try (SmsEdge edge = new SmsEdge(true, true, true)) {
      for (int i = 0; i < SmsEdge.PER_HOUR * 3; i++) {
        assertTrue(text(edge, WHATSAPP, DANGER).contains("999"));
      }
    }
  }

  @Test
  void itIsCountedByItself() throws Exception {
    try (SmsEdge edge = new SmsEdge(true, true, true)) {
      for (int i = 0; i < 10; i++) {
        text(edge, WHATSAPP, DANGER);
        text(edge, "messenger:1", DANGER);
      }
      assertEquals(10, counted(edge, "whatsapp", "danger"));
      assertEquals(10, counted(edge, "other", "off"));
      assertEquals(0, counted(edge, "sms", "danger"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "*bold* and _slanted_, *\u2060bold* and _\u2060slanted_",
    "~struck~ `code`, ~\u2060struck~ `\u2060code`",
    "2 * 3, 2 * 3",
    "a_b_c*d, a_b_c*d",
    "https://a.example/~b/_c_d, https://a.example/~b/_c_d",
    "0808 2000 247, 0808 2000 247"
  })
  void showsSignsThatWhatsAppWouldHide(String text, String shown) {
    assertEquals(shown, WhatsAppText.of(text));
  }

  @Test
  void fitsWhatTwilioSends() {
    String text = WhatsAppText.of("*word* ".repeat(1_000));
    assertTrue(text.length() <= SmsText.MAX_CHARS);
    assertFalse(text.isEmpty());
  }
}
