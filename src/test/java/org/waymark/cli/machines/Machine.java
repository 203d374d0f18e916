package org.waymark.cli.machines;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.cli.proof.ChildJvm;
import org.waymark.cli.proof.TwilioPost;

/** One machine: a process of its own, reached as Twilio and a load balancer reach it. */
final class Machine implements AutoCloseable {
  private static final List<String> SMALL =
      List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");
  private static final Pattern MESSAGE = Pattern.compile("<Message>(.*)</Message>", Pattern.DOTALL);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient client = HttpClient.newHttpClient();
  private final ChildJvm child;
  private int port;
  private int managementPort;
  private volatile boolean killed;

  Machine(Path home, List<String> options, Map<String, String> settings) throws IOException {
    List<String> all = new java.util.ArrayList<>(SMALL);
    all.addAll(options);
    child = new ChildJvm(home, all, settings, MachineMain.class.getName());
  }

  /** Waits until it serves. */
  Machine ready() throws IOException {
    port = URI.create(child.until("serves ")).getPort();
    managementPort = URI.create(child.until("manages ")).getPort();
    return this;
  }

  /** A text message as Twilio posts it; gives what the person is sent. */
  String sms(String from, String id, String text) throws IOException, InterruptedException {
    TwilioPost post = new TwilioPost(Map.of("MessageSid", id, "From", from, "Body", text));
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(uri(port, "/sms"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", post.signature())
                .POST(BodyPublishers.ofString(post.body())));
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    Matcher message = MESSAGE.matcher(response.body());
    return message.find() ? message.group(1) : "";
  }

  /** Whether a load balancer would send anything here. */
  boolean isReady() {
    try {
      return manage("/health/ready").statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonObject health() throws IOException, InterruptedException {
    return new JsonObject(manage("/health/ready").body());
  }

  private HttpResponse<String> manage(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(managementPort, path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Takes its power away. */
  void kill() {
    killed = true;
    child.kill();
  }

  boolean isKilled() {
    return killed;
  }

  /** Asks it to stop, and waits until it has. */
  void stop() throws IOException, InterruptedException {
    child.terminate();
    child.exitCode();
  }

  /** What it logged. */
  String errors() throws IOException {
    return child.errors();
  }

  @Override
  public void close() {
    child.close();
  }
}
