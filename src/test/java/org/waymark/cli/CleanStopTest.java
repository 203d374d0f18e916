package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.proof.RawHttp;

/** Stopping loses no message: each gets its whole answer, or was never read. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class CleanStopTest {
  private static final String BODY = "text=my+husband+took+my+passport";
  private static final int CLIENTS = 8;

  @TempDir Path temp;

  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private RunningServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        new RunningServer(
            new FixtureFolder(temp).root(), Map.of("WAYMARK_SENDER_LIMIT", "1000000"));
  }

  @AfterEach
  void stop() {
    server.close();
    clients.shutdownNow();
  }

  private static String head(String connection) {
    return "POST /chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + ("Connection: " + connection + "\r\nContent-Length: " + BODY.length() + "\r\n\r\n");
  }

  private static boolean isWhole(String answer) {
    return answer.startsWith("HTTP/1.1 200") && answer.contains("</html>");
  }

  private boolean isListening() {
    try {
      RawHttp.connect(server.port()).close();
      return true;
    } catch (IOException e) {
      // Refused, or reset because it closed while the connection was being made.
      return false;
    }
  }

  @Test
  void answersARequestThatIsHalfWayIn() throws Exception {
    try (Socket socket = RawHttp.connect(server.port())) {
      RawHttp.write(socket, head("close") + BODY.substring(0, 8));
      // The answer to another request tells that the first part has been read.
      assertEquals(200, server.chat("menu").statusCode());
      CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
      server.until(() -> !isListening());
      RawHttp.write(socket, BODY.substring(8));
      assertTrue(isWhole(RawHttp.rest(socket)));
      closed.join();
    }
  }

  @Test
  void losesNoneOfManyMessages() throws Exception {
    CountDownLatch busy = new CountDownLatch(5 * CLIENTS);
    List<Future<List<String>>> answers = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      answers.add(clients.submit(() -> askUntilRefused(busy)));
    }
    busy.await();
    server.close();
    for (Future<List<String>> client : answers) {
      client.get().forEach(answer -> assertTrue(answer.isEmpty() || isWhole(answer), answer));
      assertTrue(client.get().stream().filter(String::isEmpty).count() <= 1);
    }
  }

  /** Every answer to a request; the last is empty when the connection came too late to be read. */
  private List<String> askUntilRefused(CountDownLatch busy) throws IOException {
    List<String> answers = new ArrayList<>();
    while (true) {
      try (Socket socket = RawHttp.connect(server.port())) {
        RawHttp.write(socket, head("close") + BODY);
        answers.add(RawHttp.rest(socket));
        busy.countDown();
      } catch (SocketException refused) {
        return answers;
      }
    }
  }

  @Test
  void canBeStoppedTwice() {
    server.close();
    server.close();
    assertFalse(isListening());
  }
}
