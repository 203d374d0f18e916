package org.waymark.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
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

  /**
   * Ends well only after an answer. An older Java makes no cache, so one is there already; that it
   * is looked for is seen below.
   */
  @Test
  void makesTheCacheOfClassesByAStartThatAnswersAMessage() throws Exception {
    Files.writeString(temp.resolve("waymark.aot"), "made");
    assertEquals(0, cacheStep(Map.of()), this::said);
  }

  @Test
  void failsWhereNothingServes() throws Exception {
    Files.writeString(temp.resolve("waymark.aot"), "made");
    assertEquals(1, cacheStep(Map.of("WAYMARK_MODE", "no such mode")), this::said);
  }

  @Test
  void failsWhereTheCacheIsEmpty() throws Exception {
    Files.createFile(temp.resolve("waymark.aot"));
    assertEquals(1, cacheStep(Map.of()), this::said);
  }

  @Test
  void theCacheIsMadeWithTheOptionsThatServe() {
    List<String> entrance = words(steps("ENTRYPOINT").get(0));
    String step = steps("RUN").get(1);
    for (String option : List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders")) {
      assertTrue(entrance.contains(option) && step.contains(option), option);
    }
    assertTrue(step.contains("-XX:AOTCacheOutput=waymark.aot"));
    assertTrue(entrance.contains("-XX:AOTCache=waymark.aot"));
  }

  /** Runs the step that makes the cache, with the classes in place of the jar. */
  private int cacheStep(Map<String, String> settings) throws Exception {
    List<String> step = new ArrayList<>(words(steps("RUN").get(1)));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = "-cp '" + System.getProperty("java.class.path") + "' org.waymark.Waymark";
    step.set(2, step.get(2).replace("java -XX", java + " -XX").replace("-jar " + JAR, classes));
    assertTrue(step.get(2).contains(classes), step.get(2));
    ProcessBuilder process = new ProcessBuilder(step).directory(temp.toFile());
    process.environment().put("JAVA_TOOL_OPTIONS", OLDER_JAVA);
    process.environment().put("WAYMARK_HOST", "127.0.0.1");
    process.environment().put("WAYMARK_PORT", Integer.toString(freePort()));
    process.environment().put("WAYMARK_MANAGEMENT_PORT", "0");
    process.environment().putAll(settings);
    return process
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("said").toFile())
        .start()
        .waitFor();
  }

  private String said() {
    try {
      return Files.readString(temp.resolve("said"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
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
