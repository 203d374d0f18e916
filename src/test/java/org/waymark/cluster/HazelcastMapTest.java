package org.waymark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.service.ClusterSettings;
import org.waymark.service.Secret;

/** The map in the cluster's memory keeps the contract, between two machines. */
final class HazelcastMapTest extends SharedMapContract {
  private static final Duration WAIT = Duration.ofMillis(300);
  private static final String LOOPBACK = "127.0.0.1";
  private static final byte[] SECRET = "a secret of the tests".getBytes(StandardCharsets.UTF_8);

  private static Vertx vertx;
  private static WorkerExecutor workers;
  private static int port;
  private static HazelcastInstance one;
  private static HazelcastInstance two;

  @BeforeAll
  static void start() throws IOException {
    System.setProperty("hazelcast.logging.type", "slf4j");
    vertx = Vertx.vertx();
    workers = vertx.createSharedWorkerExecutor("cluster", 4);
    port = freePort();
    int second = freePort();
    List<String> peers = List.of(LOOPBACK + ":" + port, LOOPBACK + ":" + second);
    one = machine(peers, port);
    two = machine(peers, second);
  }

  private static HazelcastInstance machine(List<String> peers, int port) {
    ClusterSettings settings =
        new ClusterSettings(peers, new Secret(""), Optional.of(LOOPBACK), port, 0, WAIT);
    return Hazelcast.newHazelcastInstance(Member.config(settings, LOOPBACK, SECRET));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  @AfterAll
  static void stop() {
    two.getLifecycleService().terminate();
    one.getLifecycleService().terminate();
    await(vertx.close());
  }

  private static SharedMap map(HazelcastInstance machine) {
    return new HazelcastMap(vertx, machine.getMap("waymark.contexts"), workers);
  }

  @Override
  SharedMap here() {
    return map(one);
  }

  @Override
  SharedMap there() {
    return map(two);
  }

  @Override
  Future<Void> pass(Duration time) {
    return vertx.timer(time.toMillis(), TimeUnit.MILLISECONDS).mapEmpty();
  }

  @Test
  void findsTheOtherWhereItWasToldTo() {
    assertEquals(2, one.getCluster().getMembers().size());
  }

  /** Another secret is another name, and who has another name is not let in. */
  @Test
  void tellsTheSecretByNoName() {
    String name = one.getConfig().getClusterName();
    ClusterSettings settings =
        new ClusterSettings(List.of(), new Secret(""), Optional.empty(), port, 0, WAIT);
    assertFalse(name.contains("secret"));
    assertFalse(name.equals(Member.config(settings, LOOPBACK, new byte[1]).getClusterName()));
  }

  @Test
  void listensOnItsOneAddressOnly() throws IOException {
    new Socket(InetAddress.getLoopbackAddress(), port).close();
    InetAddress other = InetAddress.getByAddress(new byte[] {127, 0, 0, 9});
    assertThrows(IOException.class, () -> new Socket(other, port).close());
  }

  @Test
  void answersNobodyButMembers() throws IOException {
    for (String greeting : List.of("GET /hazelcast/health HTTP/1.0\r\n\r\n", "CP2")) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
        String answer =
            new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertFalse(answer.contains("HTTP"), answer);
      } catch (SocketException reset) {
        // No answer at all is right too.
      }
    }
    assertTrue(one.getLifecycleService().isRunning());
  }
}
