package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever means harm writes to these pages too, or makes others do so. */
class HostileInputTest {
  private static final List<String> PAGES =
      List.of(
          "/chat",
          "/what-we-keep",
          "/accessibility",
          "/cookies",
          "/languages",
          "/for-staff",
          "/poster");
  private static WebService service;

  @BeforeAll
  static void start() throws Exception {
    service = WebService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><svg onload=alert(1)>",
        "'\"><style>*{}</style>",
        "{{ danger | raw }}",
        "{% include \"base\" %}",
        "javascript:alert(1)",
        "\u202ereversed\u202c",
        "../../etc/passwd"
      })
  void nothingOfAnAddressIsShown(String attack) {
    String value = URLEncoder.encode(attack, StandardCharsets.UTF_8);
    for (String page : PAGES) {
      String plain = service.get(page).bodyAsString();
      String query = "?lang=" + value + "&size=" + value + "&area=" + value + "&police=" + value;
      assertEquals(plain, service.get(page + query).bodyAsString(), page);
    }
  }

  @Test
  void everyFieldOfTheFormIsEscapedOrIgnored() {
    String attack = "\"><script>alert(1)</script>";
    for (String field : List.of("text", "choice", "area", "context", "lang")) {
      HttpResponse<Buffer> page = service.chat(field, attack);
      assertEquals(200, page.statusCode(), field);
      assertFalse(page.bodyAsString().contains("<script>alert"), field);
    }
  }

  @Test
  void marksThatTurnTextAroundStayInTheirOwnBox() {
    String html = service.chat("text", "a \u202e\u2067 turned \u200f").bodyAsString();
    assertTrue(html.contains("<bdi>a \u202e\u2067 turned \u200f</bdi>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/chat", "/leave", "/api/v1/messages"})
  void aMegabyteIsRefused(String path) {
    HttpResponse<Buffer> answer =
        service.send(
            service
                .client()
                .post(path)
                .putHeader("Content-Type", "application/x-www-form-urlencoded"),
            "text=" + "a".repeat(1 << 20));
    assertEquals(413, answer.statusCode());
    assertTrue(answer.bodyAsString().contains("999"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%ff%fe%fd",
        "%c0%af",
        "%ed%a0%80",
        "%f4%90%80%80",
        "%e2%82",
        "%00%01%7f",
        "%u0041"
      })
  void brokenLettersGetAnAnswerInSoundOnes(String bytes) {
    HttpResponse<Buffer> page =
        service.send(
            service
                .client()
                .post("/chat")
                .putHeader("Content-Type", "application/x-www-form-urlencoded"),
            "text=" + bytes + "&area=" + bytes + "&lang=" + bytes);
    assertTrue(page.statusCode() == 200 || page.statusCode() == 400);
    byte[] body = page.body().getBytes();
    assertEquals(
        Buffer.buffer(body), Buffer.buffer(new String(body, StandardCharsets.UTF_8)), "UTF-8");
    assertTrue(page.bodyAsString().contains("999"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "", "nonsense"})
  void aFormOfAnotherSiteIsRefused(String from) {
    for (String path : List.of("/chat", "/leave", "/api/v1/messages")) {
      HttpResponse<Buffer> answer =
          service.send(
              service
                  .client()
                  .post(path)
                  .putHeader("Sec-Fetch-Site", from)
                  .putHeader("Content-Type", "application/x-www-form-urlencoded"),
              "text=zqx");
      assertEquals(403, answer.statusCode(), path);
      assertFalse(answer.bodyAsString().contains("zqx"));
      assertNull(answer.getHeader("Clear-Site-Data"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void aFormOfOursIsTaken(String from) {
    HttpResponse<Buffer> answer =
        service.send(
            service
                .client()
                .post("/chat")
                .putHeader("Sec-Fetch-Site", from)
                .putHeader("Content-Type", "application/x-www-form-urlencoded"),
            "text=menu");
    assertEquals(200, answer.statusCode());
  }
}
