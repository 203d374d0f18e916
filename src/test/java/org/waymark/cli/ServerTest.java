package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.proof.TwilioPost;

/** The whole server as it is wired. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ServerTest {
  private static final String PHRASES = "phrases/en.yaml";
  private static final String DANGER = "he has a knife";
  private static final String NUMBER = "+447700900123";

  private static final Map<String, String> UNLIMITED = Map.of("WAYMARK_SENDER_LIMIT", "1000000");

  @TempDir Path temp;

  private FixtureFolder knowledge;

  @BeforeEach
  void write() {
    knowledge = new FixtureFolder(temp);
  }

  private RunningServer start(Map<String, String> settings) throws IOException {
    return new RunningServer(temp, settings);
  }

  private static JsonObject ready(RunningServer server) {
    try {
      return new JsonObject(server.manage("/health/ready").body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonArray problems(RunningServer server) {
    return ready(server).getJsonObject("knowledge").getJsonArray("problems");
  }

  private static String menu(RunningServer server) {
    try {
      return new JsonObject(server.api("menu").body()).getJsonObject("reply").getString("text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void servesChatApiAndSimulatorWithoutSettings() throws Exception {
    try (RunningServer server = start(Map.of())) {
      assertEquals(200, server.get("/chat").statusCode());
      assertEquals(200, server.chat("my husband took my passport").statusCode());
      assertEquals(200, server.api("my husband took my passport").statusCode());
      assertEquals(200, server.get("/api/v1/openapi.yaml").statusCode());
      assertEquals(200, server.get("/simulator").statusCode());
      assertEquals(404, server.sms(NUMBER, "hello").statusCode());
    }
  }

  @Test
  void hasNoSimulatorWithATwilioAccount() throws Exception {
    try (RunningServer server = start(TwilioPost.SETTINGS)) {
      assertEquals(404, server.get("/simulator").statusCode());
      assertEquals(404, server.get("/assets/simulator.css").statusCode());
      assertEquals(200, server.get("/chat").statusCode());
      HttpResponse<String> reply = server.sms(NUMBER, "menu");
      assertEquals(200, reply.statusCode());
      assertTrue(reply.body().contains("<Message>"), reply.body());
    }
  }

  @Test
  void saysThatItLivesAndWhatItServes() throws Exception {
    try (RunningServer server = start(Map.of())) {
      HttpResponse<String> live = server.manage("/health/live");
      assertEquals("application/json", live.headers().firstValue("Content-Type").orElse(""));
      assertEquals("UP", new JsonObject(live.body()).getString("status"));
      JsonObject ready = ready(server);
      assertEquals("UP", ready.getString("status"));
      assertEquals("DEMO", ready.getString("mode"));
      JsonObject served = ready.getJsonObject("knowledge");
      assertEquals("UP", served.getString("status"));
      assertTrue(served.getInteger("articles") > 0, ready.encode());
      assertEquals(new JsonArray(), served.getJsonArray("problems"));
    }
  }

  @Test
  void keepsHealthAndMetricsFromThePublicPort() throws Exception {
    try (RunningServer server = start(Map.of())) {
      for (String path : List.of("/health/live", "/health/ready", "/metrics")) {
        assertEquals(404, server.get(path).statusCode());
        assertEquals(200, server.manage(path).statusCode());
      }
      assertEquals(404, server.manage("/chat").statusCode());
    }
  }

  /** 127.0.0.2 is this machine as well, but not the loopback address of the default. */
  @Test
  void listensForManagementOnLoopbackOnly() throws Exception {
    try (RunningServer server = start(Map.of());
        Socket open = new Socket();
        Socket refused = new Socket()) {
      open.connect(new InetSocketAddress("127.0.0.2", server.port()));
      assertTrue(open.isConnected());
      InetSocketAddress management = new InetSocketAddress("127.0.0.2", server.managementPort());
      assertThrows(ConnectException.class, () -> refused.connect(management));
    }
  }

  @Test
  void showsNoCountOfMessagesBelowABatch() throws Exception {
    try (RunningServer server = start(Map.of())) {
      for (int i = 0; i < 9; i++) {
        server.api("menu");
      }
      server.server().publishCounts();
      assertEquals(List.of(), server.metrics("waymark_messages"));
      // One whole batch, however many were owed at the beginning.
      for (int i = 0; i < 10; i++) {
        server.api("menu");
      }
      server.api(DANGER);
      server.server().publishCounts();
      assertEquals(
          List.of("waymark_messages_total{channel=\"api\",outcome=\"command\"} 10.0"),
          server.metrics("waymark_messages"));
    }
  }

  @Test
  void measuresNothingElseThatPeopleDo() throws Exception {
    try (RunningServer server = start(Map.of())) {
      server.chat("my husband took my passport");
      List<String> people =
          server.metrics("").stream()
              .filter(line -> !line.matches("(# .*|jvm_.*|process_.*)"))
              .toList();
      assertEquals(List.of(), people);
      assertNotEquals(List.of(), server.metrics("jvm_"));
    }
  }

  @Test
  void servesAChangeOfTheKnowledgeBase() throws Exception {
    try (RunningServer server = start(UNLIMITED)) {
      knowledge.change(PHRASES, "(?m)^  menu: .*", "  menu: \"New words:\"");
      server.until(() -> menu(server).contains("New words:"));
      assertEquals(new JsonArray(), problems(server));
    }
  }

  @Test
  void servesTheLastGoodAnswersAndSaysWhatIsWrongWithAChange() throws Exception {
    try (RunningServer server = start(UNLIMITED)) {
      String before = menu(server);
      knowledge.change(PHRASES, "(?m)^  menu: .*", "  menu: \"Ask {{contact nobody}}:\"");
      server.until(() -> !problems(server).isEmpty());
      assertTrue(problems(server).getString(0).startsWith(PHRASES + ":"));
      assertEquals("OLD", ready(server).getJsonObject("knowledge").getString("status"));
      assertEquals("UP", ready(server).getString("status"));
      assertEquals(before, menu(server));
    }
  }

  @Test
  void limitsASenderOnTheWebButAnswersDanger() throws Exception {
    try (RunningServer server = start(Map.of("WAYMARK_SENDER_LIMIT", "2"))) {
      assertEquals(200, server.chat("menu").statusCode());
      assertEquals(200, server.api("menu").statusCode());
      assertEquals(429, server.chat("menu").statusCode());
      assertEquals(429, server.api("menu").statusCode());
      assertEquals(200, server.chat(DANGER).statusCode());
      assertEquals(200, server.api(DANGER).statusCode());
    }
  }

  @Test
  void limitsEverybodyTogetherButAnswersDanger() throws Exception {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_TOTAL_LIMIT", "1");
    try (RunningServer server = start(settings)) {
      assertEquals(200, server.chat("menu").statusCode());
      assertEquals(429, server.chat("menu").statusCode());
      assertTrue(server.sms(NUMBER, "menu").body().contains("many messages"));
      assertTrue(server.sms("+447700900124", DANGER).body().contains("call 999"));
    }
  }

  @Test
  void tellsATexterOnceThatItWillBeQuietAndThenIsButForDanger() throws Exception {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_SENDER_LIMIT", "1");
    try (RunningServer server = start(settings)) {
      assertFalse(server.sms(NUMBER, "menu").body().contains("many messages"));
      assertTrue(server.sms(NUMBER, "menu").body().contains("many messages"));
      assertFalse(server.sms(NUMBER, "menu").body().contains("<Message>"));
      assertTrue(server.sms(NUMBER, DANGER).body().contains("call 999"));
      assertFalse(server.sms(NUMBER, "menu").body().contains("<Message>"));
      assertTrue(server.sms("+447700900124", "menu").body().contains("What do you want"));
    }
  }
}
