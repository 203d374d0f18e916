package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conversation.Context;

final class SimulatorTest {
  private SmsEdge edge;

  @BeforeEach
  void open() {
    edge = new SmsEdge(false);
  }

  @AfterEach
  void close() {
    edge.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/simulator", "/assets/simulator.css"})
  void existsOnlyWithoutAnAccount(String path) throws IOException, InterruptedException {
    assertEquals(200, edge.send("GET", path, "", Map.of()).statusCode());
    try (SmsEdge account = new SmsEdge()) {
      assertEquals(404, account.send("GET", path, "", Map.of()).statusCode());
      assertEquals(404, account.send("POST", path, "text=menu", Map.of()).statusCode());
    }
  }

  @Test
  void hasATitleThatTellsNothing() throws IOException, InterruptedException {
    String page = edge.send("GET", "/simulator", "", Map.of()).body();
    assertTrue(page.contains("<title>Messages</title>"));
    assertTrue(page.contains("example price of 4p"));
  }

  @Test
  void showsTheReplyWithItsSizeAndPrice() throws IOException, InterruptedException {
    String page = post("text=my+husband+took+my+passport");
    assertTrue(page.contains("my husband took my passport"));
    assertTrue(page.matches("(?s).*\\d segments?, GSM-7, \\d+ units, \\d+p.*"), page);
  }

  @Test
  void saysSoWhenNothingIsSentBack() throws IOException, InterruptedException {
    String page = post("text=STOP");
    assertTrue(page.contains("No message is sent back."));
    assertTrue(page.contains("Replies on this screen: 0p"));
  }

  @Test
  void writesNothingOfAPersonIntoThePageAsMarkup() throws IOException, InterruptedException {
    String page = post("text=%3Cscript%3Ealert(1)%3C/script%3E%22&bubble=%3C%3Cb%3E");
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("<b>"));
  }

  @Test
  void countsALineEndOnceHoweverAFormWritesIt() throws IOException, InterruptedException {
    String page = post("text=hi&bubble=%3Ca%0D%0Ab");
    assertTrue(page.contains("1 segment, GSM-7, 3 units, 4p"), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text=",
        "phone=%2B447700900123&text=menu",
        "phone=&text=menu",
        "bubble=&bubble=x&text=menu",
        "text=%00%ED%A0%BD",
        "text=a&text=b"
      })
  void drawsAPageWhateverTheFormHolds(String form) throws IOException, InterruptedException {
    assertTrue(post(form).contains("<li class=\"service\">"));
  }

  @Test
  void writesOnlyAsAPhoneOfItsOwn() throws IOException, InterruptedException {
    post("phone=%2B447700900123&text=menu");
    assertFalse(edge.memory.isEmpty());
    assertEquals(Context.EMPTY, SmsEdge.await(edge.memory.get("simulator:+447700900123")));
    assertEquals(Context.EMPTY, SmsEdge.await(edge.memory.get("+447700900123")));
  }

  @Test
  void carriesOnlyTheNewestOfALongConversation() throws IOException, InterruptedException {
    String page = post("text=menu" + ("&bubble=%3E" + "a".repeat(400)).repeat(30));
    int bubbles = page.split("<li class=\"person\">", -1).length - 1;
    assertTrue(bubbles > 5 && bubbles < 15, "bubbles " + bubbles);
  }

  private String post(String form) throws IOException, InterruptedException {
    HttpResponse<String> response =
        edge.send("POST", "/simulator", form, Map.of("Content-Type", SmsEdge.FORM));
    assertEquals(200, response.statusCode());
    return response.body();
  }
}
