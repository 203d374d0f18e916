package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageApiTest {
  private static WebService service;
  private static ResponseValidator contract;

  @BeforeAll
  static void start() throws Exception {
    service = WebService.start();
    OpenAPIContract checked =
        WebService.await(OpenAPIContract.from(service.vertx(), ApiContract.json()));
    contract = ResponseValidator.create(service.vertx(), checked);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aQuestionIsAnswered() {
    JsonObject answer = ask(new JsonObject().put("text", "my husband took my passport"));
    JsonObject reply = answer.getJsonObject("reply");
    assertEquals("answer", reply.getString("outcome"));
    assertEquals("passport-taken", reply.getString("article"));
    assertNull(reply.getValue("danger"));
    assertTrue(reply.containsKey("area"));
    assertEquals("title", reply.getJsonArray("blocks").getJsonObject(0).getString("kind"));
    assertEquals("passport-taken", answer.getJsonObject("context").getString("article"));
  }

  @Test
  void theStateMakesADigitAChoice() {
    JsonObject menu = ask(new JsonObject().put("text", "menu"));
    JsonArray choices = menu.getJsonObject("reply").getJsonArray("choices");
    assertEquals(1, choices.getJsonObject(0).getInteger("digit"));
    JsonObject chosen =
        ask(new JsonObject().put("text", "1").put("context", menu.getJsonObject("context")));
    assertEquals("command", chosen.getJsonObject("reply").getString("outcome"));
    assertFalse(chosen.getJsonObject("reply").getString("article").isEmpty());
  }

  @Test
  void dangerAndPlaceAreNamed() {
    JsonObject danger = ask(new JsonObject().put("text", "he is hitting me now help"));
    assertEquals("attack", danger.getJsonObject("reply").getString("danger"));
    JsonObject place = ask(new JsonObject().put("text", "crewe"));
    assertEquals(
        new JsonArray().add("cheshire-east"), place.getJsonObject("reply").getValue("area"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"hello\"}",
        "{\"text\":\"\"}",
        "{\"text\":\"hello\",\"language\":\"en\",\"more\":{\"a\":[1]}}",
        "{\"text\":\"hello\",\"context\":null}",
        "{\"text\":\"hello\",\"context\":\"<script>alert(1)</script>\"}",
        "{\"text\":\"hello\",\"context\":[[[[{}]]]]}",
        "{\"text\":\"hello\",\"context\":{\"article\":7,\"page\":-1,\"options\":{}}}",
        "{\"text\":\"1\",\"context\":{\"options\":[\"article:no-such\"],\"article\":\"no-such\"}}",
        "{\"text\":\"1\",\"context\":{\"options\":[\"article:<script>\"],\"page\":99999999999}}",
        "{\"text\":\"\\ud800 \\u0000 \\u202e hello\"}",
        "{\"text\":\"<script>alert(1)</script>\"}"
      })
  void goodQuestionsAreAnsweredAsTheContractSays(String body) {
    assertFalse(ask(new JsonObject(body)).encode().contains("<script>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zqx",
        "[]",
        "null",
        "{}",
        "{\"text\":",
        "{\"text\":null}",
        "{\"text\":7}",
        "{\"text\":[\"zqx\"]}",
        "{\"words\":\"zqx\"}",
        "{\"text\":\"zqx\"} trailing {"
      })
  void badBodiesAreRefusedWithoutQuotingThem(String body) {
    refused(400, service.api(body));
  }

  @Test
  void aTextIsTakenUpToItsLimit() {
    assertEquals(200, service.api(question("a ".repeat(1_000))).statusCode());
    refused(400, service.api(question("zqx".repeat(667))));
  }

  @Test
  void aDeeplyNestedBodyIsAnsweredOrRefused() {
    String deep = "[".repeat(900) + "]".repeat(900);
    assertEquals(200, service.api("{\"text\":\"hi\",\"context\":" + deep + "}").statusCode());
    String deeper = "[".repeat(20_000) + "]".repeat(20_000);
    refused(400, service.api("{\"text\":\"hi\",\"context\":" + deeper + "}"));
  }

  @Test
  void otherMethodsAndKindsOfContentAreRefused() {
    HttpResponse<Buffer> get = service.get("/api/v1/messages?text=zqx");
    refused(405, get);
    assertEquals("POST", get.getHeader("Allow"));
    refused(405, WebService.await(service.client().delete("/api/v1/messages").send()));
    for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "zqx"}) {
      refused(
          415,
          service.send(
              service.client().post("/api/v1/messages").putHeader("Content-Type", type),
              question("zqx")));
    }
    refused(413, service.api(question("zqx".repeat(30_000))));
  }

  @Test
  void aCharsetBesideTheKindOfContentIsTaken() {
    HttpResponse<Buffer> answer =
        service.send(
            service
                .client()
                .post("/api/v1/messages")
                .putHeader("Content-Type", "Application/JSON; charset=utf-8"),
            question("hello"));
    assertEquals(200, answer.statusCode());
  }

  @Test
  void theContractIsServed() {
    HttpResponse<Buffer> answer = service.get("/api/v1/openapi.yaml");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.bodyAsString().startsWith("openapi: 3.1.0"));
  }

  private static JsonObject ask(JsonObject question) {
    HttpResponse<Buffer> answer = service.api(question.encode());
    assertEquals(200, answer.statusCode());
    asTheContractSays(answer);
    return answer.bodyAsJsonObject();
  }

  private static void refused(int status, HttpResponse<Buffer> answer) {
    assertEquals(status, answer.statusCode());
    asTheContractSays(answer);
    assertFalse(answer.bodyAsString().contains("zqx"));
    assertTrue(answer.bodyAsJsonObject().getString("error").contains("999"));
  }

  private static void asTheContractSays(HttpResponse<Buffer> answer) {
    WebService.await(
        contract.validate(
            ValidatableResponse.create(
                answer.statusCode(), Map.of(), answer.body(), answer.getHeader("Content-Type")),
            ApiContract.ANSWER));
  }

  private static String question(String text) {
    return new JsonObject().put("text", text).encode();
  }
}
