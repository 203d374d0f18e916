package org.waymark.benchmark.measure;

import java.nio.file.Path;
import org.waymark.ShippedKnowledge;
import org.waymark.benchmark.report.Table;
import org.waymark.validation.SmsCosts;

/** What an answer costs by SMS in each language, while the area is not known. */
final class Segments implements Part {
  @Override
  public String title() {
    return "SMS";
  }

  @Override
  public String measure(Path home) {
    Table table = new Table("language", "answers", "segments on average", "most", "pence");
    for (SmsCosts costs : SmsCosts.of(ShippedKnowledge.snapshot().base())) {
      table.row(
          costs.language(),
          Integer.toString(costs.answers()),
          "%.2f".formatted(costs.segments()),
          Integer.toString(costs.most()),
          "%.1f".formatted(costs.pence()));
    }
    return table.toString();
  }
}
