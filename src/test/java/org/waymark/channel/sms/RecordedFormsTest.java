package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SMS edge as a table: each file under {@code src/test/resources/sms} is a form as Twilio posts
 * it, one field a line, below what must come back. All numbers are from the range that Ofcom keeps
 * for fiction. README there tells the format.
 */
final class RecordedFormsTest {
  private static final Path FOLDER = Path.of("src/test/resources/sms");

  static Stream<Named<Recorded>> forms() throws IOException {
    List<Named<Recorded>> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".form")).sorted().toList()) {
        all.add(Named.of(file.getFileName().toString(), Recorded.read(file)));
      }
    }
    assertTrue(all.size() >= 15, "recorded forms are missing");
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void getsWhatTheFileSays(Recorded recorded) throws IOException, InterruptedException {
    try (SmsEdge edge = new SmsEdge()) {
      HttpResponse<String> response = post(edge, recorded);
      assertEquals(recorded.status(), response.statusCode());
      if (recorded.status() == 200) {
        assertTwiml(recorded, response);
        for (int again = 1; again < recorded.times(); again++) {
          assertEquals(response.body(), post(edge, recorded).body());
        }
      } else {
        assertTrue(response.body().contains("In danger now? Call 999."));
      }
    }
  }

  private static void assertTwiml(Recorded recorded, HttpResponse<String> response) {
    assertEquals(
        "text/xml; charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    String message = Twimls.message(response.body());
    assertEquals(recorded.isAnswered(), !message.isEmpty());
    assertTrue(message.length() <= SmsText.MAX_CHARS);
    recorded.all("contains").forEach(part -> assertTrue(message.contains(part), message));
    recorded.all("lacks").forEach(part -> assertFalse(message.contains(part), message));
  }

  private static HttpResponse<String> post(SmsEdge edge, Recorded recorded)
      throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", recorded.first("content-type", SmsEdge.FORM));
    recorded.all("token").forEach(t -> headers.put("I-Twilio-Idempotency-Token", t));
    String good = SmsEdge.sign(SmsEdge.PUBLIC_URL + "/sms", recorded.form());
    switch (recorded.first("signature", "good")) {
      case "good" -> headers.put("X-Twilio-Signature", good);
      case "wrong" -> headers.put("X-Twilio-Signature", SmsEdge.sign("https://else", ""));
      default -> {}
    }
    return edge.send("POST", "/sms", recorded.form(), headers);
  }

  /** A file of the table. */
  record Recorded(Map<String, List<String>> expected, String form) {
    static Recorded read(Path file) throws IOException {
      Map<String, List<String>> expected = new HashMap<>();
      List<String> fields = new ArrayList<>();
      boolean inForm = false;
      for (String line : Files.readAllLines(file)) {
        if (inForm) {
          fields.add(line);
        } else if (line.equals("---")) {
          inForm = true;
        } else if (!line.startsWith("#")) {
          String[] parts = line.split(": ", 2);
          expected.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
        }
      }
      return new Recorded(expected, String.join("&", fields));
    }

    int status() {
      return Integer.parseInt(first("status", "200"));
    }

    int times() {
      return Integer.parseInt(first("times", "1"));
    }

    boolean isAnswered() {
      return first("reply", "message").equals("message");
    }

    String first(String key, String otherwise) {
      List<String> values = all(key);
      return values.isEmpty() ? otherwise : values.get(0);
    }

    List<String> all(String key) {
      return expected.getOrDefault(key, List.of());
    }
  }
}
