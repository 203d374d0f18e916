package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Waymark;
import org.waymark.cli.proof.RawHttp;
import org.waymark.cli.proof.TwilioPost;

/** Far too much at once, and too little room. Figures are printed; none is judged by time. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FloodTest {
  private static final String DANGER = "he has a knife";
  private static final int CLIENTS = 32;

  /** A busy day would bring some three messages in a second; this is a hundred times as much. */
  private static final int LOAD = 900;

  private static final int HUGE = 50 * 1024 * 1024;
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  @TempDir Path temp;

  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

  @AfterEach
  void stop() {
    clients.shutdownNow();
  }

  @BeforeEach
  void write() {
    new FixtureFolder(temp.resolve("knowledge"));
  }

  private RunningServer start(Map<String, String> changes) throws IOException {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.putAll(changes);
    return new RunningServer(temp.resolve("knowledge"), settings);
  }

  private static String api(String text) {
    String body = "{\"text\":\"" + text + "\"}";
    return "POST /api/v1/messages HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
        + body.length()
        + "\r\nContent-Type: application/json\r\n\r\n"
        + body;
  }

  private static long usedBytes() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void answersEverybodyUnderAHundredTimesTheLoadAndDangerBeyondTheLimits() throws Exception {
    try (RunningServer server = start(Map.of("WAYMARK_SENDER_LIMIT", "500"))) {
      server.api("menu");
      long before = usedBytes();
      long start = System.nanoTime();
      List<Future<long[]>> answers = new ArrayList<>();
      for (int i = 0; i < LOAD; i++) {
        String text = i % 9 == 0 ? DANGER : "menu";
        answers.add(clients.submit(() -> timed(server.port(), text)));
      }
      long[] nanos = new long[LOAD];
      int limited = 0;
      for (int i = 0; i < LOAD; i++) {
        long[] answer = answers.get(i).get();
        nanos[i] = answer[0];
        limited += answer[1] == 429 ? 1 : 0;
        assertTrue(answer[1] == 200 || (answer[1] == 429 && i % 9 != 0), "status " + answer[1]);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      Arrays.sort(nanos);
      System.out.printf(
          "standing up | %.0f messages in a second | median %d ms, slowest %d ms, %d held back,"
              + " none of danger, %+d KiB after%n",
          LOAD / seconds,
          nanos[LOAD / 2] / 1_000_000,
          nanos[LOAD - 1] / 1_000_000,
          limited,
          (usedBytes() - before) / 1024);
    }
  }

  private static long[] timed(int port, String text) throws IOException {
    long start = System.nanoTime();
    String answer = RawHttp.send(port, api(text));
    return new long[] {System.nanoTime() - start, Long.parseLong(answer.substring(9, 12))};
  }

  @Test
  void holdsBackAFloodFromOneNumberButNeverDanger() throws Exception {
    try (RunningServer server = start(Map.of("WAYMARK_SENDER_LIMIT", "20"))) {
      int sent = 0;
      for (int i = 0; i < 500; i++) {
        sent += server.sms("+447700900123", "menu").body().contains("<Message>") ? 1 : 0;
        if (i % 10 == 0) {
          assertTrue(server.sms("+447700900123", DANGER).body().contains("999"));
        }
      }
      assertEquals(21, sent);
      assertTrue(server.sms("+447700900124", "menu").body().contains("What do you want"));
      System.out.printf(
          "standing up | 500 messages from one number | %d replies, 50 of danger%n", sent);
    }
  }

  @Test
  void keepsItsMemoryWhenBodiesAreHuge() throws Exception {
    try (RunningServer server = start(Map.of())) {
      server.api("menu");
      long before = usedBytes();
      List<Future<Integer>> bodies = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        bodies.add(clients.submit(() -> sendHuge(server.port())));
      }
      long kib = 0;
      for (Future<Integer> body : bodies) {
        kib += body.get();
      }
      assertEquals(200, server.api("menu").statusCode());
      System.out.printf(
          "standing up | %d bodies of 50 MiB | %d KiB each went out, %+d KiB after%n",
          CLIENTS, kib / CLIENTS, (usedBytes() - before) / 1024);
    }
  }

  /** Gives how many KiB were taken before the other side had enough. */
  private static int sendHuge(int port) throws IOException {
    int kib = 0;
    String part = "x".repeat(1024);
    try (Socket socket = RawHttp.connect(port)) {
      RawHttp.write(
          socket,
          "POST /chat HTTP/1.1\r\nHost: a\r\nContent-Length: " + HUGE + "\r\n" + FORM + "\r\n\r\n");
      for (; kib < HUGE / 1024; kib++) {
        RawHttp.write(socket, part);
      }
    } catch (SocketException closed) {
      // As it should.
    }
    return kib;
  }

  @Test
  void letsAMessageThroughAFloodOfConnections() throws Exception {
    List<Socket> flood = new ArrayList<>();
    try (RunningServer server = start(Map.of())) {
      long start = System.nanoTime();
      for (int i = 0; i < 3_000; i++) {
        flood.add(RawHttp.connect(server.port()));
      }
      assertTrue(RawHttp.send(server.port(), api(DANGER)).contains("999"));
      System.out.printf(
          "standing up | 3000 connections without a word, then a message | %d ms in all%n",
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    } finally {
      for (Socket socket : flood) {
        socket.close();
      }
    }
  }

  /** Every write of the process fails as on a full disk; it has no folder for temporary files. */
  @Test
  void servesOnAFullDisk() throws Exception {
    File full = new File("/dev/full");
    assertTrue(full.exists(), "Linux has a disk that is always full");
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=/dev/full/none",
            "-cp",
            System.getProperty("java.class.path"),
            Waymark.class.getName());
    builder.environment().putAll(Map.of("WAYMARK_PORT", "" + port, "WAYMARK_MANAGEMENT_PORT", "0"));
    builder.environment().put("WAYMARK_KNOWLEDGE", temp.resolve("knowledge").toString());
    Process process = builder.redirectOutput(full).redirectError(full).start();
    try {
      long start = System.nanoTime();
      String answer = null;
      while (answer == null || answer.isEmpty()) {
        answer = tryOnce(port);
        boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
        assertFalse(ended, "it ended");
      }
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      assertTrue(RawHttp.send(port, api(DANGER)).contains("999"));
      System.out.printf(
          "standing up | starts and answers on a full disk | after %d ms%n",
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  private static String tryOnce(int port) throws IOException {
    try {
      return RawHttp.send(port, api("menu"));
    } catch (ConnectException notYet) {
      return "";
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
