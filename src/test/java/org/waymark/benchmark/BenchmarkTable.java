package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link ReplyBenchmark} and prints its medians beside the yardstick. */
public final class BenchmarkTable {
  private static final String YARDSTICK = "plainSearch";
  private static final double MEDIAN = 0.5;

  private BenchmarkTable() {}

  /**
   * Runs.
   *
   * @param args parts of the names of benchmarks, to run these only (and the yardstick); none for
   *     all
   * @throws RunnerException when a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    System.out.print(of(List.of(args)));
  }

  /**
   * Runs and gives the table.
   *
   * @param parts as for {@link #main}
   * @throws RunnerException when a benchmark fails
   */
  public static String of(List<String> parts) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.verbosity(VerboseMode.SILENT).shouldFailOnError(true);
    List<String> names = new ArrayList<>(parts);
    names.add(names.isEmpty() ? "" : YARDSTICK);
    names.forEach(name -> options.include(ReplyBenchmark.class.getSimpleName() + "\\..*" + name));
    return table(new Runner(options.build()).run());
  }

  private static String table(Collection<RunResult> results) {
    double yardstick =
        results.stream()
            .map(RunResult::getPrimaryResult)
            .filter(r -> r.getLabel().equals(YARDSTICK))
            .mapToDouble(BenchmarkTable::median)
            .findFirst()
            .orElse(Double.NaN);
    StringBuilder table = new StringBuilder();
    row(table, "%-17s %10s %12s%n", "", "median us", "plainSearch");
    for (RunResult run : results) {
      Result<?> result = run.getPrimaryResult();
      double median = median(result);
      row(table, "%-17s %10.1f %11.2fx%n", result.getLabel(), median, median / yardstick);
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String format, Object... cells) {
    table.append(String.format(Locale.ROOT, format, cells));
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(100 * MEDIAN);
  }
}
