package org.waymark.benchmark.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.waymark.benchmark.growth.Grown;
import org.waymark.benchmark.growth.GrowthMain;
import org.waymark.benchmark.report.Figure;
import org.waymark.benchmark.report.Table;
import org.waymark.cli.proof.ChildJvm;

/** What it costs to know more, up to a hundred thousand articles or as far as it goes. */
final class Growth implements Part {
  private static final List<Integer> SIZES = List.of(61, 250, 1_000, 10_000, 100_000);
  private static final String MEMORY = "-Xmx16g";

  private final int rounds;
  private final long minutes;

  /**
   * @param minutes how long a size may take
   */
  Growth(int rounds, long minutes) {
    this.rounds = rounds;
    this.minutes = minutes;
  }

  @Override
  public String title() {
    return "Growth, by words alone";
  }

  @Override
  public String measure(Path home) throws IOException {
    Table table =
        new Table(
            "articles",
            "build s",
            "heap MB",
            "a reply us",
            "a reply, times the one before",
            "log of articles, times the one before");
    Grown before = null;
    for (int size : SIZES) {
      Grown grown;
      try {
        grown = grow(home.resolve(Integer.toString(size)), size);
      } catch (IllegalStateException ended) {
        return table + "%nStopped at %,d articles: %s.%n".formatted(size, why(ended));
      }
      table.row(
          "%,d".formatted(size),
          "%.1f".formatted(grown.buildSeconds()),
          "%.0f".formatted(grown.heap()),
          reply(grown).text(0),
          before == null ? "" : "%.2f".formatted(reply(grown).median() / reply(before).median()),
          before == null ? "" : "%.2f".formatted(Math.log(size) / Math.log(before.articles())));
      before = grown;
    }
    return table.toString();
  }

  /** What ended a process: what it said last, or that it took too long. */
  private String why(IllegalStateException ended) {
    return ended
        .getMessage()
        .lines()
        .filter(line -> line.contains("Error") || line.contains("Exception"))
        .findFirst()
        .orElse("it took more than " + minutes + " minutes");
  }

  private static Figure reply(Grown grown) {
    return Figure.of(grown.replyMicros(), micros -> micros);
  }

  /**
   * One size in a process of its own.
   *
   * @throws IllegalStateException when it ends without a figure
   */
  private Grown grow(Path home, int size) throws IOException {
    String folder = Path.of("knowledge-base").toAbsolutePath().toString();
    try (ChildJvm child =
        new ChildJvm(
            home,
            List.of(MEMORY, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"),
            Map.of(),
            GrowthMain.class.getName(),
            folder,
            Integer.toString(size),
            Integer.toString(rounds))) {
      CompletableFuture<Void> limit =
          CompletableFuture.runAsync(
              child::kill, CompletableFuture.delayedExecutor(minutes, TimeUnit.MINUTES));
      Grown grown = new ObjectMapper().readValue(child.until(GrowthMain.TOLD), Grown.class);
      limit.cancel(false);
      return grown;
    }
  }
}
