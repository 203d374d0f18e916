package org.waymark.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A report in Markdown: figures, how far confidence can be trusted, labels, confusions. */
public final class Report {
  private static final int TENTHS = 10;
  private static final int MOST_CONFUSIONS = 40;

  private Report() {}

  /**
   * Writes a report.
   *
   * @param title what was measured
   * @param sections the measurements by name, for example one cross-validated and one plain
   */
  public static String of(String title, Map<String, Scoring> sections) {
    StringBuilder out = new StringBuilder("# " + title + "\n");
    sections.forEach((name, scoring) -> section(name, scoring, out));
    return out.toString();
  }

  private static void section(String name, Scoring scoring, StringBuilder out) {
    out.append("\n## ").append(name).append("\n\n");
    row(out, "figure", "value");
    row(out, "---", "---:");
    row(out, "messages", Integer.toString(scoring.judged().size()));
    row(out, "in scope, answered rightly", number(scoring.inScopeAccuracy()));
    row(out, "in scope, likeliest right", number(scoring.accuracyWithoutRefusing()));
    row(out, "in scope, right among three", number(scoring.topThree()));
    row(out, "out of scope, refused", number(scoring.outOfScopeRecall()));
    row(out, "refused, out of scope", number(scoring.outOfScopePrecision()));
    row(out, "correlation (MCC)", number(scoring.correlation()));
    reliability(scoring, out);
    labels(scoring, out);
    confusions(scoring, out);
  }

  private static void reliability(Scoring scoring, StringBuilder out) {
    out.append("\n### Reliability: how often was an answer of this confidence right?\n\n");
    row(out, "confidence", "messages", "mean confidence", "right");
    row(out, "---", "---:", "---:", "---:");
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      int least = tenth;
      List<Judged> within =
          scoring.judged().stream()
              .filter(j -> Math.min(TENTHS - 1, (int) (j.confidence() * TENTHS)) == least)
              .toList();
      if (!within.isEmpty()) {
        double mean = within.stream().mapToDouble(Judged::confidence).average().orElse(0);
        double right = within.stream().filter(Judged::isFoundRight).count();
        row(
            out,
            String.format(Locale.ROOT, "%.1f to %.1f", tenth / 10.0, (tenth + 1) / 10.0),
            Integer.toString(within.size()),
            number(mean),
            number(right / within.size()));
      }
    }
  }

  private static void labels(Scoring scoring, StringBuilder out) {
    Map<String, List<Judged>> byLabel = new TreeMap<>();
    for (Judged j : scoring.judged()) {
      byLabel.computeIfAbsent(j.right().get(0), k -> new ArrayList<>()).add(j);
    }
    out.append("\n### By label\n\n");
    row(out, "label", "messages", "right", "right among three");
    row(out, "---", "---:", "---:", "---:");
    byLabel.forEach(
        (label, all) -> {
          Scoring own = new Scoring(all);
          boolean outside = label.equals(Scoring.OUT_OF_SCOPE);
          row(
              out,
              label,
              Integer.toString(all.size()),
              number(outside ? own.outOfScopeRecall() : own.inScopeAccuracy()),
              outside ? "" : number(own.topThree()));
        });
  }

  private static void confusions(Scoring scoring, StringBuilder out) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Judged j : scoring.judged()) {
      if (!j.gold().equals(j.verdict())) {
        counts.merge(j.gold() + " | " + j.verdict(), 1, Integer::sum);
      }
    }
    out.append("\n### Taken for another\n\n");
    row(out, "should be", "was taken for", "times");
    row(out, "---", "---", "---:");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_CONFUSIONS)
        .forEach(e -> row(out, e.getKey(), Integer.toString(e.getValue())));
  }

  private static void row(StringBuilder out, String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
