package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.service.Settings.InvalidSettings;

/** Errors through the real server: our words, nothing of the request, in the answer or the log. */
final class ErrorPagesTest {
  private static final String CANARY = "canary-words-of-a-person";

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private PublicServer server;

  @BeforeEach
  void serve() throws InvalidSettings {
    Routes failing =
        router -> {
          router
              .get("/fails/:status")
              .handler(context -> context.fail(Integer.parseInt(context.pathParam("status"))));
          router
              .route("/throws")
              .handler(
                  context -> {
                    throw new IllegalStateException(CANARY);
                  });
          router
              .route("/api/throws")
              .handler(context -> context.fail(new IllegalStateException(CANARY)));
          router.post("/post").handler(context -> context.end("taken"));
        };
    Map<String, String> environment = Map.of("WAYMARK_HOST", "127.0.0.1", "WAYMARK_PORT", "0");
    server = new PublicServer(Settings.from(environment), List.of(failing));
    vertx.deployVerticle(server).toCompletionStage().toCompletableFuture().join();
  }

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private HttpResponse<String> ask(String method, String path, String body)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofString(body)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 408, 413, 415, 429, 500, 503})
  void saysWhatToDoForEveryStatus(int status) throws IOException, InterruptedException {
    HttpResponse<String> response = ask("GET", "/fails/" + status + "?q=" + CANARY, "");
    assertEquals(status, response.statusCode());
    assertTrue(response.body().endsWith("In danger now? Call 999."), response.body());
    assertFalse(response.body().contains(CANARY));
  }

  @Test
  void keepsTheHeadersThatProtectAPersonOnErrors() throws IOException, InterruptedException {
    HttpResponse<String> response = ask("GET", "/" + CANARY, "");
    assertEquals(404, response.statusCode());
    assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("no-referrer", response.headers().firstValue("Referrer-Policy").orElse(""));
    assertTrue(
        response.headers().firstValue("Content-Security-Policy").orElse("").contains("'none'"));
  }

  @Test
  void answersAMethodThatIsNotTaken() throws IOException, InterruptedException {
    assertEquals(405, ask("GET", "/post", "").statusCode());
    assertEquals(200, ask("POST", "/post", "").statusCode());
  }

  @Test
  void answersAStatusThatHasNoWordsOfItsOwn() throws IOException, InterruptedException {
    assertEquals(
        "This request cannot be read. In danger now? Call 999.",
        ask("GET", "/fails/417", "").body());
    assertEquals(
        "Something went wrong here. In danger now? Call 999.", ask("GET", "/fails/501", "").body());
  }

  @Test
  void answersAPathThatCannotBeDecoded() throws IOException {
    String answer = send("GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.endsWith("In danger now? Call 999."), answer);
  }

  @Test
  void endsAConnectionOnWhichABodyIsNone() throws IOException {
    String head = "POST /post HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertEquals("", send(head + CANARY + "\r\n"));
    assertTrue(send("GET /post HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").contains("405"));
  }

  @Test
  void takesAGetThatClaimsToHoldAFormForNoFailureOfOurs() throws IOException {
    String head = "GET /post HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    String answer = send(head + "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
  }

  /** Sends what no client library would. */
  private String send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void refusesABodyThatIsTooLarge() throws IOException, InterruptedException {
    String body = CANARY.repeat(PublicServer.MAX_BODY_BYTES / CANARY.length() + 1);
    assertEquals(413, ask("POST", "/post", body).statusCode());
  }

  @Test
  void answersTheApiInJson() throws IOException, InterruptedException {
    HttpResponse<String> response = ask("GET", "/api/nothing", "");
    assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
    assertTrue(new JsonObject(response.body()).getString("error").contains("no such page"));
  }

  @Test
  void logsTheKindOfAFailureAndNothingThatAPersonWrote() throws IOException, InterruptedException {
    PrintStream usual = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      for (String path : List.of("/throws?q=" + CANARY, "/api/throws", "/" + CANARY)) {
        assertFalse(ask("POST", path, CANARY).body().contains(CANARY));
      }
    } finally {
      System.setErr(usual);
    }
    String written = log.toString(StandardCharsets.UTF_8);
    assertTrue(written.contains("java.lang.IllegalStateException"), written);
    assertFalse(written.contains(CANARY), written);
  }
}
