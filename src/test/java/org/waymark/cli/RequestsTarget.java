package org.waymark.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.cli.proof.TwilioPost;

/**
 * Forms and JSON, sent to the whole running service: each is answered, and a signed text message
 * always with TwiML.
 */
public final class RequestsTarget {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final List<String> PATHS =
      List.of("/sms", "/chat", "/simulator", "/api/v1/messages");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static RunningServer server;

  private RequestsTarget() {}

  /** Good bodies, each behind the byte that names its path, for Jazzer to begin with. */
  public static List<String> seeds() {
    return List.of(
        "\0my husband took my passport",
        "\1text=my+husband+took+my+passport&context=eyJsYW5ndWFnZSI6ImVuIn0&choice=1&area=halton",
        "\2text=hello&phone=abc&bubble=%3Ehello",
        "\3{\"text\":\"he has my passport\",\"context\":{\"article\":\"idva\",\"options\":[\"more\"]}}");
  }

  /** What Jazzer calls first: loading classes takes longer than any input may. */
  public static void fuzzerInitialize() throws IOException, InterruptedException {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_SENDER_LIMIT", "1000000");
    settings.put("WAYMARK_TOTAL_LIMIT", "1000000");
    FixtureFolder folder = new FixtureFolder(Files.createTempDirectory("requests"));
    server = new RunningServer(folder.root(), settings);
    for (String seed : seeds()) {
      fuzzerTestOneInput(seed.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What Jazzer calls; the first byte says where it is sent to. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException, InterruptedException {
    if (input.length == 0) {
      return;
    }
    String path = PATHS.get((input[0] & 0xFF) % PATHS.size());
    String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    if (path.equals("/sms")) {
      HttpResponse<String> answer = server.sms("+447700900471", text);
      check(answer, text);
      if (!answer.body().contains("<Response")) {
        throw new IllegalStateException(answer.body());
      }
    } else {
      check(post(path, text), text);
    }
  }

  private static HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Content-Type", path.startsWith("/api/") ? "application/json" : FORM)
            .POST(BodyPublishers.ofString(body));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static void check(HttpResponse<String> answer, String text) {
    if (answer.statusCode() >= 500) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body() + " for " + text);
    }
  }
}
