package org.waymark.cli.proof;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.cli.proof.Places.Kind;

/** A {@link WatchedServer} in a process of its own, and the search through all of it. */
final class WatchedChild implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace", "-Xmx400m", "-XX:-UsePerfData");

  private final Path home;
  private final Places places;
  private final ChildJvm child;
  private final int brokenPort;
  private final int port;
  private final int managementPort;

  /**
   * Starts it, and waits until it serves.
   *
   * @param how the arguments of {@link WatchedServer}
   */
  WatchedChild(Path home, Places places, Map<String, String> settings, String... how)
      throws IOException {
    this.home = home;
    this.places = places;
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("WAYMARK_HOST", "127.0.0.1");
    environment.put("WAYMARK_PORT", "0");
    environment.put("WAYMARK_MANAGEMENT_PORT", "0");
    String[] main = new String[how.length + 1];
    main[0] = WatchedServer.class.getName();
    System.arraycopy(how, 0, main, 1, how.length);
    child = new ChildJvm(home, OPTIONS, environment, main);
    boolean failing = List.of(how).contains("failing");
    brokenPort = failing ? Integer.parseInt(child.until("failing at ")) : 0;
    port = URI.create(child.until("serves ")).getPort();
    managementPort = URI.create(child.until("manages ")).getPort();
  }

  int port() {
    return port;
  }

  /** The port of the second server, which fails. */
  int brokenPort() {
    return brokenPort;
  }

  int managementPort() {
    return managementPort;
  }

  /** Looks at what is there while it serves: threads, memory, connections, health, metrics. */
  void look(Set<Integer> allowed) throws IOException {
    obey("look");
    places.look(Kind.CONNECTIONS, Connections.opened(child.id(), ports(), allowed));
    for (String path : List.of("/metrics", "/health/live", "/health/ready")) {
      Kind kind = path.equals("/metrics") ? Kind.METRICS : Kind.HEALTH;
      places.search(kind, path, get(managementPort, path));
    }
    for (String path : List.of("/", "/chat", "/simulator", "/api/v1/openapi.yaml", "/nothing")) {
      places.search(Kind.OTHERS, path, get(port, path));
    }
    places.search(Kind.OTHERS, "a chat", chat("hello"));
  }

  private Set<Integer> ports() {
    return new HashSet<>(List.of(port, managementPort, brokenPort));
  }

  /** Lets everything become old, then looks at whatever is still alive in the heap. */
  void searchHeap() throws IOException {
    obey("later");
    chat("hello again, much later");
    Path dump = home.resolve("heap-" + child.id() + ".hprof");
    obey("heap " + dump.toAbsolutePath());
    try (InputStream bytes = Files.newInputStream(dump)) {
      places.search(Kind.HEAP, "heap", bytes);
    }
  }

  private void obey(String command) throws IOException {
    child.tell(command);
    child.until("done");
  }

  /** Stops it as an operator does, and looks through all that it left. */
  void stop() throws IOException, InterruptedException {
    child.tell("stop");
    int code = child.exitCode();
    if (code != 0 || !child.errors().contains("every level is written")) {
      throw new IllegalStateException("exit code " + code + System.lineSeparator() + lastErrors());
    }
    searchRemains();
  }

  /** Kills it, and looks through all that it left. */
  void kill() throws IOException, InterruptedException {
    child.kill();
    searchRemains();
  }

  private String lastErrors() throws IOException {
    String errors = child.errors();
    return errors.substring(Math.max(0, errors.length() - 2_000));
  }

  private void searchRemains() throws IOException, InterruptedException {
    child.exitCode();
    child.output().lines().forEach(this::said);
    places.search(Kind.LOGS, "standard error", child.errors());
    places.searchFolder(Kind.FILES, child.work());
    places.searchFolder(Kind.TEMP, child.temp());
  }

  private void said(String line) {
    Kind kind =
        line.startsWith("thread ")
            ? Kind.THREADS
            : line.startsWith("context ") ? Kind.MEMORY : Kind.OUTPUT;
    places.search(kind, line.split(" ", 2)[0], line);
  }

  private String chat(String text) throws IOException {
    String body = "text=" + TwilioPost.encode(text);
    return RawHttp.sendAsAnother(
        port,
        "POST /chat HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
            + body.length()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
            + body);
  }

  private static String get(int port, String path) throws IOException {
    return RawHttp.sendAsAnother(
        port, "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  }

  @Override
  public void close() {
    child.close();
  }
}
