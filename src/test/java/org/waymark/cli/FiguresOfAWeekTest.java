package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a running service with a staff console has counted and written down when it stops. */
class FiguresOfAWeekTest {
  /** Not understood, and none of its words is one that may be counted. */
  private static final String MESSAGE = "zanzibarella quuxonia 4711 fridge glorbix";

  @TempDir Path temp;

  private RunningServer start(Path staff) throws Exception {
    Path knowledge = new FixtureFolder(temp.resolve("knowledge")).root();
    return new RunningServer(
        knowledge,
        Map.of(
            "WAYMARK_SENDER_LIMIT", "1000000",
            "WAYMARK_STAFF", staff.toString(),
            "WAYMARK_STAFF_PORT", "0"));
  }

  @Test
  void holdsTensAndNoWordOfAnybody() throws Exception {
    Path staff = temp.resolve("staff");
    try (RunningServer server = start(staff)) {
      JsonObject health = new JsonObject(server.manage("/health/ready").body());
      assertEquals(
          List.of("contacts", "links", "reviews"),
          health.getJsonObject("due").fieldNames().stream().sorted().toList());
      for (int i = 0; i < 45; i++) {
        server.api(MESSAGE);
      }
      server.api("my husband took my passport");
      assertFalse(Files.exists(staff.resolve("figures.json")), "nothing before the week is over");
    }
    String figures = Files.readString(staff.resolve("figures.json"));
    assertTrue(figures.contains("\"none\" : 30") || figures.contains("\"none\" : 40"), figures);
    assertFalse(figures.contains("\"answer\""), "a single one is not seen");
    try (Stream<Path> files = Files.walk(staff)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        for (String word : MESSAGE.split(" ", -1)) {
          assertFalse(text.contains(word), file + " holds " + word);
        }
      }
    }
  }

  @Test
  void withoutAConsoleNothingIsCountedForStaff() throws Exception {
    Path knowledge = new FixtureFolder(temp.resolve("knowledge")).root();
    try (RunningServer server = new RunningServer(knowledge, Map.of())) {
      server.api(MESSAGE);
      assertFalse(new JsonObject(server.manage("/health/ready").body()).containsKey("due"));
    }
  }
}
