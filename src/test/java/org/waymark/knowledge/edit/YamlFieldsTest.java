package org.waymark.knowledge.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFieldsTest {
  private static final Field NAME = new Field("name", Shape.LINE);
  private static final Field PHONE = new Field("phone", Shape.LINE);
  private static final Field WEB = new Field("web", Shape.LINE);
  private static final Field HOURS = new Field("hours", Shape.HOURS);
  private static final Field SOURCES = new Field("sources", Shape.SOURCES);
  private static final Field CHECKED = new Field("checked", Shape.CHECK);
  private static final Field MATCHES = new Field("matches", Shape.LINES);
  private static final List<Field> CONTACT = List.of(NAME, PHONE, WEB, HOURS, SOURCES, CHECKED);

  private static final String CONTACTS =
      """
      # All of them.
      contacts:
        first-line: # a note
          name: First Line
          phone: "01632 960 123"
          hours:
            - {days: mon-fri, from: "09:00", to: "17:00"}
          sources:
            - {url: "https://example.org/a", date: 2026-05, note: "old, perhaps"}
          checked:

        # The second.
        second-line:
          name: Second
          web: https://example.org/b
      other: 1
      """;

  private static YamlFields contact(String id) {
    return YamlFields.find(CONTACTS, 0, List.of("contacts", id)).orElseThrow();
  }

  @Test
  void showsEveryShapeAsItIsTyped() {
    YamlFields first = contact("first-line");
    assertEquals("First Line", first.value(NAME));
    assertEquals("mon-fri 09:00-17:00", first.value(HOURS));
    assertEquals("2026-05 https://example.org/a old, perhaps", first.value(SOURCES));
    assertEquals("", first.value(CHECKED));
    assertEquals("", first.value(WEB));
  }

  @Test
  void leavesEverythingAsItWasThatWasNotTypedAnew() {
    assertEquals(CONTACTS, contact("first-line").with(CONTACT, Map.of("name", "First Line")));
    assertEquals(CONTACTS, contact("second-line").with(CONTACT, Map.of()));
  }

  @Test
  void changesOneFieldAndKeepsItsManner() {
    String changed = contact("first-line").with(CONTACT, Map.of("phone", "01632 960 124"));
    assertEquals(CONTACTS.replace("960 123", "960 124"), changed);
  }

  @Test
  void addsAFieldBelowTheOneBeforeIt() {
    String changed = contact("first-line").with(CONTACT, Map.of("web", "https://example.org/c"));
    assertEquals(
        CONTACTS.replace("960 123\"\n", "960 123\"\n    web: https://example.org/c\n"), changed);
  }

  @Test
  void takesAFieldAwayButKeepsTheOneThatWaitsForACheck() {
    String changed = contact("first-line").with(CONTACT, Map.of("phone", "", "checked", ""));
    assertEquals(CONTACTS.replace("    phone: \"01632 960 123\"\n", ""), changed);
  }

  @Test
  void writesACheckHoursAndSources() {
    String changed =
        contact("first-line")
            .with(
                CONTACT,
                Map.of(
                    "checked", "2026-12-01 AB",
                    "hours", "mon-thu 9:00-17:00\nfri 09:00-16:00",
                    "sources", "2026 https://example.org/a\nhttps://example.org/d"));
    YamlFields again = YamlFields.find(changed, 0, List.of("contacts", "first-line")).orElseThrow();
    assertEquals("2026-12-01 AB", again.value(CHECKED));
    assertEquals("mon-thu 09:00-17:00\nfri 09:00-16:00", again.value(HOURS));
    assertEquals("2026 https://example.org/a\nhttps://example.org/d", again.value(SOURCES));
    assertEquals(
        "Second",
        YamlFields.find(changed, 0, List.of("contacts", "second-line")).orElseThrow().value(NAME));
  }

  @Test
  void saysWhichFieldALineIsOf() {
    YamlFields first = contact("first-line");
    assertEquals("name", first.fieldAt(4));
    assertEquals("hours", first.fieldAt(7));
    assertEquals("", first.fieldAt(13));
    assertEquals("checked", first.fieldAt(10));
    assertEquals("web", contact("second-line").fieldAt(15));
  }

  @Test
  void findsAnItemOfAListByItsId() {
    String rules =
        """
        rules:
          - id: one
            matches:
              - "he hits"
          - id: two
            matches:
              - "she hits"
        careful:
          - yes
        """;
    YamlFields two = YamlFields.find(rules, 0, List.of("rules", "two")).orElseThrow();
    String changed = two.with(List.of(MATCHES), Map.of("matches", "she hits\nthey \"hit\""));
    assertEquals(
        rules.replace("\"she hits\"\n", "\"she hits\"\n      - \"they \\\"hit\\\"\"\n"), changed);
    YamlFields one = YamlFields.find(rules, 0, List.of("rules", "one")).orElseThrow();
    Field id = new Field("id", Shape.LINE);
    assertEquals(
        rules.replace("- id: one", "- id: uno"), one.with(List.of(id), Map.of("id", "uno")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "0300",
        "a: b",
        "a #b",
        "#b",
        "- a",
        "{a}",
        "[a]",
        "it's",
        "\"a\"",
        "a:",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "?",
        "~",
        "\\n",
        "\u00e9t\u00e9",
        "a\u00a0b",
        "\ud83d\ude00",
        "{{contact a}}",
        "https://example.org/a#b",
        "a, b",
        "'",
        "a\tb"
      })
  void readsBackWhatWasTyped(String words) {
    for (Shape shape : List.of(Shape.LINE, Shape.LINES, Shape.PARAGRAPH)) {
      Field field = new Field("web", shape);
      String typed = shape == Shape.PARAGRAPH ? words.replaceAll("\\s+", " ") : words;
      String changed = contact("second-line").with(List.of(NAME, field), Map.of("web", typed));
      YamlFields again =
          YamlFields.find(changed, 0, List.of("contacts", "second-line")).orElseThrow();
      assertEquals(typed.strip(), again.value(field), changed);
    }
  }

  @Test
  void endsWithTheFileThatHasNoLastLineBreak() {
    String phrases = "phrases:\n  menu: Menu\n  more: More";
    Field more = new Field("more", Shape.LINE);
    assertEquals(
        "phrases:\n  menu: Menu\n  more: Go on",
        YamlFields.find(phrases, 0, List.of("phrases"))
            .orElseThrow()
            .with(List.of(more), Map.of("more", "Go on")));
  }

  @Test
  void findsNothingInWhatIsNotYaml() {
    assertFalse(YamlFields.find("a: [", 0, List.of()).isPresent());
    assertFalse(YamlFields.find("a: b", 0, List.of("a")).isPresent());
    assertFalse(YamlFields.find(CONTACTS, 0, List.of("contacts", "none")).isPresent());
  }

  @Test
  void anEntryIsAddedBelowTheOthersAndTouchesNone() {
    YamlFields all = YamlFields.find(CONTACTS, 0, List.of("contacts")).orElseThrow();
    String more =
        all.withEntry("third-line", CONTACT, Map.of("name", "Third: it", "phone", "01632 1"));
    String third = "\n  third-line:\n    name: \"Third: it\"\n    phone: 01632 1\n";
    assertEquals(CONTACTS.replace("other: 1\n", third + "other: 1\n"), more);
  }
}
