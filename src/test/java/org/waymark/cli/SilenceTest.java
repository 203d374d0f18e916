package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing about a person is kept or told. The real server runs in a process of its own with every
 * logger at its most talkative; invented numbers, names and sentences go through every route; then
 * they are looked for in all that the process wrote, holds or answers.
 */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SilenceTest {
  private static final List<String> TALKATIVE =
      List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace", "-Xmx200m");

  @TempDir Path home;

  private final Canaries canaries = new Canaries();

  @Test
  void keepsSilentWithATwilioAccount() throws Exception {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_TRUST_PROXY", "true");
    try (ChildJvm child = start(settings)) {
      int port = URI.create(child.until("serves ")).getPort();
      int answers = send(port);
      assertTrue(answers > 60, answers + " answers");
      inspect(child, port);
    }
  }

  @Test
  void keepsSilentWithoutATwilioAccount() throws Exception {
    try (ChildJvm child = start(Map.of())) {
      int port = URI.create(child.until("serves ")).getPort();
      CanaryTraffic traffic = new CanaryTraffic(port, canaries);
      traffic.pages("/simulator");
      assertTrue(traffic.answers() >= 12, traffic.answers() + " answers");
      send(port);
      inspect(child, port);
      assertTrue(child.output().contains("context "), "no conversation was remembered");
    }
  }

  @Test
  void keepsSilentWhenEverythingFails() throws Exception {
    try (ChildJvm child = start(TwilioPost.SETTINGS, "failing")) {
      int failing = Integer.parseInt(child.until("failing at "));
      int port = URI.create(child.until("serves ")).getPort();
      send(port);
      CanaryTraffic traffic = new CanaryTraffic(failing, canaries);
      for (String path : List.of("throws", "breaks", "fails", "blocks", "late", "twice")) {
        traffic.ask("POST", "/" + path + "?q=" + Canaries.QUERY, "text/plain", Canaries.MESSAGE);
      }
      assertEquals(6, traffic.answers());
      inspect(child, port);
      assertTrue(child.errors().contains("java.lang.IllegalStateException"));
    }
  }

  private ChildJvm start(Map<String, String> settings, String... arguments) throws IOException {
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("WAYMARK_HOST", "127.0.0.1");
    environment.put("WAYMARK_PORT", "0");
    environment.put("WAYMARK_MANAGEMENT_PORT", "0");
    String[] main = new String[arguments.length + 1];
    main[0] = TalkativeServer.class.getName();
    System.arraycopy(arguments, 0, main, 1, arguments.length);
    return new ChildJvm(home, TALKATIVE, environment, main);
  }

  private int send(int port) throws IOException {
    CanaryTraffic traffic = new CanaryTraffic(port, canaries);
    traffic.sms();
    traffic.pages("/chat");
    traffic.api();
    traffic.elsewhere();
    assertEquals(List.of(), traffic.failures());
    return traffic.answers();
  }

  /** Looks everywhere; the server is stopped on the way. */
  private void inspect(ChildJvm child, int port) throws IOException, InterruptedException {
    int management = URI.create(child.until("manages ")).getPort();
    CanaryTraffic manager = new CanaryTraffic(management, canaries);
    manager.ask("GET", "/metrics?" + Canaries.QUERY, "", "");
    manager.ask("GET", "/" + Canaries.PATH, "", Canaries.NAME);
    child.tell("inspect");
    child.until("inspected");
    othersSeeNothing(port, management);
    child.tell("stop");
    assertEquals(0, child.exitCode(), child.errors());
    assertTrue(child.output().contains("thread "), "no thread was named");
    assertTrue(child.errors().contains("every level is written"), "quiet loggers");
    canaries.search("standard output", child.output());
    canaries.search("standard error", child.errors());
    canaries.search(child.work());
    canaries.search(child.temp());
    assertEquals("", canaries.report());
    assertEquals(List.of(), Canaries.files(child.work()), "files in the working folder");
    assertEquals(List.of(), Canaries.files(child.temp()), "files in the temporary folder");
  }

  private void othersSeeNothing(int port, int management) throws IOException {
    for (String path : List.of("/", "/chat", "/simulator", "/api/v1/openapi.yaml", "/nothing")) {
      canaries.search("another's " + path, get(port, path));
    }
    for (String path : List.of("/metrics", "/health/live", "/health/ready")) {
      String page = get(management, path);
      assertTrue(page.startsWith("HTTP/1.1 200"), page);
      canaries.search(path, page);
    }
    String hello = "text=hello";
    canaries.search(
        "another's chat",
        RawHttp.send(
            port,
            "POST /chat HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 10\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                + hello));
  }

  private static String get(int port, String path) throws IOException {
    return RawHttp.send(port, "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  }
}
