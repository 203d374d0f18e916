package org.waymark.channel.sms;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.conversation.Mode;
import org.waymark.service.Answers;
import org.waymark.service.Limits;
import org.waymark.service.MemoryContextStore;
import org.waymark.service.PublicServer;
import org.waymark.service.SenderKeys;
import org.waymark.service.SettableClock;
import org.waymark.service.Settings;
import org.waymark.service.Settings.InvalidSettings;
import org.waymark.service.ShippedGuide;
import org.waymark.service.UsageCounts;

/** The SMS edge behind the real server on a loopback port, and a Twilio that posts to it. */
final class SmsEdge implements AutoCloseable {
  static final String PUBLIC_URL = "https://waymark.example.org";
  static final String NUMBER = "+447700900123";
  static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
  static final String TOKEN = "0123456789abcdef0123456789abcdef";

  static final int PER_HOUR = 5;

  final SettableClock clock = new SettableClock();
  final MemoryContextStore memory = new MemoryContextStore(clock);
  final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  final UsageCounts counts = new UsageCounts(metrics);
  final Answers answers = new Answers(ShippedGuide.get(), counts);
  final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final PublicServer server;

  /** With a Twilio account, and everything in order. */
  SmsEdge() {
    this(true);
  }

  /**
   * @param account whether a Twilio account is configured
   */
  SmsEdge(boolean account) {
    this(account, true);
  }

  /**
   * @param account whether a Twilio account is configured
   * @param whole whether the limits are there; without them every conversation fails
   */
  SmsEdge(boolean account, boolean whole) {
    this(account, whole, false);
  }

  /**
   * @param account whether a Twilio account is configured
   * @param whole whether the limits are there; without them every conversation fails
   * @param whatsapp whether WhatsApp is answered
   */
  SmsEdge(boolean account, boolean whole, boolean whatsapp) {
    SenderKeys keys = new SenderKeys(clock, () -> new byte[32]);
    Limits limits = whole ? new Limits(PER_HOUR, 1_000, clock) : null;
    ReplyLimit limit = new ReplyLimit(answers, limits, keys, Mode.DEMO);
    SmsConversation conversation = new SmsConversation(answers, memory, limit, counts, clock);
    Settings settings = settings(account, whatsapp);
    server =
        new PublicServer(
            settings,
            List.of(
                new SmsWebhook(settings, conversation, keys, clock),
                new Simulator(settings, conversation, () -> new byte[32])));
    await(vertx.deployVerticle(server));
  }

  private static Settings settings(boolean account, boolean whatsapp) {
    Map<String, String> environment = new HashMap<>();
    environment.put("WAYMARK_HOST", "127.0.0.1");
    environment.put("WAYMARK_PORT", "0");
    environment.put("WAYMARK_PUBLIC_URL", PUBLIC_URL);
    if (account) {
      environment.put("TWILIO_ACCOUNT_SID", "AC" + TOKEN);
      environment.put("TWILIO_AUTH_TOKEN", TOKEN);
      environment.put("WAYMARK_WHATSAPP", Boolean.toString(whatsapp));
    }
    try {
      return Settings.from(environment);
    } catch (InvalidSettings e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** A text message as Twilio posts it; each id is another message. */
  String text(String id, String body) throws IOException, InterruptedException {
    HttpResponse<String> response = post(fields(id, NUMBER, body), Map.of());
    if (response.statusCode() != 200) {
      throw new AssertionError("status " + response.statusCode());
    }
    return Twimls.message(response.body());
  }

  static String fields(String id, String from, String body) {
    return "MessageSid=" + id + "&From=" + encode(from) + "&Body=" + encode(body);
  }

  static String encode(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Posts a form with a good signature. */
  HttpResponse<String> post(String form, Map<String, String> headers)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(headers);
    all.putIfAbsent("Content-Type", FORM);
    all.put("X-Twilio-Signature", sign(PUBLIC_URL + "/sms", form));
    return send("POST", "/sms", form, all);
  }

  HttpResponse<String> send(String method, String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
    headers.forEach(request::header);
    return client.send(
        request.method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  /** Twilio's signature, written after its documentation and not with its library. */
  static String sign(String url, String form) {
    StringBuilder signed = new StringBuilder(url);
    parse(form).forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      byte[] digest = mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parse(String form) {
    Map<String, String> fields = new TreeMap<>();
    for (String field : form.split("&", -1)) {
      if (!field.isEmpty()) {
        int equals = field.indexOf('=');
        String name = equals < 0 ? field : field.substring(0, equals);
        String value = equals < 0 ? "" : field.substring(equals + 1);
        fields.putIfAbsent(decode(name), decode(value));
      }
    }
    return fields;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }

  @Override
  public void close() {
    await(vertx.close());
  }
}
