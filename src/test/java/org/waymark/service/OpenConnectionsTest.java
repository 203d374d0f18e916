package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Those who hold connections, and send slowly or without end; each figure is printed. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class OpenConnectionsTest {
  private static final int MOST = 20;
  private static final String GET = "GET / HTTP/1.1\r\nHost: a\r\n";

  private final Vertx vertx = Vertx.vertx();
  private final List<Socket> sockets = new ArrayList<>();
  private PublicServer server;

  @BeforeEach
  void start() throws Exception {
    Settings settings = Settings.from(Map.of("WAYMARK_HOST", "127.0.0.1", "WAYMARK_PORT", "0"));
    OpenConnections.Bounds bounds = new OpenConnections.Bounds(MOST, 400, 400, 400);
    Routes hello = router -> router.route().handler(context -> context.end("hello"));
    server = new PublicServer(settings, List.of(hello), bounds);
    vertx.deployVerticle(server).await();
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    vertx.close().await();
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    sockets.add(socket);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void assertServes() throws IOException {
    try (Socket socket = connect()) {
      send(socket, GET + "Connection: close\r\n\r\n");
      byte[] answer = socket.getInputStream().readAllBytes();
      assertTrue(new String(answer, StandardCharsets.US_ASCII).endsWith("hello"));
    }
  }

  /** Sends part after part until the other side has had enough; gives what it answered. */
  private static String drip(Socket socket, IntFunction<String> part) throws IOException {
    StringBuilder answer = new StringBuilder();
    socket.setSoTimeout(10);
    int sent = 0;
    while (true) {
      try {
        int c = socket.getInputStream().read();
        if (c < 0) {
          return answer.toString();
        }
        answer.append((char) c);
      } catch (SocketTimeoutException stillOpen) {
        try {
          send(socket, part.apply(sent++));
        } catch (SocketException closed) {
          return answer.toString();
        }
      } catch (SocketException closed) {
        return answer.toString();
      }
    }
  }

  private static void print(String what, long since) {
    System.out.printf("standing up | %s | %d ms%n", what, (System.nanoTime() - since) / 1_000_000);
  }

  @Test
  void closesAConnectionWhoseHeadComesByteByByte() throws IOException {
    long start = System.nanoTime();
    Socket socket = connect();
    send(socket, GET + "X: ");
    assertEquals("", drip(socket, i -> "x"));
    print("slow header bytes are cut off after", start);
    assertServes();
  }

  @Test
  void closesAConnectionWhoseNextHeadComesByteByByte() throws IOException {
    long start = System.nanoTime();
    Socket socket = connect();
    send(socket, GET + "\r\n" + GET + "X: ");
    assertTrue(drip(socket, i -> "x").endsWith("hello"));
    print("slow header bytes after an answer are cut off after", start);
  }

  @Test
  void answersAndClosesWhenABodyComesByteByByte() throws IOException {
    long start = System.nanoTime();
    Socket socket = connect();
    send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n");
    String answer = drip(socket, i -> "x");
    assertTrue(answer.startsWith("HTTP/1.1 503"), answer);
    assertTrue(answer.contains("999"), answer);
    print("a slow body is answered with 999 and cut off after", start);
    assertServes();
  }

  @Test
  void readsLittleOfABodyWithoutEnd() throws IOException {
    Socket socket = connect();
    send(socket, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    int[] parts = {0};
    String chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
    String answer =
        drip(
            socket,
            i -> {
              parts[0]++;
              return chunk;
            });
    assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 413"), answer);
    System.out.printf("standing up | a body without end is cut off after | %d KiB%n", parts[0] * 8);
    assertServes();
  }

  @Test
  void letsThoseWhoWriteInWhenOthersOnlyHoldConnections() throws IOException {
    Socket first = connect();
    for (int i = 0; i < 15 * MOST; i++) {
      connect();
    }
    assertServes();
    first.setSoTimeout(10_000);
    assertEquals(-1, first.getInputStream().read());
    int open = 0;
    for (Socket socket : sockets) {
      open += isOpen(socket) ? 1 : 0;
    }
    System.out.printf(
        "standing up | of %d connections without a word stay open | %d%n", 15 * MOST + 1, open);
    assertTrue(open <= MOST, open + " open");
  }

  private static boolean isOpen(Socket socket) throws IOException {
    if (socket.isClosed()) {
      return false;
    }
    try {
      socket.setSoTimeout(1);
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException waiting) {
      return true;
    } catch (SocketException closed) {
      return false;
    }
  }

  @Test
  void closesNoConnectionThatIsBeingAnswered() throws IOException {
    Socket socket = connect();
    String head = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n";
    send(socket, head + "Expect: 100-continue\r\n\r\n");
    assertEquals('H', socket.getInputStream().read(), "the head was read");
    for (int i = 0; i < 2 * MOST; i++) {
      connect();
    }
    send(socket, "xy");
    byte[] answer = socket.getInputStream().readAllBytes();
    assertTrue(new String(answer, StandardCharsets.US_ASCII).endsWith("hello"));
  }
}
