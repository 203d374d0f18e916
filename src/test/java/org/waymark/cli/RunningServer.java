package org.waymark.cli;

import io.vertx.core.Future;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.waymark.cli.proof.TwilioPost;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgeState;
import org.waymark.service.SettableClock;
import org.waymark.service.Settings;
import org.waymark.service.Settings.InvalidSettings;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

/** The whole server in this process, on free ports, with the small knowledge base. */
final class RunningServer implements AutoCloseable {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final HttpClient client = HttpClient.newHttpClient();
  private final SettableClock clock = new SettableClock();
  private final Server server;
  private final int port;
  private final int managementPort;
  private int messages;

  RunningServer(Path knowledge, Map<String, String> settings) throws IOException {
    KnowledgeFolder folder = KnowledgeFolder.find(Optional.of(knowledge));
    long fingerprint = folder.fingerprint();
    KnowledgeFiles files = folder.read();
    Snapshot snapshot = SnapshotBuilder.build(files).snapshot().orElseThrow();
    server =
        new Server(
            settings(settings),
            clock,
            folder,
            KnowledgeState.of(files, snapshot, fingerprint),
            EncoderSource.none());
    server.start();
    port = URI.create(server.address()).getPort();
    managementPort = URI.create(server.managementAddress()).getPort();
  }

  private static Settings settings(Map<String, String> changes) {
    Map<String, String> environment = new HashMap<>();
    environment.put("WAYMARK_PORT", "0");
    environment.put("WAYMARK_MANAGEMENT_PORT", "0");
    environment.putAll(changes);
    try {
      return Settings.from(environment);
    } catch (InvalidSettings e) {
      throw new IllegalStateException(e);
    }
  }

  Server server() {
    return server;
  }

  /** The clock of its machine. */
  SettableClock clock() {
    return clock;
  }

  int port() {
    return port;
  }

  int managementPort() {
    return managementPort;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(port, path)));
  }

  HttpResponse<String> manage(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(managementPort, path)));
  }

  HttpResponse<String> chat(String text) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri(port, "/chat"))
            .header("Content-Type", FORM)
            .POST(BodyPublishers.ofString("text=" + encode(text))));
  }

  HttpResponse<String> api(String text) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri(port, "/api/v1/messages"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"text\":\"" + text + "\"}")));
  }

  /** A text message; each is another one to Twilio. */
  HttpResponse<String> sms(String from, String text) throws IOException, InterruptedException {
    messages++;
    TwilioPost post =
        new TwilioPost(Map.of("MessageSid", "SM" + messages, "From", from, "Body", text));
    return send(
        HttpRequest.newBuilder(uri(port, "/sms"))
            .header("Content-Type", FORM)
            .header("X-Twilio-Signature", post.signature())
            .POST(BodyPublishers.ofString(post.body())));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Asks again and again until something holds; the time limit of the test ends it. */
  void until(BooleanSupplier holds) {
    while (!holds.getAsBoolean()) {
      pause().await();
    }
  }

  private Future<Void> pause() {
    return server.vertx().timer(20, TimeUnit.MILLISECONDS).mapEmpty();
  }

  /** The numbers of a page of metrics, by line. */
  List<String> metrics(String prefix) throws IOException, InterruptedException {
    return manage("/metrics").body().lines().filter(line -> line.startsWith(prefix)).toList();
  }

  @Override
  public void close() {
    server.close();
  }
}
