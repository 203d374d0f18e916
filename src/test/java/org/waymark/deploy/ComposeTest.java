package org.waymark.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.service.Settings;

/**
 * The Compose file by rules of our own: its schema comes in no artifact that a build could use.
 * Whether Compose takes it was not tried: there is no engine here.
 */
final class ComposeTest {
  private static final Set<String> TOP = Set.of("name", "services", "networks");
  private static final Set<String> OF_A_SERVICE =
      Set.of(
          "build",
          "image",
          "command",
          "environment",
          "networks",
          "volumes",
          "ports",
          "read_only",
          "cap_drop",
          "security_opt",
          "tmpfs",
          "ulimits",
          "mem_limit",
          "memswap_limit",
          "pids_limit",
          "stop_grace_period",
          "restart",
          "deploy",
          "logging",
          "depends_on");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:[-?])([^}]*)}");

  private static Map<String, Object> compose;

  @BeforeAll
  static void read() throws IOException {
    compose = DeployFiles.documents(DeployFiles.FOLDER.resolve("compose.yaml")).get(0);
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static Map<?, ?> service(String name) {
    return map(map(compose.get("services")).get(name));
  }

  /** A value with what the operator's own shell would put into it. */
  private static String filled(String value, Map<String, String> shell) {
    Matcher variable = VARIABLE.matcher(value);
    if (!variable.matches()) {
      return value;
    }
    String otherwise = variable.group(2).equals(":-") ? variable.group(3) : "";
    return shell.getOrDefault(variable.group(1), otherwise);
  }

  private static Map<String, String> environment(Map<String, String> shell) {
    Map<String, String> filled = new HashMap<>();
    map(service("waymark").get("environment"))
        .forEach((name, value) -> filled.put((String) name, filled((String) value, shell)));
    return filled;
  }

  @Test
  void saysNothingThatComposeDoesNotKnow() {
    assertTrue(TOP.containsAll(compose.keySet()), compose.keySet().toString());
    map(compose.get("services"))
        .forEach(
            (name, service) ->
                assertTrue(OF_A_SERVICE.containsAll(map(service).keySet()), name.toString()));
  }

  @Test
  void aMachineTakesEverySetting() throws Exception {
    Map<String, String> shell =
        Map.of("WAYMARK_CLUSTER_SECRET", "0123456789abcdef0123456789abcdef");
    Settings settings = Settings.from(environment(shell));
    assertEquals(List.of("waymark.machines:5701"), settings.cluster().orElseThrow().peers());
    String grace = (String) service("waymark").get("stop_grace_period");
    assertTrue(Integer.parseInt(grace.replace("s", "")) >= settings.stopSeconds() + 20);
  }

  @Test
  void doesNotStartWithoutASecretAndHoldsNone() {
    Map<?, ?> environment = map(service("waymark").get("environment"));
    assertTrue(((String) environment.get("WAYMARK_CLUSTER_SECRET")).contains(":?"));
    environment.forEach(
        (name, value) -> {
          if (((String) name).matches(".*(SECRET|TOKEN|PASSWORD)")) {
            assertTrue(((String) value).startsWith("${"), name.toString());
          }
        });
  }

  @Test
  void machinesSpeakToEachOtherWhereNobodyElseIs() {
    Map<?, ?> networks = map(compose.get("networks"));
    assertEquals(true, map(networks.get("machines")).get("internal"));
    assertFalse(service("waymark").containsKey("ports"));
    Map<?, ?> joined = map(service("waymark").get("networks"));
    assertEquals(List.of("waymark.machines"), map(joined.get("machines")).get("aliases"));
    assertFalse(((List<?>) service("entrance").get("networks")).contains("machines"));
    assertEquals(List.of("127.0.0.1:8080:8080"), service("entrance").get("ports"));
  }

  @Test
  void nothingIsWrittenOnADisk() {
    for (String name : List.of("waymark", "entrance")) {
      assertEquals(true, service(name).get("read_only"), name);
      assertEquals(List.of("ALL"), service(name).get("cap_drop"), name);
    }
    assertFalse(service("waymark").containsKey("volumes"));
    assertEquals(service("waymark").get("mem_limit"), service("waymark").get("memswap_limit"));
  }

  @Test
  void theEntranceLogsNothing() throws IOException {
    for (Object volume : (List<?>) service("entrance").get("volumes")) {
      String file = ((String) volume).split(":", -1)[0];
      String settings = Files.readString(DeployFiles.FOLDER.resolve(file));
      assertFalse(settings.lines().anyMatch(line -> line.matches("\\s*(log|option httplog).*")));
      assertTrue(settings.contains("option forwardfor"));
    }
  }
}
