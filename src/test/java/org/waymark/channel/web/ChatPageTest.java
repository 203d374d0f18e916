package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatPageTest {
  private static final Pattern CONTEXT = Pattern.compile("name=\"context\" value=\"([^\"]*)\"");
  private static final Pattern CHOICE =
      Pattern.compile("<button [^>]*name=\"choice\" value=\"(\\d)\"[^>]*>([^<]+)</button>");
  private static WebService service;

  @BeforeAll
  static void start() throws Exception {
    service = WebService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void theBareAddressLeadsToTheChat() {
    HttpResponse<Buffer> answer = service.get("/");
    assertEquals(303, answer.statusCode());
    assertEquals("/chat", answer.getHeader("Location"));
  }

  @Test
  void theFirstPageSaysWhatIsKeptAndHasANeutralTitle() {
    HttpResponse<Buffer> page = service.get("/chat");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.getHeader("Content-Type"));
    String html = page.bodyAsString();
    assertTrue(html.contains("<title>Information</title>"));
    assertTrue(html.contains("<html lang=\"en\" dir=\"ltr\""));
    assertTrue(html.contains("does not keep what you write"));
    assertTrue(html.contains("browser may remember"));
    assertTrue(html.contains("for=\"text\""));
    assertTrue(html.contains("maxlength=\"1000\""));
    assertTrue(html.contains("href=\"tel:999\""));
  }

  @Test
  void aQuestionIsAnsweredWithItsWordsShownOnce() {
    String html = service.chat("text", "my husband took my passport zqx").bodyAsString();
    assertTrue(html.contains("<b>You wrote:</b> <bdi>my husband took my passport zqx</bdi>"));
    assertEquals(1, html.split("zqx", -1).length - 1);
    assertTrue(html.contains("class=\"title\""));
    assertTrue(html.contains("href=\"tel:"));
  }

  @Test
  void aChoiceBringsItsArticleWithTheStateThatTheFormCarries() {
    String first = service.chat("text", "menu").bodyAsString();
    Matcher choice = CHOICE.matcher(first);
    assertTrue(choice.find());
    String second =
        service.chat("choice", choice.group(1), "context", context(first)).bodyAsString();
    assertTrue(second.contains("class=\"answer\""));
    assertFalse(second.contains("class=\"asked\""));
    assertFalse(context(second).equals(context(first)));
  }

  @Test
  void aChoiceWithoutAStateIsNotAnError() {
    HttpResponse<Buffer> page = service.chat("choice", "3");
    assertEquals(200, page.statusCode());
    assertTrue(CHOICE.matcher(page.bodyAsString()).find());
  }

  @Test
  void theStateIsInTheUrlSafeAlphabetAndHoldsNoWords() {
    String html = service.chat("text", "stalking by my ex in crewe zqx").bodyAsString();
    String field = context(html);
    assertTrue(field.matches("[A-Za-z0-9_-]+"));
    assertFalse(
        new String(Base64.getUrlDecoder().decode(field), StandardCharsets.UTF_8).contains("zqx"));
  }

  @Test
  void dangerStandsInABoxThatCannotBeMissed() {
    String html = service.chat("text", "he is hitting me now help").bodyAsString();
    int box = html.indexOf("<div class=\"emergency\" role=\"alert\"");
    assertTrue(box > 0);
    assertTrue(box < html.indexOf("class=\"asked\""));
    assertTrue(html.indexOf("tel:999", box) < html.indexOf("</div>", box));
  }

  @Test
  void anEmptyFormIsAnswered() {
    assertEquals(200, service.chat("text", "").statusCode());
    assertEquals(200, service.chat("other", "x").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' {{ x }}"})
  void markupInAMessageIsShownAsText(String attack) {
    String html = service.chat("text", attack).bodyAsString();
    assertFalse(html.contains(attack));
    assertFalse(html.contains("<img"));
    assertTrue(html.contains("You wrote"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"><script>alert(1)</script>",
        "!!!",
        "e30",
        "W10",
        "bnVsbA",
        "eyJhcnRpY2xlIjoiPHNjcmlwdD4ifQ",
        "eyJvcHRpb25zIjpbImFydGljbGU6PHNjcmlwdD4iXX0"
      })
  void aStateThatIsNotOursIsIgnored(String field) {
    HttpResponse<Buffer> page = service.chat("choice", "1", "context", field);
    assertEquals(200, page.statusCode());
    assertFalse(page.bodyAsString().contains("<script>"));
  }

  @Test
  void aHugeStateIsIgnored() {
    assertEquals(200, service.chat("text", "hello", "context", "A".repeat(20_000)).statusCode());
  }

  @Test
  void whatIsTooLongStaysInTheBox() {
    String text = "help ".repeat(500) + "zqx";
    HttpResponse<Buffer> page = service.chat("text", text);
    assertEquals(413, page.statusCode());
    assertTrue(page.bodyAsString().contains(text + "</textarea>"));
    assertTrue(page.bodyAsString().contains("tel:999"));
  }

  @Test
  void otherKindsOfContentAreRefused() {
    assertEquals(
        415,
        service
            .send(service.client().post("/chat").putHeader("Content-Type", "text/plain"), "text=a")
            .statusCode());
    assertEquals(405, WebService.await(service.client().put("/chat").send()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text=%zz", "text=%", "&&&=", "text=%00%ff%fe", "text=a&text=b"})
  void aBrokenFormGetsAProperAnswer(String body) {
    HttpResponse<Buffer> page =
        service.send(
            service
                .client()
                .post("/chat")
                .putHeader("Content-Type", "application/x-www-form-urlencoded"),
            body);
    assertTrue(page.statusCode() == 200 || page.statusCode() == 400);
    assertTrue(page.bodyAsString().contains("999"));
  }

  private static String context(String html) {
    Matcher field = CONTEXT.matcher(html);
    assertTrue(field.find());
    return field.group(1);
  }
}
