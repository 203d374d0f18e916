package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactProblemsTest {
  private static final String FILE = "contacts.yaml";

  /** A problem of a contact stands at the first line below its id. */
  private static final String REFUGE = "    name: National Domestic Abuse Helpline";

  private static final String CARES = "    name: Cheshire CARES";

  @Test
  void refusesANumberThatMustNotBeGiven() {
    spoil("phone: \"01632 960 247\"", "phone: 01632 960666")
        .assertOnly(
            FILE,
            REFUGE,
            "ndah-refuge: this number must not be given (an old line): find the right number");
  }

  @Test
  void refusesANumberForTextsThatMustNotBeGiven() {
    spoil("text: \"01632 960 112\"", "text: 01632 960666")
        .assertOnly(
            FILE,
            "    name: Victim Support",
            "victim-support: this number must not be given (an old line): find the right number");
  }

  @Test
  void refusesAChainThatEndsNowhere() {
    spoil("    instead: cheshire-police-101\n    instead-say", "    instead-say")
        .assertOnly(
            FILE,
            CARES,
            "cheshire-cares: its chain of \"instead\" does not end at a contact marked \"always\":"
                + " name a contact to give instead");
  }

  @Test
  void refusesAChainThatGoesInACircle() {
    Spoilt spoilt =
        spoil(
            "confidence: high\n    checked: {on: 2026-11-02, by: AB}\n"
                + "    instead: cheshire-police-101",
            "confidence: high\n    instead: da-halton");
    String remedy =
        ": its chain of \"instead\" does not end at a contact marked \"always\":"
            + " name a contact to give instead";
    spoilt.assertAmong(FILE, REFUGE, "ndah-refuge" + remedy);
    spoilt.assertAmong(FILE, "    name: Halton", "da-halton" + remedy);
    // The two helplines that got the new "instead", and the four services that lead to one of them.
    assertEquals(6, spoilt.problems().size(), spoilt.problems()::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"when-closed: ", "beside: ", "    instead: "})
  void namesAnUnknownContact(String key) {
    String text = KnowledgeFixture.CONTACTS;
    int at = text.indexOf(key, text.indexOf("  cheshire-cares:"));
    String spoilt = text.substring(0, at) + key + "nobody # " + text.substring(at + key.length());
    Spoilt.nothing()
        .put(FILE, spoilt)
        .assertAmong(
            FILE,
            CARES,
            "cheshire-cares: there is no contact \"nobody\": use the id of another contact");
  }

  @Test
  void missesASource() {
    spoil("    sources: [{url: \"https://example.org/refuge\", date: 2026}]\n", "")
        .assertOnly(
            FILE,
            REFUGE,
            "ndah-refuge: no source: name the page the number is from, with its date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone: \"101\"", "always: true"})
  void anAlwaysContactNeedsANumberAndNobodyInstead(String line) {
    String text = KnowledgeFixture.CONTACTS;
    int at = text.indexOf(line, text.indexOf("  cheshire-police-101:"));
    String changed = line.startsWith("phone") ? "phone:" : line + "\n    instead: emergency-999";
    Spoilt.nothing()
        .put(FILE, text.substring(0, at) + changed + text.substring(at + line.length()))
        .assertAmong(
            FILE,
            "    name: Police",
            "cheshire-police-101: an \"always\" contact needs a number and no \"instead\":"
                + " mend one of the two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "javascript:alert(1)", "https://example.org/a b"})
  void refusesAnAddressThatCannotBeOpened(String web) {
    spoil("web: https://example.org/refuge", "web: \"" + web + "\"")
        .assertOnly(
            FILE, REFUGE, "ndah-refuge: the web address cannot be opened: begin it with https://");
  }

  @Test
  void missesAnAreaOfAContactByArea() {
    spoil("    halton: da-halton\n", "")
        .assertOnly(FILE, "  idva:", "idva in halton has no contact: name the id of a contact");
    spoil("    unknown: ndah-refuge\n", "")
        .assertOnly(
            FILE,
            "  idva:",
            "idva where the area is unknown has no contact: name the id of a contact");
  }

  @Test
  void refusesAnAliasOfNobody() {
    spoil("helpline: victim-support", "helpline: victims")
        .assertOnly(
            FILE, "  helpline:", "the alias helpline has no contact: name the id of a contact");
  }

  @Test
  void refusesACheckWithoutItsDay() {
    spoil(
            "  ndah-refuge:\n    name: National",
            "  ndah-refuge:\n    staff-note: x\n    name: National")
        .replace(
            FILE,
            "    checked: {on: 2026-11-02, by: AB}\n    instead: emergency-999",
            "    checked: {by: AB}\n    instead: emergency-999")
        .assertOnly(
            FILE,
            "checked: {by: AB}",
            "the day of the check is missing: write {on: 2026-12-01, by: AB}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "half a year", "-1", "99999"})
  void refusesATimeBetweenChecksThatIsNoNumberOfDays(String days) {
    spoil("check-again-after-days: 180", "check-again-after-days: " + days)
        .assertOnly(FILE, "check-again-after-days:", "not a number of days: write for example 180");
  }

  @Test
  void refusesAFieldThatIsNotKnown() {
    List<String> problems = spoil("    text-say: HELP", "    text-says: HELP").problems();
    assertEquals(1, problems.size());
    assertEquals("\"text-says\" is not known here", problems.get(0).split(": ", -1)[1]);
  }

  @Test
  void refusesAWordThatIsNotKnown() {
    List<String> problems =
        spoil("cost: local\n    warning", "cost: cheap\n    warning").problems();
    assertEquals(1, problems.size());
    assertEquals("\"cheap\" is not known for cost", problems.get(0).split(": ", -1)[1]);
  }

  private static Spoilt spoil(String from, String to) {
    return Spoilt.nothing().replace(FILE, from, to);
  }
}
