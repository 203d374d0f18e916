package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cli.RequestsTarget;
import org.waymark.cli.proof.ChildJvm;

/** Nothing that a search guided by coverage comes upon makes a reader of it fail or hang. */
class CoverageFuzzTest {
  private static final int SECONDS = Integer.getInteger("waymark.fuzz.seconds", 0);
  private static final int RUNS = 600;
  private static final int UNTIL_FOUND = 1_000_000;
  private static final int FOUND = 77;

  @TempDir Path home;

  private static final Map<Class<?>, List<String>> SEEDS = new LinkedHashMap<>();

  static {
    SEEDS.put(
        MessageTarget.class,
        List.of(
            "my husband took my passport\n1\nwa4\nmore",
            "he is hitting me now\nno\n2\nwho is this?",
            "CW2 7AB i need a place to stay\nback\nmenu"));
    SEEDS.put(RequestsTarget.class, RequestsTarget.seeds());
    SEEDS.put(ArticleTarget.class, List.of(ArticleTarget.seed()));
    SEEDS.put(YamlTarget.class, YamlTarget.seeds());
    SEEDS.put(PlacesTarget.class, List.of("near crewe, CW2 7AB", "W A 4 stockton heath"));
    SEEDS.put(SegmentsTarget.class, List.of(" Ring 0808 2000 247. It is free {day} or night: ok."));
  }

  /** A moment of all together, or a long search of each. */
  static Stream<Arguments> searches() {
    return SECONDS == 0
        ? Stream.of(Arguments.of(EveryTarget.class, EveryTarget.seeds(List.copyOf(SEEDS.values()))))
        : SEEDS.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("searches")
  void findsNothing(Class<?> target, List<String> seeds) throws Exception {
    Run run = run(target, seeds, SECONDS > 0 ? "-max_total_time=" + SECONDS : "-runs=" + RUNS);
    assertEquals(0, run.code(), run.said());
    // Without guidance by coverage there would be no such figure.
    assertTrue(run.said().contains(" cov: "), run.said());
  }

  /** Without this, finding nothing would prove nothing. */
  @Test
  void wouldFindAFault() throws Exception {
    Run run = run(FaultyTarget.class, List.of("hello"), "-runs=" + UNTIL_FOUND);
    assertEquals(FOUND, run.code(), run.said());
    assertTrue(run.said().contains("found it"), run.said());
  }

  private record Run(int code, String said) {}

  private Run run(Class<?> target, List<String> seeds, String howLong)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectory(home.resolve("corpus"));
    for (int i = 0; i < seeds.size(); i++) {
      Files.writeString(corpus.resolve("seed" + i), seeds.get(i), StandardCharsets.UTF_8);
    }
    List<String> options = List.of("-Xmx700m", "--add-opens=java.base/java.util=ALL-UNNAMED");
    try (ChildJvm child =
        new ChildJvm(
            home,
            options,
            Map.of(),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.getName(),
            "--instrumentation_includes=org.waymark.**:org.yaml.snakeyaml.**:org.commonmark.**",
            "--custom_hook_includes=org.waymark.**",
            // A target speaks to a server of its own.
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
            "--reproducer_path=" + home,
            "-seed=1",
            "-timeout=60",
            "-rss_limit_mb=0",
            "-max_len=2000",
            howLong,
            "-artifact_prefix=" + home + "/",
            corpus.toString())) {
      int code = child.exitCode();
      return new Run(code, (child.output() + child.errors()).replaceAll("(?m)^INFO: .*\n", ""));
    }
  }
}
