package org.waymark.cli.proof;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.vertx.core.Vertx;
import io.vertx.core.shareddata.AsyncMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.cli.Server;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.CompiledKnowledge;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgeState;
import org.waymark.service.PublicServer;
import org.waymark.service.Settings;
import org.waymark.text.EncoderSource;
import org.waymark.understanding.meaning.ShippedEncoder;
import org.waymark.validation.SnapshotBuilder;

/**
 * The real server as a program that also says what it has inside. It obeys lines: {@code look}
 * prints its threads and the memory of conversations, {@code later} lets all that is remembered
 * become old, {@code heap FILE} writes down whatever is still alive; any other line ends it.
 *
 * <p>With the argument {@code failing} every message with a canary fails inside, and there is a
 * second server on which nothing works. With {@code leaking} it leaks on purpose, everywhere.
 */
public final class WatchedServer {
  /** Real time, because the memory of conversations is emptied by timers. */
  private static final Duration MEMORY = Duration.ofSeconds(4);

  private static final Duration MUCH_LATER = Duration.ofDays(2);

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final InstantSource clock = () -> InstantSource.system().instant().plus(ahead.get());

  private WatchedServer() {}

  /** Serves until it is told to end. */
  public static void main(String[] arguments) throws Exception {
    new WatchedServer().serve(List.of(arguments));
  }

  private void serve(List<String> how) throws Exception {
    Settings settings = Settings.from(System.getenv());
    KnowledgeFolder folder = KnowledgeFolder.find(settings.knowledge());
    long fingerprint = folder.fingerprint();
    KnowledgeFiles files = folder.read();
    Snapshot whole = snapshot(files);
    Snapshot snapshot = how.contains("failing") ? Failures.inside(whole) : whole;
    KnowledgeState knowledge = KnowledgeState.of(files, snapshot, fingerprint);
    logEverything();
    // Loaded before the first message, so that every one of them passes through the encoder.
    EncoderSource encoder = ShippedEncoder.loading();
    encoder.await();
    try (Server server = new Server(settings, clock, folder, knowledge, encoder, MEMORY)) {
      server.start();
      if (how.contains("failing")) {
        PublicServer second = new PublicServer(settings, List.of(Failures.routes()));
        server.vertx().deployVerticle(second).await();
        say("failing at " + second.port());
      }
      if (how.contains("leaking")) {
        String leaking = "http://localhost:" + Leaks.plant(server, settings);
        say("serves " + leaking);
        say("manages " + leaking);
      }
      say("serves " + server.address());
      say("manages " + server.managementAddress());
      obey(server);
    }
  }

  /** Once the knowledge base is read: that alone would be 50 MB of log. */
  private static void logEverything() {
    Logger root = Logger.getLogger("");
    root.setLevel(Level.ALL);
    List.of(root.getHandlers()).forEach(handler -> handler.setLevel(Level.ALL));
    LoggerFactory.getLogger("talkative").trace("every level is written");
  }

  private static Snapshot snapshot(KnowledgeFiles files) {
    return CompiledKnowledge.find(files)
        .orElseGet(() -> SnapshotBuilder.build(files).snapshot().orElseThrow());
  }

  private void obey(Server server) throws Exception {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals("look")) {
        look(server);
      } else if (line.equals("later")) {
        later(server);
      } else if (line.startsWith("heap ")) {
        dumpHeap(line.substring("heap ".length()));
      } else {
        return;
      }
      say("done");
    }
  }

  private static void look(Server server) {
    server.publishCounts();
    for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
      say("thread " + thread.getThreadName() + " " + thread.getLockName());
      for (StackTraceElement at : thread.getStackTrace()) {
        say("thread  at " + at);
      }
    }
    contexts(server.vertx()).forEach((key, value) -> say("context " + key + " = " + value));
  }

  private void later(Server server) {
    ahead.set(MUCH_LATER);
    while (!contexts(server.vertx()).isEmpty()) {
      server.vertx().timer(100, TimeUnit.MILLISECONDS).await();
    }
  }

  private static Map<String, String> contexts(Vertx vertx) {
    AsyncMap<String, String> map =
        vertx.sharedData().<String, String>getAsyncMap("waymark.contexts").await();
    return map.entries().await();
  }

  private static void dumpHeap(String file) throws IOException {
    boolean onlyAlive = true;
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, onlyAlive);
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
