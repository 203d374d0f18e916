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
            assertAnswered(server, request(chance.one(paths), type, body), type.equals(MULTIPART));
          });
    }
  }

  /** Found by the test above: Netty fails on it, and the connection is closed. */
  @Test
  void servesOnAfterAPartWithABrokenHeader() throws Exception {
    new FixtureFolder(temp);
    String broken =
        "--b\r\nContent-Disposition: form-data;osition: x; name=\"a\"\r\n\r\nb\r\n--b--\r\n";
    try (RunningServer server = new RunningServer(temp, Map.of())) {
      assertAnswered(server, request("/chat", MULTIPART, broken), true);
      assertTrue(server.chat("menu").body().contains("</html>"));
    }
  }

  /** No page of ours sends parts; some broken ones get no answer but the end of the connection. */
  private static void assertAnswered(RunningServer server, String request, boolean inParts) {
    try {
      String answer = RawHttp.send(server.port(), request);
      assertTrue(answer.startsWith("HTTP/1.1 ") || (inParts && answer.isEmpty()), request);
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
