package org.waymark.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.proof.ChildJvm;

/**
 * The Dockerfile's steps, as far as they go without an engine: what it copies is there, what it
 * runs runs, and its check of health sees a machine that serves. The jar is not made yet when tests
 * run, so its classes stand in for it; options of a newer Java are passed over by an older one.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DockerfileTest {
  private static final String OLDER_JAVA = "-XX:+IgnoreUnrecognizedVMOptions";
  private static final String JAR = "waymark.jar";

  private static final List<String> STEPS = new ArrayList<>();

  @TempDir Path temp;

  @BeforeAll
  static void read() throws IOException {
    StringBuilder step = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("Dockerfile"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        step.append(line.strip());
        if (line.endsWith("\\")) {
          step.setCharAt(step.length() - 1, ' ');
        } else {
          STEPS.add(step.toString());
          step.setLength(0);
        }
      }
    }
  }

  private static List<String> steps(String word) {
    return STEPS.stream()
        .filter(step -> step.startsWith(word + " "))
        .map(step -> step.substring(word.length()).strip())
        .toList();
  }

  private static List<String> words(String json) {
    return new JsonArray(json.substring(json.indexOf('[')))
        .stream().map(String.class::cast).toList();
  }

  @Test
  void copiesOnlyWhatIsThere() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String copy : steps("COPY")) {
      if (copy.startsWith("--from=build")) {
        assertEquals("--from=build /src/target/waymark.jar ./", copy);
        assertTrue(pom.contains("<finalName>waymark</finalName>"));
      } else {
        assertTrue(Files.exists(Path.of(copy.split(" ", -1)[0])), copy);
      }
    }
    assertEquals(List.of("mvn -B -q -DskipTests package"), steps("RUN").subList(0, 1));
  }

  @Test
  void runsAsNobody() {
    assertEquals(List.of("10001:10001"), steps("USER"));
    int last = STEPS.size() - 1;
    assertTrue(STEPS.indexOf("USER 10001:10001") < last);
    assertFalse(STEPS.subList(STEPS.indexOf("USER 10001:10001"), last).toString().contains("RUN"));
  }

  /** The options of a step, with the classes in place of the jar. */
  private static List<String> options(List<String> java) {
    assertEquals("java", java.get(0));
    List<String> options = new ArrayList<>(java.subList(1, java.indexOf("-jar")));
    options.add(0, OLDER_JAVA);
    return options;
  }

  @Test
  void makesTheCacheOfClassesByAnsweringAMessage() throws Exception {
    List<String> step = List.of(steps("RUN").get(1).split(" ", -1));
    assertEquals(List.of(JAR, "ask", "hello"), step.subList(step.indexOf(JAR), step.size()));
    try (ChildJvm answering =
        new ChildJvm(temp, options(step), Map.of(), "org.waymark.Waymark", "ask", "hello")) {
      assertEquals(0, answering.exitCode(), answering.errors());
      assertTrue(answering.output().contains("outcome"), answering.output());
    }
  }

  @Test
  void startsWhatItsCheckOfHealthFinds() throws Exception {
    List<String> entrance = words(steps("ENTRYPOINT").get(0));
    assertEquals(List.of("-jar", JAR), entrance.subList(entrance.size() - 2, entrance.size()));
    List<String> command = words(steps("CMD").get(0));
    Map<String, String> free =
        Map.of("WAYMARK_HOST", "127.0.0.1", "WAYMARK_PORT", "0", "WAYMARK_MANAGEMENT_PORT", "0");
    try (ChildJvm serving =
        new ChildJvm(temp, options(entrance), free, "org.waymark.Waymark", command.get(0))) {
      int port = URI.create(serving.until("Health:")).getPort();
      assertEquals(0, check(port));
      serving.terminate();
      serving.exitCode();
      assertFalse(check(port) == 0);
    }
  }

  private static int check(int port) throws IOException, InterruptedException {
    ProcessBuilder check = new ProcessBuilder(words(steps("HEALTHCHECK").get(0)));
    check.environment().put("WAYMARK_MANAGEMENT_PORT", Integer.toString(port));
    return check
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
