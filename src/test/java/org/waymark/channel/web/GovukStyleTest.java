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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovukStyleTest {
  /** Those that mark an element for a script, and have no style. */
  private static final Set<String> MARKS =
      Set.of(
          "govuk-js-exit-this-page-button",
          "govuk-js-exit-this-page-skiplink",
          "govuk-frontend-supported",
          "govuk-exit-this-page-button");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".govuk-body{margin-left:1px;padding-right:2px}|.govuk-body{margin-inline-start:1px;padding-inline-end:2px}",
        ".govuk-body{left:-1px;text-align:left}|.govuk-body{inset-inline-start:-1px;text-align:start}",
        ".govuk-body{float:right;border-left:0}|.govuk-body{float:inline-end;border-inline-start:0}",
        ".govuk-body,.govuk-table{a:b}|.govuk-body{a:b}",
        ".govuk-body:not(.govuk-table){a:b}|''",
        "@media (min-width:1em){.govuk-table{a:b}.govuk-body{c:d}}|@media (min-width:1em){.govuk-body{c:d}}",
        "@media print{.govuk-body{a:b}}|''",
        "@font-face{src:url(a)}.govuk-body{a:b}|.govuk-body{a:b}",
        "@charset \"UTF-8\";.govuk-body{a:b}|.govuk-body{a:b}",
        "/*! {a} */.govuk-body{a:b}|.govuk-body{a:b}",
        ":root{a:b}|''"
      })
  void keepsWhatOurPagesUseAndTurnsWithTheLanguage(String css, String expected) {
    assertEquals(expected, GovukStyle.reduce(css).replace("\n", ""));
  }

  @Test
  void everyClassOfOurPagesHasItsStyle() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*(templates|assets).*(peb|html|js)")).toList()) {
        Pattern.compile("govuk-[a-z_-]*[a-z]")
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> used.add(match.group()));
      }
    }
    used.removeAll(MARKS);
    String css = GovukStyle.css();
    List<String> missing = used.stream().filter(name -> !css.contains("." + name)).toList();
    assertEquals(List.of(), missing);
    assertTrue(used.contains("govuk-exit-this-page"));
  }
}
