package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursProblemsTest {
  private static final String FILE = "contacts.yaml";
  private static final String RIGHT = "{days: mon-fri, from: \"08:00\", to: \"20:00\"}";
  private static final String REMEDY =
      "these hours cannot be read: write {days: mon-fri, from: \"09:00\", to: \"17:00\"},"
          + " a line for each run of days";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{days: monday-friday, from: \"08:00\", to: \"20:00\"}",
        "{days: Mon-Fri, from: \"08:00\", to: \"20:00\"}",
        "{days: mon-fri, from: \"8:00\", to: \"20:00\"}",
        "{days: mon-fri, from: 8am, to: 8pm}",
        "{days: mon-fri, from: \"08:00\", to: \"25:00\"}",
        "{days: \"\\u0131\", from: \"08:00\", to: \"20:00\"}"
      })
  void refusesHoursThatCannotBeRead(String hours) {
    spoil(hours).assertOnly(FILE, hours, REMEDY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{days: fri-mon, from: \"08:00\", to: \"20:00\"}",
        "{days: mon-fri, from: \"20:00\", to: \"08:00\"}",
        "{days: mon-fri, from: \"08:00\", to: \"08:00\"}",
        "{days: mon-fri, from: \"08:00\", to: \"00:00\"}"
      })
  void refusesHoursInWhichAContactWouldNeverOpen(String hours) {
    spoil(hours).assertOnly(FILE, hours, REMEDY);
  }

  @Test
  void refusesAListOfDaysThatLooksLikeARun() {
    String hours = "{days: mon-wed-fri, from: \"08:00\", to: \"20:00\"}";
    spoil(hours).assertOnly(FILE, hours, REMEDY);
  }

  @Test
  void missesATime() {
    String hours = "{days: mon-fri, from: \"08:00\"}";
    spoil(hours).assertAmong(FILE, hours, "\"to\" is missing: add a line \"to: ...\"");
  }

  @Test
  void refusesHoursThatAreNoList() {
    Spoilt.nothing()
        .replace(
            FILE, "hours: [{days: mon-fri, from: \"09:00\", to: \"17:00\"}]", "hours: {days: mon}")
        .assertOnly(
            FILE, "hours: {days: mon}", "expected a text after \"hours:\": write it on one line");
  }

  @Test
  void refusesAWordForHoursThatIsNotKnown() {
    var problems =
        Spoilt.nothing()
            .replace(FILE, "hours: always\n    hours-confidence: medium", "hours: 24/7")
            .problems();
    assertEquals(1, problems.size());
    assertEquals("\"24/7\" is not known for hours", problems.get(0).split(": ", -1)[1]);
  }

  private static Spoilt spoil(String hours) {
    return Spoilt.nothing().replace(FILE, RIGHT, hours);
  }
}
