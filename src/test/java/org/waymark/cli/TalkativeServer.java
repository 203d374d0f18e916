package org.waymark.cli;

import io.vertx.core.Vertx;
import io.vertx.core.shareddata.AsyncMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.conversation.Snapshot;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.PublicServer;
import org.waymark.service.Settings;
import org.waymark.understanding.meaning.ShippedEncoder;
import org.waymark.validation.SnapshotBuilder;

/**
 * The real server as a program that also says what it has inside: after the line {@code inspect} it
 * prints the names of its threads and the memory of conversations; it ends after any other line.
 * With the argument {@code failing} every message with a canary fails inside, and there is a second
 * server on which nothing works.
 */
final class TalkativeServer {
  private TalkativeServer() {}

  public static void main(String[] arguments) throws Exception {
    Logger root = Logger.getLogger("");
    root.setLevel(Level.ALL);
    List.of(root.getHandlers()).forEach(handler -> handler.setLevel(Level.ALL));
    LoggerFactory.getLogger("talkative").trace("every level is written");
    boolean failing = List.of(arguments).contains("failing");
    Settings settings = Settings.from(System.getenv());
    KnowledgeFolder folder = KnowledgeFolder.find(settings.knowledge());
    Snapshot whole = SnapshotBuilder.build(folder.read()).snapshot().orElseThrow();
    Snapshot snapshot = failing ? Failures.inside(whole) : whole;
    try (Server server =
        new Server(
            settings, InstantSource.system(), folder, snapshot, ShippedEncoder.loading(), 0)) {
      server.start();
      if (failing) {
        PublicServer second = new PublicServer(settings, List.of(Failures.routes()));
        server.vertx().deployVerticle(second).await();
        say("failing at " + second.port());
      }
      say("serves " + server.address());
      say("manages " + server.managementAddress());
      serve(server);
    }
  }

  private static void serve(Server server) throws Exception {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); "inspect".equals(line); line = lines.readLine()) {
      server.publishCounts();
      Thread.getAllStackTraces().keySet().forEach(thread -> say("thread " + thread.getName()));
      contexts(server.vertx()).forEach((key, value) -> say("context " + key + " = " + value));
      say("inspected");
    }
  }

  private static Map<String, String> contexts(Vertx vertx) {
    AsyncMap<String, String> map =
        vertx.sharedData().<String, String>getAsyncMap("waymark.contexts").await();
    return map.entries().await();
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
