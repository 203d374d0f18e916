package org.waymark.cli.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.proof.TwilioPost;

/** A machine alone has nothing of several: its start and its memory are as they were. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class OneMachineTest {
  /**
   * Vert.x makes every cluster manager that it finds listed, with what that extends. The jar lists
   * none, but it is not made yet when tests run.
   */
  private static final String LOOKED_AT =
      ".* com\\.hazelcast\\.(cluster\\.MembershipListener|core\\.LifecycleListener"
          + "|core\\.HazelcastInstance|config\\.Config) .*";

  @TempDir Path temp;

  @Test
  void loadsNothingOfSeveralMachines() throws Exception {
    Path loaded = temp.resolve("loaded.txt");
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_HOST", "127.0.0.1");
    settings.put("WAYMARK_PORT", "0");
    settings.put("WAYMARK_MANAGEMENT_PORT", "0");
    settings.put("WAYMARK_KNOWLEDGE", SeveralMachinesTest.write(temp.resolve("k")).toString());
    List<String> listing = List.of("-Xlog:class+load:file=" + loaded);
    try (Machine machine = new Machine(temp, listing, settings).ready()) {
      assertFalse(machine.sms("+447700900123", "SM1", "menu").isEmpty());
      JsonObject health = machine.health();
      assertEquals(12, health.getJsonObject("knowledge").getString("version").length());
      assertFalse(health.containsKey("cluster"));
      machine.stop();
    }
    List<String> classes = Files.readAllLines(loaded);
    assertTrue(classes.stream().anyMatch(name -> name.contains("org.waymark.service.OneMachine")));
    assertEquals(
        List.of(),
        classes.stream()
            .filter(name -> name.matches(".* (com\\.hazelcast|org\\.waymark\\.cluster).*"))
            .filter(name -> !name.matches(LOOKED_AT))
            .toList());
  }
}
