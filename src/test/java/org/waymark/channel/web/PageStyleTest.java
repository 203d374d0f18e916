package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.page.GovukStyle;

class PageStyleTest {
  /** Those that mark an element for a script, and have no style. */
  private static final Set<String> MARKS =
      Set.of(
          "govuk-js-exit-this-page-button",
          "govuk-js-exit-this-page-skiplink",
          "govuk-frontend-supported",
          "govuk-exit-this-page-button");

  @Test
  void everyClassOfOurPagesHasItsStyle() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(PageStyleTest::isPublic).toList()) {
        Pattern.compile("govuk-[a-z_-]*[a-z]")
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> used.add(match.group()));
      }
    }
    used.removeAll(MARKS);
    String css = GovukStyle.css(StaticAssets.PARTS);
    List<String> missing = used.stream().filter(name -> !css.contains("." + name)).toList();
    assertEquals(List.of(), missing);
    assertTrue(used.contains("govuk-exit-this-page"));
  }

  private static boolean isPublic(Path file) {
    return file.toString().matches(".*(templates|assets).*(peb|html|js)")
        && !file.toString().contains("staff/");
  }
}
