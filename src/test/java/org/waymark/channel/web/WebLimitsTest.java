package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebLimitsTest {
  private static final String DANGER = "he is hitting me now help";
  private WebService service;

  @BeforeEach
  void start() throws Exception {
    service = WebService.startWithLimit(1);
    assertEquals(200, service.chat("text", "hello").statusCode());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void tooManyMessagesGetAPageThatStillHoldsWhatWasTyped() {
    for (int i = 0; i < 2; i++) {
      HttpResponse<Buffer> page = service.chat("text", "my passport & <b>", "context", "e30");
      assertEquals(429, page.statusCode());
      assertEquals("60", page.getHeader("Retry-After"));
      assertTrue(page.bodyAsString().contains("quiet for a while"));
      assertTrue(page.bodyAsString().contains("my passport &amp; &lt;b&gt;</textarea>"));
      assertTrue(page.bodyAsString().contains("tel:999"));
    }
  }

  @Test
  void tooManyQuestionsToTheApiGetTheWordsAsJson() {
    HttpResponse<Buffer> answer = service.api("{\"text\":\"zqx\"}");
    assertEquals(429, answer.statusCode());
    assertEquals("60", answer.getHeader("Retry-After"));
    assertTrue(answer.bodyAsJsonObject().getString("error").contains("quiet for a while"));
    assertTrue(answer.bodyAsJsonObject().getString("html").contains("tel:999"));
    assertFalse(answer.bodyAsString().contains("zqx"));
  }

  @Test
  void dangerIsAlwaysAnswered() {
    for (int i = 0; i < 3; i++) {
      assertEquals(200, service.chat("text", DANGER).statusCode());
      assertEquals(200, service.api("{\"text\":\"" + DANGER + "\"}").statusCode());
    }
  }
}
