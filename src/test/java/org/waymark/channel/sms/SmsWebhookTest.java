package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.service.BuiltInReply;

final class SmsWebhookTest {
  private SmsEdge edge;

  @BeforeEach
  void open() {
    edge = new SmsEdge();
  }

  @AfterEach
  void close() {
    edge.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void takesNothingButPost(String method) throws IOException, InterruptedException {
    assertEquals(405, edge.send(method, "/sms", "", Map.of()).statusCode());
  }

  @Test
  void doesNotExistWithoutAnAccount() throws IOException, InterruptedException {
    try (SmsEdge without = new SmsEdge(false)) {
      String form = SmsEdge.fields("SM1", SmsEdge.NUMBER, "hello");
      assertEquals(404, without.post(form, Map.of()).statusCode());
    }
  }

  @Test
  void refusesASignatureForTheAddressThatWasAskedInsteadOfOurPublicOne()
      throws IOException, InterruptedException {
    String form = SmsEdge.fields("SM1", SmsEdge.NUMBER, "hello");
    String signature = SmsEdge.sign(edge.url() + "/sms", form);
    assertEquals(403, signed(form, "/sms", signature).statusCode());
  }

  @Test
  void takesASignatureThatCoversTheQuery() throws IOException, InterruptedException {
    String form = SmsEdge.fields("SM1", SmsEdge.NUMBER, "hello");
    String signature = SmsEdge.sign(SmsEdge.PUBLIC_URL + "/sms?number=1", form);
    assertEquals(200, signed(form, "/sms?number=1", signature).statusCode());
    assertEquals(403, signed(form, "/sms?number=2", signature).statusCode());
    assertEquals(403, signed(form, "/sms?%7C%FF", signature).statusCode());
  }

  @Test
  void refusesAFormOfWhichOneLetterWasChanged() throws IOException, InterruptedException {
    String form = SmsEdge.fields("SM1", SmsEdge.NUMBER, "hello");
    String signature = SmsEdge.sign(SmsEdge.PUBLIC_URL + "/sms", form);
    assertEquals(200, signed(form, "/sms", signature).statusCode());
    assertEquals(403, signed(form.replace("hello", "hallo"), "/sms", signature).statusCode());
  }

  @Test
  void readsTheFieldThatWasSignedWhenItComesTwice() throws IOException, InterruptedException {
    String form = SmsEdge.fields("SM1", SmsEdge.NUMBER, "menu");
    String signature = SmsEdge.sign(SmsEdge.PUBLIC_URL + "/sms", form);
    String menu = signed(form, "/sms", signature).body();
    String twice = SmsEdge.fields("SM2", SmsEdge.NUMBER, "menu") + "&Body=STOP";
    assertEquals(menu, edge.post(twice, Map.of()).body());
  }

  @Test
  void refusesAnEmptyRequest() throws IOException, InterruptedException {
    assertEquals(403, edge.send("POST", "/sms", "", Map.of()).statusCode());
    assertEquals(400, edge.post("", Map.of()).statusCode());
  }

  @Test
  void takesNoOtherContentEvenWhenItIsSigned() throws IOException, InterruptedException {
    String signature = SmsEdge.sign(SmsEdge.PUBLIC_URL + "/sms", "");
    Map<String, String> headers =
        Map.of("X-Twilio-Signature", signature, "Content-Type", "application/json");
    assertEquals(415, edge.send("POST", "/sms", "{}", headers).statusCode());
  }

  @Test
  void writesNoUploadToTheDisk() throws IOException, InterruptedException {
    String part = "Content-Disposition: form-data; name=\"Body\"; filename=\"a.txt\"";
    String body = String.join("\r\n", "--b", part, "", "my words", "--b--", "");
    Map<String, String> headers = Map.of("Content-Type", "multipart/form-data; boundary=b");
    assertEquals(415, edge.send("POST", "/sms", body, headers).statusCode());
    assertFalse(Files.exists(Path.of("file-uploads")));
  }

  @Test
  void refusesABodyLargerThanAnySms() throws IOException, InterruptedException {
    String form = SmsEdge.fields("SM1", SmsEdge.NUMBER, "a".repeat(70_000));
    assertEquals(413, edge.post(form, Map.of()).statusCode());
  }

  @Test
  void answersABodyJustBelowTheLimit() throws IOException, InterruptedException {
    assertFalse(edge.text("SM1", "i am so afraid ".repeat(4_000)).isEmpty());
  }

  @Test
  void refusesAFormOfThousandsOfFields() throws IOException, InterruptedException {
    String form = SmsEdge.fields("SM1", SmsEdge.NUMBER, "hello") + "&a=b".repeat(5_000);
    int status = edge.post(form, Map.of()).statusCode();
    assertTrue(status >= 400 && status < 500, "status " + status);
  }

  @Test
  void remembersWhatADigitStandsForAndOnlyForItsSender() throws IOException, InterruptedException {
    String menu = edge.text("SM1", "menu");
    String chosen = edge.text("SM2", "1");
    assertNotEquals(menu, chosen);
    String other = edge.post(SmsEdge.fields("SM3", "+447700900456", "1"), Map.of()).body();
    assertNotEquals(chosen, Twimls.message(other));
  }

  @Test
  void runsTheConversationOnceForARequestThatComesAgain() throws IOException, InterruptedException {
    edge.text("SM1", "menu");
    String first = edge.text("SM2", "1");
    assertEquals(first, edge.text("SM2", "1"));
    edge.clock.advance(Duration.ofMinutes(16));
    assertNotEquals(first, edge.text("SM2", "1"));
  }

  @Test
  void knowsARequestByItsTokenBeforeItsMessage() throws IOException, InterruptedException {
    Map<String, String> token = Map.of("I-Twilio-Idempotency-Token", "one");
    String first = edge.post(SmsEdge.fields("SM1", SmsEdge.NUMBER, "menu"), token).body();
    assertEquals(first, edge.post(SmsEdge.fields("SM2", SmsEdge.NUMBER, "1"), token).body());
    Map<String, String> other = Map.of("I-Twilio-Idempotency-Token", "two");
    assertNotEquals(first, edge.post(SmsEdge.fields("SM1", SmsEdge.NUMBER, "1"), other).body());
  }

  @Test
  void answersEachTimeWhenTwilioGivesARequestNoName() throws IOException, InterruptedException {
    String menu = edge.post(unnamed("menu"), Map.of()).body();
    assertNotEquals(menu, edge.post(unnamed("1"), Map.of()).body());
  }

  @Test
  void forgetsASenderWhoWantsNoMore() throws IOException, InterruptedException {
    edge.text("SM1", "menu");
    assertFalse(edge.memory.isEmpty());
    assertEquals("", edge.text("SM2", "STOP"));
    assertTrue(edge.memory.isEmpty());
  }

  @Test
  void forgetsASenderWhomTwilioBlockedByAWordOfTheOperator()
      throws IOException, InterruptedException {
    edge.text("SM1", "menu");
    String form = SmsEdge.fields("SM2", SmsEdge.NUMBER, "arret") + "&OptOutType=STOP";
    assertEquals("", Twimls.message(edge.post(form, Map.of()).body()));
    assertTrue(edge.memory.isEmpty());
  }

  @Test
  void givesTheBuiltInReplyWhenTheConversationFailsAndDoesNotKeepToIt()
      throws IOException, InterruptedException {
    try (SmsEdge failing = new SmsEdge(true, false)) {
      assertEquals(BuiltInReply.TEXT, failing.text("SM1", "menu"));
      String danger = failing.text("SM1", "help he is hitting me now");
      assertTrue(danger.startsWith("If you are in danger now, call 999"), danger);
    }
  }

  private static String unnamed(String body) {
    return "From=" + SmsEdge.encode(SmsEdge.NUMBER) + "&Body=" + body;
  }

  private HttpResponse<String> signed(String form, String path, String signature)
      throws IOException, InterruptedException {
    return edge.send(
        "POST", path, form, Map.of("X-Twilio-Signature", signature, "Content-Type", SmsEdge.FORM));
  }
}
