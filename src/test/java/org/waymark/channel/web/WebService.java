package org.waymark.channel.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.service.Answers;
import org.waymark.service.Limits;
import org.waymark.service.PublicServer;
import org.waymark.service.SenderKeys;
import org.waymark.service.Senders;
import org.waymark.service.Settings;
import org.waymark.service.ShippedGuide;
import org.waymark.service.UsageCounts;

/** The real public server on loopback with the shipped knowledge base, and a client for it. */
final class WebService implements AutoCloseable {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

  /** The settings of an account that takes WhatsApp. */
  static final Map<String, String> WITH_WHATSAPP =
      Map.of(
          "TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef",
          "TWILIO_AUTH_TOKEN", "0123456789abcdef0123456789abcdef",
          "WAYMARK_PUBLIC_URL", "https://waymark.example.org",
          "WAYMARK_WHATSAPP", "true");

  private final Vertx vertx = Vertx.vertx();
  private final PublicServer server;
  private final WebClient client;

  private WebService(int perSenderPerHour, Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("WAYMARK_HOST", "127.0.0.1");
    environment.put("WAYMARK_PORT", "0");
    Settings settings = Settings.from(environment);
    Answers answers = new Answers(ShippedGuide.get(), new UsageCounts(new SimpleMeterRegistry()));
    Limits limits = new Limits(perSenderPerHour, 100_000, NOON);
    SenderKeys keys = new SenderKeys(NOON, () -> new byte[32]);
    Senders senders = new Senders(false);
    server =
        new PublicServer(
            settings,
            List.of(
                new WebChannel(
                    vertx,
                    new Exchange(answers, limits, keys, senders, NOON),
                    new Pages(settings, Languages.shipped()))));
    await(vertx.deployVerticle(server));
    client =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(server.port())
                .setFollowRedirects(false));
  }

  static WebService start() throws Exception {
    return start(Map.of());
  }

  /** Starts with more settings than address and port. */
  static WebService start(Map<String, String> environment) throws Exception {
    return new WebService(100_000, environment);
  }

  static WebService startWithLimit(int perSenderPerHour) throws Exception {
    return new WebService(perSenderPerHour, Map.of());
  }

  Vertx vertx() {
    return vertx;
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  WebClient client() {
    return client;
  }

  HttpResponse<Buffer> get(String path) {
    return await(client.get(path).send());
  }

  /** Posts the form of the chat page: names and values in turn. */
  HttpResponse<Buffer> chat(String... fields) {
    MultiMap form = MultiMap.caseInsensitiveMultiMap();
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i], fields[i + 1]);
    }
    return await(client.post("/chat").sendForm(form));
  }

  /** Posts a body to the API as JSON. */
  HttpResponse<Buffer> api(String body) {
    return send(
        client.post("/api/v1/messages").putHeader("Content-Type", "application/json"), body);
  }

  HttpResponse<Buffer> send(HttpRequest<Buffer> request, String body) {
    return await(request.sendBuffer(Buffer.buffer(body)));
  }

  static <T> T await(Future<T> future) {
    try {
      return future.await(20, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    await(vertx.close());
  }
}
