package org.waymark.benchmark.measure;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.cli.proof.ChildJvm;
import org.waymark.cli.proof.TwilioPost;

/** The built jar as it serves, in a process of its own. */
final class Waymark implements AutoCloseable {
  /** The ways in which people and programs ask. */
  static final String API = "/api/v1/messages";

  static final String SMS = "/sms";
  static final String CHAT = "/chat";

  private final HttpClient client;
  private final ChildJvm child;
  private final int port;

  /**
   * Starts; returns when it serves.
   *
   * @param model whether with the sentence model
   */
  Waymark(Path home, Jar jar, boolean model, HttpClient client) throws IOException {
    this.client = client;
    child = new ChildJvm(home, jar.java(), jar.arguments("serve"), settings(model));
    port = URI.create(child.until("Waymark serves ").replaceFirst(" .*", "")).getPort();
  }

  private static Map<String, String> settings(boolean model) {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.putAll(
        Map.of(
            "WAYMARK_HOST", "127.0.0.1",
            "WAYMARK_PORT", "0",
            "WAYMARK_MANAGEMENT_PORT", "0",
            "WAYMARK_TRUST_PROXY", "true",
            "WAYMARK_TWILIO_SWEEP", "false",
            "WAYMARK_SENTENCE_MODEL", Boolean.toString(model),
            "WAYMARK_SENDER_LIMIT", "1000000",
            "WAYMARK_TOTAL_LIMIT", "100000000"));
    return settings;
  }

  Subject subject(String name) {
    return new Subject(name, port, child.id());
  }

  /** The answer to a message for programs. */
  String api(String text) throws IOException, InterruptedException {
    return send(
        request(API)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(new JsonObject().put("text", text).encode())));
  }

  /** The answer to a text message of somebody who has not written before. */
  String sms(String text) throws IOException, InterruptedException {
    String id = UUID.randomUUID().toString();
    TwilioPost post = new TwilioPost(Map.of("MessageSid", id, "From", "+4477" + id, "Body", text));
    return send(
        request(SMS)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Twilio-Signature", post.signature())
            .POST(BodyPublishers.ofString(post.body())));
  }

  /** The page of the chat. */
  String chat() throws IOException, InterruptedException {
    return send(request(CHAT));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return response.body();
  }

  /** Asks it to stop, as a service manager does, and waits until it has. */
  void stop() throws IOException, InterruptedException {
    child.terminate();
    child.exitCode();
  }

  @Override
  public void close() {
    child.close();
  }
}
