package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacroTest {
  private static String filled(String text) {
    return Macro.fill(text, (kind, name) -> "<" + kind + "=" + name + ">");
  }

  @Test
  void fillsEveryMacro() {
    assertEquals(
        "Call <number=emergency-999> or <contact=cheshire-cares>.",
        filled("Call {{number emergency-999}} or {{contact cheshire-cares}}."));
  }

  /** What stands in the place of a macro is never read again. */
  @Test
  void fillsNothingThatItPutThere() {
    assertEquals("{{contact b}}", Macro.fill("{{contact a}}", (kind, name) -> "{{contact b}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no macro",
        "{{",
        "}}",
        "{{contact}}",
        "{{contact }}",
        "{{contact a",
        "{{contact a}",
        "{{contact  a}}",
        "{{contact A}}",
        "{{contact a b}}",
        "{{phone a}}",
        "{contact a}}",
        "{{{contact a}}}",
        "{{contact a {{number b}}",
        "{{contact a}}{{number 9}}",
        "a {{number a-1}} b {{x}} c {{contact d}}"
      })
  void findsWhatThePatternFinds(String text) {
    String expected =
        Macro.PATTERN.matcher(text).replaceAll(m -> "<" + m.group(1) + "=" + m.group(2) + ">");
    assertEquals(expected, filled(text));
  }
}
