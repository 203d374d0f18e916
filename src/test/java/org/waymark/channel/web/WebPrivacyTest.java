package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.multipart.MultipartForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebPrivacyTest {
  private static final String CANARY = "zqxcanary";
  private static WebService service;

  @BeforeAll
  static void start() throws Exception {
    service = WebService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static List<HttpResponse<Buffer>> everyKindOfAnswer() {
    return List.of(
        service.get("/"),
        service.get("/chat"),
        service.get("/chat?text=" + CANARY),
        service.chat("text", CANARY),
        service.chat("text", CANARY + " ".repeat(3_000) + CANARY),
        service.chat("choice", CANARY),
        service.api(new JsonObject().put("text", CANARY).encode()),
        service.api(CANARY),
        service.get("/api/v1/openapi.yaml"),
        service.get("/api/v1/" + CANARY),
        service.get("/assets/chat.css"),
        service.get("/assets/chat.js"),
        service.get("/assets/" + CANARY));
  }

  @Test
  void everyAnswerForbidsKeepingAndSetsNoCookie() {
    for (HttpResponse<Buffer> answer : everyKindOfAnswer()) {
      assertEquals("no-store", answer.getHeader("Cache-Control"));
      assertEquals("no-referrer", answer.getHeader("Referrer-Policy"));
      assertEquals("nosniff", answer.getHeader("X-Content-Type-Options"));
      assertTrue(answer.getHeader("Content-Security-Policy").contains("script-src 'self';"));
      assertFalse(answer.getHeader("Content-Security-Policy").contains("unsafe"));
      assertNull(answer.getHeader("Set-Cookie"));
      assertNull(answer.getHeader("ETag"));
    }
  }

  @Test
  void wordsNeverStandInAHeader() {
    everyKindOfAnswer()
        .forEach(answer -> assertFalse(answer.headers().toString().contains(CANARY)));
  }

  @Test
  void wordsInAUrlAreNotRead() {
    assertEquals(
        service.get("/chat").bodyAsString(), service.get("/chat?text=" + CANARY).bodyAsString());
    HttpResponse<Buffer> page =
        WebService.await(
            service
                .client()
                .post("/chat?text=" + CANARY)
                .putHeader("Content-Type", "application/x-www-form-urlencoded")
                .sendBuffer(Buffer.buffer("context=")));
    assertFalse(page.bodyAsString().contains(CANARY));
  }

  @Test
  void thePageNeverSendsWordsInAUrl() {
    String html = service.chat("text", "menu").bodyAsString();
    assertEquals(
        html.split("<form", -1).length, html.split("method=\"post\" action=\"/chat\"", -1).length);
    assertFalse(html.contains("formaction"));
    assertFalse(html.contains("style="));
    assertFalse(html.contains("http://"));
  }

  @Test
  void whatOnePersonWroteIsNotOnTheNextPage() {
    service.chat("text", CANARY);
    assertFalse(service.get("/chat").bodyAsString().contains(CANARY));
    assertFalse(service.chat("text", "hello").bodyAsString().contains(CANARY));
  }

  @Test
  void anUploadIsRefusedAndLeavesNoFile() throws Exception {
    MultipartForm form =
        MultipartForm.create()
            .attribute("text", "hello")
            .binaryFileUpload(
                "file", "a.txt", Buffer.buffer(CANARY.repeat(500)), "application/octet-stream");
    HttpResponse<Buffer> page =
        WebService.await(service.client().post("/chat").sendMultipartForm(form));
    assertEquals(415, page.statusCode());
    assertTrue(page.bodyAsString().contains("In danger now? Call 999."));
    assertFalse(page.bodyAsString().contains(CANARY));
    assertFalse(Files.exists(Path.of("file-uploads")));
  }

  @Test
  void theAssetsAreServedWithTheirTypesAndNothingBesideThem() {
    assertEquals(
        "text/javascript; charset=utf-8", service.get("/assets/chat.js").getHeader("Content-Type"));
    assertEquals(
        "text/css; charset=utf-8", service.get("/assets/chat.css").getHeader("Content-Type"));
    assertEquals(404, service.get("/assets/").statusCode());
    assertEquals(404, service.get("/assets/..%2fopenapi.yaml").statusCode());
    assertEquals(404, service.get("/templates/chat.peb").statusCode());
  }
}
