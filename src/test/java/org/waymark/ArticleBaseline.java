package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.UnderstandingScore.Tally;

/**
 * How many messages of each article came out right when the baseline was kept: says, when a figure
 * falls, which articles it fell for.
 */
final class ArticleBaseline {
  private static final Path FILE = Path.of("src/test/resources/messages/baseline-by-article.tsv");
  private static final String HEADING = "# figure\tarticle\tright/of";

  private final Map<String, SortedMap<String, Tally>> figures = new TreeMap<>();

  private ArticleBaseline() {}

  /** Reads the lines of the file. */
  static ArticleBaseline of(List<String> lines) {
    ArticleBaseline baseline = new ArticleBaseline();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", 3);
        baseline
            .figures
            .computeIfAbsent(cells[0], figure -> new TreeMap<>())
            .put(cells[1], Tally.parse(cells[2]));
      }
    }
    return baseline;
  }

  /** What was kept. */
  static ArticleBaseline kept() throws IOException {
    return of(Files.readAllLines(FILE));
  }

  /** Keeps what is measured now. */
  static void keep(UnderstandingScore now) throws IOException {
    Files.write(FILE, lines(now));
  }

  static List<String> lines(UnderstandingScore score) {
    List<String> lines = new ArrayList<>(List.of(HEADING));
    for (String figure : score.names()) {
      score
          .byArticle(figure)
          .forEach((article, tally) -> lines.add(figure + "\t" + article + "\t" + tally));
    }
    return lines;
  }

  /** The articles that a figure is made up of. */
  Set<String> articles(String figure) {
    return figures.getOrDefault(figure, new TreeMap<>()).keySet();
  }

  /** A line for each article for which a figure is not what it was, {@code before -> now}. */
  String difference(String figure, UnderstandingScore score) {
    SortedMap<String, Tally> before = figures.getOrDefault(figure, new TreeMap<>());
    SortedMap<String, Tally> now = score.byArticle(figure);
    Set<String> articles = new TreeSet<>(before.keySet());
    articles.addAll(now.keySet());
    StringBuilder difference = new StringBuilder();
    for (String article : articles) {
      Tally was = before.getOrDefault(article, Tally.NONE);
      Tally is = now.getOrDefault(article, Tally.NONE);
      if (!was.equals(is)) {
        difference.append(
            String.format(Locale.ROOT, "  %-8s %-28s %s -> %s%n", figure, article, was, is));
      }
    }
    return difference.toString();
  }
}
