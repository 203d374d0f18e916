package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.service.Settings.InvalidSettings;

/** Several machines, and where their answers come from, as settings. */
final class ClusterSettingsTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static Map<String, String> peers(String peers) {
    Map<String, String> environment = new HashMap<>();
    environment.put("WAYMARK_CLUSTER_PEERS", peers);
    environment.put("WAYMARK_CLUSTER_SECRET", SECRET);
    return environment;
  }

  private static String faults(Map<String, String> environment) {
    return assertThrows(InvalidSettings.class, () -> Settings.from(environment)).getMessage();
  }

  @Test
  void needsPeersAndASecretAndHasADefaultForTheRest() throws InvalidSettings {
    ClusterSettings cluster =
        Settings.from(peers("a.example.org:5701, 10.0.0.2:5702,[::1]:5701"))
            .cluster()
            .orElseThrow();
    assertEquals(List.of("a.example.org:5701", "10.0.0.2:5702", "[::1]:5701"), cluster.peers());
    assertEquals(SECRET, cluster.secret().reveal());
    assertEquals(Optional.empty(), cluster.host());
    assertEquals(5701, cluster.port());
    assertEquals(5702, cluster.newsPort());
    assertFalse(cluster.toString().contains(SECRET));
  }

  @Test
  void readsWhereTheOthersReachUs() throws InvalidSettings {
    Map<String, String> environment = peers("a:1");
    environment.put("WAYMARK_CLUSTER_HOST", "10.0.0.3");
    environment.put("WAYMARK_CLUSTER_PORT", "6000");
    environment.put("WAYMARK_CLUSTER_NEWS_PORT", "0");
    ClusterSettings cluster = Settings.from(environment).cluster().orElseThrow();
    assertEquals(Optional.of("10.0.0.3"), cluster.host());
    assertEquals(6000, cluster.port());
    assertEquals(0, cluster.newsPort());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a:", ":5701", "a:123456", "http://a:5701", "a:1;b:2", "a b:1"})
  void refusesWhatIsNoPeer(String peers) {
    assertTrue(faults(peers(peers)).contains("WAYMARK_CLUSTER_PEERS must be hosts and ports"));
  }

  @Test
  void refusesASecretThatCanBeGuessedAndDoesNotRepeatIt() {
    Map<String, String> environment = peers("a:1");
    environment.put("WAYMARK_CLUSTER_SECRET", "waymark");
    String faults = faults(environment);
    assertTrue(faults.contains("at least 32 characters"), faults);
    assertFalse(faults.contains("waymark"), faults);
    environment.remove("WAYMARK_CLUSTER_SECRET");
    assertTrue(faults(environment).contains("WAYMARK_CLUSTER_SECRET must be"));
  }

  @Test
  void refusesSettingsOfAClusterWithoutPeers() {
    String faults = faults(Map.of("WAYMARK_CLUSTER_SECRET", SECRET));
    assertTrue(faults.contains("of no use without WAYMARK_CLUSTER_PEERS"), faults);
  }

  @Test
  void readsWhereAnswersAreFetchedFrom() throws InvalidSettings {
    Map<String, String> environment = new HashMap<>();
    environment.put("WAYMARK_KNOWLEDGE_REMOTE", "https://git.example.org/answers.git");
    KnowledgeRemote remote = Settings.from(environment).remote().orElseThrow();
    assertEquals("git", remote.user());
    assertEquals(Duration.ofSeconds(60), remote.every());
    environment.put("WAYMARK_KNOWLEDGE_REMOTE_USER", "waymark");
    environment.put("WAYMARK_KNOWLEDGE_REMOTE_PASSWORD", "hush-hush");
    environment.put("WAYMARK_KNOWLEDGE_REMOTE_SECONDS", "10");
    remote = Settings.from(environment).remote().orElseThrow();
    assertEquals("https://git.example.org/answers.git", remote.address());
    assertEquals("waymark", remote.user());
    assertEquals("hush-hush", remote.password().reveal());
    assertEquals(Duration.ofSeconds(10), remote.every());
    assertFalse(remote.toString().contains("hush-hush"));
  }

  @Test
  void refusesAPlaceThatIsNotSafeOrNotThatOfThisMachine() {
    assertTrue(
        faults(Map.of("WAYMARK_KNOWLEDGE_REMOTE", "http://a.example"))
            .contains("WAYMARK_KNOWLEDGE_REMOTE must begin with https://"));
    assertTrue(
        faults(Map.of("WAYMARK_KNOWLEDGE_REMOTE", "https://u:p@a.example"))
            .contains("must not hold a password: set WAYMARK_KNOWLEDGE_REMOTE_PASSWORD"));
    assertTrue(
        faults(Map.of("WAYMARK_KNOWLEDGE_REMOTE_USER", "u"))
            .contains("of no use without WAYMARK_KNOWLEDGE_REMOTE"));
    assertTrue(
        faults(Map.of("WAYMARK_KNOWLEDGE_REMOTE", "/answers", "WAYMARK_STAFF", "staff"))
            .contains("without a staff console"));
  }
}
