package org.waymark.cli.machines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.waymark.cli.proof.TwilioPost;

/** Some machines on loopback that serve together, with a network between them that can be cut. */
final class Machines implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Path home;
  private final Map<String, String> settings;
  private final List<Integer> ports = new ArrayList<>();
  private final List<Relay> relays = new ArrayList<>();
  private final CopyOnWriteArrayList<Machine> machines = new CopyOnWriteArrayList<>();

  /**
   * Starts them, all at the same time.
   *
   * @param home a folder for what they write: nothing is expected there but what they print
   * @param more settings of all of them
   */
  Machines(int count, Path home, Map<String, String> more) throws IOException {
    this.home = home;
    this.settings = new HashMap<>(TwilioPost.SETTINGS);
    for (int i = 0; i < count; i++) {
      ports.add(freePort());
      relays.add(new Relay(ports.get(i)));
    }
    settings.putAll(
        Map.of(
            "WAYMARK_HOST", LOOPBACK,
            "WAYMARK_PORT", "0",
            "WAYMARK_MANAGEMENT_PORT", "0",
            "WAYMARK_SENDER_LIMIT", "1000000",
            "WAYMARK_TOTAL_LIMIT", "100000000",
            "WAYMARK_CLUSTER_PEERS", peers(),
            "WAYMARK_CLUSTER_SECRET", "a secret of the tests, 32 or more",
            "WAYMARK_CLUSTER_HOST", LOOPBACK,
            "WAYMARK_CLUSTER_NEWS_PORT", "0"));
    settings.putAll(more);
    for (int i = 0; i < count; i++) {
      machines.add(begin(i));
    }
    for (Machine machine : machines) {
      machine.ready();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private String peers() {
    return relays.stream()
        .map(relay -> LOOPBACK + ":" + relay.port())
        .collect(Collectors.joining(","));
  }

  private Machine begin(int index) throws IOException {
    Map<String, String> own = new HashMap<>(settings);
    own.put("WAYMARK_CLUSTER_PORT", Integer.toString(ports.get(index)));
    String known = "-Dhazelcast.local.publicAddress=" + LOOPBACK + ":" + relays.get(index).port();
    Path place = Files.createDirectories(home.resolve("machine-" + index));
    return new Machine(place, List.of(known), own);
  }

  Machine get(int index) {
    return machines.get(index);
  }

  List<Machine> all() {
    return machines;
  }

  /** Starts a machine again that was stopped or killed. */
  Machine again(int index) throws IOException {
    machines.get(index).close();
    Machine machine = begin(index).ready();
    machines.set(index, machine);
    return machine;
  }

  /** Nothing comes through between any two machines; people still reach each. */
  void cut() {
    relays.forEach(Relay::cut);
  }

  void mend() {
    relays.forEach(Relay::mend);
  }

  @Override
  public void close() {
    machines.forEach(Machine::close);
    relays.forEach(Relay::close);
  }
}
