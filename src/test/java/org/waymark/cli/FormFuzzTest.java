package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Chance;
import org.waymark.cli.proof.RawHttp;
import org.waymark.cli.proof.TwilioPost;

/** Whatever stands in a form or in JSON, the service answers, and it is never its own fault. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FormFuzzTest {
  private static final String MULTIPART = "multipart/form-data; boundary=b";
  private static final Map<String, String> BODIES =
      Map.of(
          "application/x-www-form-urlencoded",
          "text=my+husband+took+my+passport&context=e30&choice=1&bubble=%3Ehello&phone=abc",
          "application/json",
          "{\"text\":\"he has my passport\",\"context\":{\"article\":\"idva\",\"options\":[\"more\"]}}",
          MULTIPART,
          "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhello\r\n--b--\r\n");

  @TempDir Path temp;

  private static String request(String path, String type, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String head = "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: ";
    return head + type + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
  }

  @Test
  void answersAnyBody() throws Exception {
    new FixtureFolder(temp);
    try (RunningServer server =
        new RunningServer(temp, Map.of("WAYMARK_SENDER_LIMIT", "1000000"))) {
      List<String> types = BODIES.keySet().stream().sorted().toList();
      List<String> paths = List.of("/chat", "/simulator", "/api/v1/messages");
      Chance.tries(
          400,
          chance -> {
            String type = chance.one(types);
            String body = chance.spoilt(BODIES.get(type));
            assertAnswered(server, request(chance.one(paths), type, body));
          });
    }
  }

  /** Found by the test above: Netty failed on it, and the connection was closed. */
  @Test
  void refusesAFormInPartsWhateverStandsInIt() throws Exception {
    new FixtureFolder(temp);
    String broken =
        "--b\r\nContent-Disposition: form-data;osition: x; name=\"a\"\r\n\r\nb\r\n--b--\r\n";
    try (RunningServer server = new RunningServer(temp, Map.of())) {
      for (String path : List.of("/chat", "/simulator", "/api/v1/messages", "/nothing")) {
        for (String body : List.of(broken, BODIES.get(MULTIPART), "")) {
          String answer = RawHttp.send(server.port(), request(path, MULTIPART, body));
          assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
          assertTrue(answer.contains("Call 999"), answer);
        }
      }
      assertTrue(server.chat("menu").body().contains("</html>"));
    }
  }

  private static void assertAnswered(RunningServer server, String request) {
    try {
      String answer = RawHttp.send(server.port(), request);
      assertTrue(answer.startsWith("HTTP/1.1 "), request);
      assertFalse(answer.startsWith("HTTP/1.1 5"), request + "\n" + answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void answersAnySignedForm() throws Exception {
    new FixtureFolder(temp);
    try (RunningServer server = new RunningServer(temp, TwilioPost.SETTINGS)) {
      Chance.tries(
          200,
          chance -> {
            // A lone surrogate cannot be sent, so it cannot be signed as it stands.
            String text =
                new String(
                    chance.text(300).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertSmsAnswered(server, "+4477009" + chance.number(10_000, 99_999), text);
          });
    }
  }

  private static void assertSmsAnswered(RunningServer server, String from, String text) {
    try {
      String body = server.sms(from, text).body();
      assertTrue(body.contains("<Response"), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
