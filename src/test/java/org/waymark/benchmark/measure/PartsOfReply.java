package org.waymark.benchmark.measure;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.waymark.benchmark.BenchmarkTable;

/** What a reply and its parts cost, by JMH. */
final class PartsOfReply implements Part {
  @Override
  public String title() {
    return "A reply and its parts";
  }

  @Override
  public String measure(Path home) throws RunnerException {
    return "```\n" + BenchmarkTable.of(List.of()) + "```\n";
  }
}
