package org.waymark.cli.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.waymark.cli.proof.Places.Kind;

/**
 * Nothing about a person is kept or told: the real service runs in a process of its own, every
 * logger at its most talkative, invented people write to it by every route while it works, fails
 * and is restarted; then they are looked for wherever they could have stayed or come out.
 */
final class PrivacyProof {
  private final Path home;
  private final int rounds;
  private final Places places = new Places();
  private int sent;
  private int answered;

  /**
   * @param home an empty folder for the processes and what they may write
   * @param rounds how often everything is sent
   */
  PrivacyProof(Path home, int rounds) {
    this.home = home;
    this.rounds = rounds;
  }

  Places places() {
    return places;
  }

  /** How many requests were sent, right and wrong ones. */
  int sent() {
    return sent;
  }

  /** How many of them got an answer; what is no request gets none. */
  int answered() {
    return answered;
  }

  /**
   * With an account: Twilio writes, its API fails at times and then is gone; there is a restart.
   */
  void withTwilio() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(home.resolve("twilio"));
    try (TwilioSide twilio = new TwilioSide(places)) {
      Map<String, String> settings = new HashMap<>(twilio.settings());
      settings.put("WAYMARK_TRUST_PROXY", "true");
      settings.put("WAYMARK_WHATSAPP", "true");
      try (WatchedChild child = new WatchedChild(folder, places, settings)) {
        send(child, true);
        child.look(Set.of(twilio.port()));
        twilio.fallSilent();
        child.searchHeap();
        child.stop();
      }
      twilio.vanish();
      try (WatchedChild restarted = new WatchedChild(folder, places, settings)) {
        send(restarted, true);
        restarted.kill();
      }
    }
  }

  /** Without an account the simulator stands in for a phone. */
  void withSimulator() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(home.resolve("simulator"));
    try (WatchedChild child = new WatchedChild(folder, places, Map.of())) {
      send(child, false);
      child.look(Set.of());
      child.searchHeap();
      child.stop();
    }
  }

  /**
   * Every message with a canary fails inside, and a second server fails at whatever it is asked.
   */
  void whenEverythingFails() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(home.resolve("failing"));
    try (WatchedChild child = new WatchedChild(folder, places, TwilioPost.SETTINGS, "failing")) {
      CompletableFuture<Void> slow =
          CompletableFuture.runAsync(() -> fail(child.brokenPort(), List.of("hangs")));
      send(child, true);
      fail(child.brokenPort(), List.of("throws", "breaks", "fails", "blocks", "late", "twice"));
      slow.join();
      child.look(Set.of());
      child.searchHeap();
      child.stop();
    }
  }

  private void send(WatchedChild child, boolean twilio) throws IOException {
    CanaryTraffic traffic = new CanaryTraffic(child.port(), places);
    for (int round = 0; round < rounds; round++) {
      traffic.round(round, !twilio);
    }
    CanaryTraffic manager = new CanaryTraffic(child.managementPort(), places);
    manager.ask("GET", "/metrics?" + Canaries.QUERY, "", "");
    manager.ask("GET", "/" + Canaries.PATH, "", Canaries.NAME);
    count(traffic);
    if (!traffic.failures().isEmpty()) {
      throw new IllegalStateException("the service failed at\n" + traffic.failures().get(0));
    }
  }

  private void fail(int port, List<String> ways) {
    try {
      CanaryTraffic traffic = new CanaryTraffic(port, places);
      for (String way : ways) {
        traffic.ask("POST", "/" + way + "?q=" + Canaries.QUERY, "text/plain", Canaries.MESSAGE);
      }
      count(traffic);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void count(CanaryTraffic traffic) {
    sent += traffic.sent();
    answered += traffic.answers();
  }

  /**
   * Lets a service leak on purpose in every kind of place.
   *
   * @return the kinds of place where the search did not see it; empty when the search can be
   *     trusted
   */
  static Set<Kind> blindness(Path home) throws IOException, InterruptedException {
    Places places = new Places();
    try (TwilioSide twilio = new TwilioSide(places);
        WatchedChild child = new WatchedChild(home, places, Map.of(), "leaking")) {
      CanaryTraffic traffic = new CanaryTraffic(child.port(), places);
      traffic.ask("GET", "/tell/" + twilio.port() + "?" + Canaries.QUERY, "", "");
      child.look(Set.of());
      child.searchHeap();
      child.stop();
    }
    Set<Kind> blind = EnumSet.allOf(Kind.class);
    blind.removeAll(places.talkative());
    return blind;
  }
}
