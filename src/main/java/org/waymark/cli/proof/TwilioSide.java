package org.waymark.cli.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.waymark.cli.proof.Places.Kind;

/**
 * Stands where Twilio's API is: hands out a list of messages full of canaries, fails at every other
 * request, and looks through whatever it is asked.
 */
final class TwilioSide implements AutoCloseable {
  /** Of another range that is kept for fiction, so that it is no canary: it is in the settings. */
  private static final String NUMBER = "+441632960001";

  private static final int PATIENCE_SECONDS = 60;
  private static final String LISTED = "SM00000000000000000000000000000001";
  private static final String PAGE =
      """
      {"messages": [{"sid": "%s", "direction": "inbound", "status": "received", "num_media": "0",
        "account_sid": "AC%s", "from": "%s", "to": "%s", "body": "%s",
        "date_created": "Mon, 02 Nov 2026 10:00:00 +0000",
        "date_sent": "Mon, 02 Nov 2026 10:00:00 +0000",
        "uri": "/2010-04-01/Accounts/AC%s/Messages/%s.json"}],
       "page": 0, "page_size": 50, "next_page_uri": null}
      """
          .formatted(
              LISTED,
              TwilioPost.AUTH_TOKEN,
              Canaries.NUMBER,
              NUMBER,
              Canaries.MESSAGE,
              TwilioPost.AUTH_TOKEN,
              LISTED);

  private final Places places;
  private final HttpServer server;
  private final CountDownLatch listed = new CountDownLatch(1);
  private volatile boolean busy;
  private int asked;

  TwilioSide(Places places) throws IOException {
    this.places = places;
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = HttpServer.create(free, 0);
    server.createContext("/", this::answer);
    server.start();
    places.search(Kind.TWILIO, "", "");
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The settings that send the service here. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_TWILIO_API_URL", "http://127.0.0.1:" + port());
    settings.put("WAYMARK_TWILIO_NUMBERS", NUMBER);
    settings.put("WAYMARK_TWILIO_SWEEP_SECONDS", "10");
    return settings;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String request =
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI()
              + "\n"
              + exchange.getRequestHeaders().entrySet()
              + "\n"
              + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      places.search(Kind.TWILIO, exchange.getRequestMethod(), request);
      asked++;
      if (busy || asked % 2 == 0) {
        exchange.sendResponseHeaders(500, -1);
      } else {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        listed.countDown();
      }
    }
  }

  /**
   * Waits until a list was handed out, and hands out no more: whoever still holds words from here
   * on kept them.
   */
  void fallSilent() throws InterruptedException {
    if (!listed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("nobody asked Twilio for its messages");
    }
    busy = true;
  }

  /** From now on nobody answers there. */
  void vanish() {
    server.stop(0);
  }

  @Override
  public void close() {
    vanish();
  }
}
