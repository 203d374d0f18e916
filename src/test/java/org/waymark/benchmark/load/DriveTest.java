package org.waymark.benchmark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.cli.proof.TwilioPost;

/** Loads of a moment on a tiny server; how long anything takes is not looked at. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DriveTest {
  private static final List<String> TEXTS = List.of("one", "two");
  private static final double MOMENT = 0.2;

  private final Map<String, String> signatures = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> bodies = new ConcurrentLinkedQueue<>();
  private final Vertx vertx = Vertx.vertx();
  private int port;

  @BeforeEach
  void serve() {
    HttpServer server = vertx.createHttpServer().requestHandler(this::answer);
    port = server.listen(0, "127.0.0.1").await().actualPort();
  }

  @AfterEach
  void close() {
    vertx.close().await();
  }

  private void answer(HttpServerRequest request) {
    request
        .body()
        .onSuccess(
            body -> {
              bodies.add(body.toString());
              String signature = request.getHeader("X-Twilio-Signature");
              signatures.put(body.toString(), signature == null ? "" : signature);
              int status = request.path().equals("/lost") ? 404 : 200;
              request.response().setStatusCode(status).end("answer");
            });
  }

  private Round run(String path, Order.Kind kind, double perSecond) throws InterruptedException {
    return Drive.run(new Order(port, path, kind, 2, perSecond, MOMENT), TEXTS);
  }

  @Test
  void asksAsMuchAsIsAnswered() throws InterruptedException {
    Round round = run("/", Order.Kind.JSON, 0);
    assertEquals(bodies.size(), round.answered());
    assertEquals(0, round.failed());
    assertEquals(Set.of("{\"text\":\"one\"}", "{\"text\":\"two\"}"), Set.copyOf(bodies));
  }

  @Test
  void asksAtARate() throws InterruptedException {
    assertEquals(20, run("/", Order.Kind.PAGE, 100).answered());
    assertEquals(20, bodies.size());
  }

  @Test
  void signsEachTextMessageAndSendsNoneTwice() throws InterruptedException {
    run("/sms", Order.Kind.SMS, 100);
    assertEquals(20, Set.copyOf(bodies).size());
    signatures.forEach(
        (body, signature) -> assertEquals(TwilioPostReader.of(body).signature(), signature));
  }

  @Test
  void countsWhatIsNoAnswerAsFailed() throws InterruptedException {
    Round round = run("/lost", Order.Kind.PAGE, 50);
    assertEquals(0, round.answered());
    assertEquals(10, round.failed());
  }

  @Test
  void tellsHalfAndNearlyAll() throws InterruptedException {
    Round round = run("/", Order.Kind.PAGE, 0);
    assertTrue(round.p50() > 0 && round.p50() <= round.p99(), round.toString());
  }

  /** Reads a form again. */
  private static final class TwilioPostReader {
    static TwilioPost of(String body) {
      Map<String, String> fields = new ConcurrentHashMap<>();
      for (String field : body.split("&", -1)) {
        String[] parts = field.split("=", 2);
        fields.put(
            parts[0],
            java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
      }
      return new TwilioPost(fields);
    }
  }
}
