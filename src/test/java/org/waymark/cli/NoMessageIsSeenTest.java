package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.proof.TwilioPost;

/** Whoever watches every figure that leaves the service cannot tell that a message came. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class NoMessageIsSeenTest {
  private static final String NUMBER = "+447700900123";

  /** Time, and collections of garbage: one comes after some hundred messages, or by itself. */
  private static final String NOT_ABOUT_PEOPLE = "(# .*|process_.*|jvm_gc_.*)";

  @TempDir Path temp;

  /** Every figure, as it would be shown at the next hour. */
  private static String watched(RunningServer server) throws IOException, InterruptedException {
    server.server().publishCounts();
    String metrics =
        server.metrics("").stream()
            .filter(line -> !line.matches(NOT_ABOUT_PEOPLE))
            .collect(Collectors.joining("\n"));
    return metrics + server.manage("/health/live").body() + server.manage("/health/ready").body();
  }

  private interface Sending {
    void send(RunningServer server) throws IOException, InterruptedException;
  }

  @Test
  void changesNoFigureByOneMessageOfAnyKind() throws Exception {
    new FixtureFolder(temp);
    Map<String, Sending> messages =
        Map.of(
            "chat", server -> server.chat("my husband took my passport"),
            "danger by chat", server -> server.chat("he has a knife"),
            "no form", server -> server.get("/nothing"),
            "API", server -> server.api("warrington"),
            "another script", server -> server.api("помогите"),
            "SMS", server -> server.sms(NUMBER, "menu"),
            "danger by SMS", server -> server.sms(NUMBER, "he has a knife"),
            "nothing", server -> server.sms(NUMBER, ""),
            "STOP", server -> server.sms(NUMBER, "STOP"));
    try (RunningServer server = new RunningServer(temp, TwilioPost.SETTINGS)) {
      String before = watched(server);
      for (Map.Entry<String, Sending> message : messages.entrySet()) {
        message.getValue().send(server);
        assertEquals(before, watched(server), message.getKey());
      }
    }
  }

  @Test
  void changesNoFigureByAMessageBesideManyOthers() throws Exception {
    new FixtureFolder(temp);
    try (RunningServer server = new RunningServer(temp, TwilioPost.SETTINGS)) {
      for (int i = 0; i < 19; i++) {
        server.api("menu");
      }
      String before = watched(server);
      server.api("he has a knife");
      assertEquals(before, watched(server));
    }
  }

  @Test
  void showsNoOtherKindOfFigure() throws Exception {
    new FixtureFolder(temp);
    try (RunningServer server = new RunningServer(temp, Map.of())) {
      for (int i = 0; i < 19; i++) {
        server.api("menu");
      }
      server.server().publishCounts();
      Set<String> kinds = new TreeSet<>();
      server
          .metrics("")
          .forEach(line -> kinds.add(line.replaceFirst("^# \\S+ ", "").replaceFirst("_.*", "")));
      assertEquals(Set.of("jvm", "process", "waymark"), kinds);
      assertEquals(
          List.of(),
          server.metrics("jvm_").stream().filter(l -> !l.startsWith("jvm_gc_")).toList());
    }
  }
}
