package org.waymark.service;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how this machine serves together with others. */
final class ClusterReader {
  private static final String PEERS = "WAYMARK_CLUSTER_PEERS";
  private static final String SECRET = "WAYMARK_CLUSTER_SECRET";
  private static final String HOST = "WAYMARK_CLUSTER_HOST";
  private static final String PORT = "WAYMARK_CLUSTER_PORT";
  private static final String NEWS_PORT = "WAYMARK_CLUSTER_NEWS_PORT";
  private static final String WAIT = "WAYMARK_CLUSTER_WAIT_MILLIS";

  /** All names, so that none is taken for a misspelling. */
  static final Set<String> NAMES = Set.of(PEERS, SECRET, HOST, PORT, NEWS_PORT, WAIT);

  /** Made by chance, 32 characters cannot be guessed; a sentence that somebody thought of can. */
  private static final int LEAST_SECRET = 32;

  private static final Pattern PEER =
      Pattern.compile("([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:]+\\]):(\\d{1,5})");

  private ClusterReader() {}

  static Optional<ClusterSettings> read(SettingsReader reader) {
    List<String> peers = peers(reader);
    Optional<String> secret = reader.optional(SECRET);
    int port = reader.number(PORT, 5701, 1, 65_535);
    int newsPort = reader.number(NEWS_PORT, 5702, 0, 65_535);
    int wait = reader.number(WAIT, 300, 50, 3_000);
    if (peers.isEmpty()) {
      if (reader.anyOf(Stream.of(SECRET, HOST, PORT, NEWS_PORT, WAIT))) {
        reader.fault(SECRET + " and the like are of no use without " + PEERS);
      }
      return Optional.empty();
    }
    if (secret.filter(s -> s.length() >= LEAST_SECRET).isEmpty()) {
      reader.fault(
          SECRET
              + " must be at least "
              + LEAST_SECRET
              + " characters, made by chance, the same on every machine: openssl rand -base64 32");
    }
    return Optional.of(
        new ClusterSettings(
            peers,
            new Secret(secret.orElse("")),
            reader.optional(HOST),
            port,
            newsPort,
            Duration.ofMillis(wait)));
  }

  private static List<String> peers(SettingsReader reader) {
    List<String> peers =
        Arrays.stream(reader.text(PEERS, "").split(",", -1))
            .map(String::strip)
            .filter(peer -> !peer.isEmpty())
            .distinct()
            .toList();
    if (!peers.stream().allMatch(peer -> PEER.matcher(peer).matches())) {
      reader.fault(PEERS + " must be hosts and ports: one.example.org:5701,10.0.0.2:5701");
    }
    return peers;
  }
}
