package org.waymark.cli.proof;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.waymark.cli.Server;
import org.waymark.service.PublicServer;
import org.waymark.service.Routes;
import org.waymark.service.Settings;

/**
 * Every leak that the proof looks for, made on purpose: a search that does not find these proves
 * nothing by finding nothing.
 */
final class Leaks {
  /** Never emptied: it is a leak. */
  private static final List<Object> KEPT = new ArrayList<>();

  private Leaks() {}

  /**
   * Leaks.
   *
   * @return the port of a server of which every page leaks
   */
  static int plant(Server server, Settings settings) throws IOException {
    System.out.println("hello " + Canaries.NAME);
    LoggerFactory.getLogger("leak").trace("from {}", Canaries.NUMBER);
    Files.writeString(Path.of(Canaries.FILE), Canaries.WORDS, StandardCharsets.UTF_16LE);
    Files.writeString(
        Files.createTempFile("leak", null), Canaries.POSTCODE, StandardCharsets.UTF_8);
    count(server.metrics());
    KEPT.add(Canaries.MESSAGE.toCharArray());
    KEPT.add(Canaries.MESSAGE + "\u0142");
    Thread waiting = new Thread(Leaks::forever, "answers " + Canaries.NUMBER);
    waiting.setDaemon(true);
    waiting.start();
    server
        .vertx()
        .sharedData()
        .<String, String>getAsyncMap("waymark.contexts")
        .compose(map -> map.put(Canaries.NUMBER, Canaries.WORDS, 6_000))
        .await();
    PublicServer second = new PublicServer(settings, List.of(routes(server.metrics())));
    server.vertx().deployVerticle(second).await();
    return second.port();
  }

  private static Routes routes(PrometheusMeterRegistry metrics) {
    return router -> {
      router.get("/metrics").handler(context -> context.end(metrics.scrape()));
      router.get("/tell/:port").handler(Leaks::tell);
      router.route().handler(context -> context.end("you are " + Canaries.NAME));
    };
  }

  /** Passes a person's passport on to another server. */
  private static void tell(RoutingContext context) {
    try {
      Socket socket = RawHttp.connect(Integer.parseInt(context.pathParam("port")));
      KEPT.add(socket);
      RawHttp.write(socket, "GET /" + Canaries.PASSPORT + " HTTP/1.1\r\nHost: a\r\n\r\n");
      context.end(context.request().uri());
    } catch (IOException e) {
      context.fail(e);
    }
  }

  private static void count(MeterRegistry metrics) {
    metrics.counter("leak", "who", Canaries.NAME).increment();
  }

  private static void forever() {
    synchronized (KEPT) {
      while (!KEPT.isEmpty()) {
        try {
          KEPT.wait();
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
