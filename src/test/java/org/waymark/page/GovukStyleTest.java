package org.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovukStyleTest {
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
    assertEquals(expected, GovukStyle.reduce(css, Set.of("govuk-body")).replace("\n", ""));
  }
}
