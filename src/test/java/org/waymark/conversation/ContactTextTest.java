package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFixture;

class ContactTextTest {
  private static final String CONTACTS = "contacts.yaml";

  private static ContactText of(KnowledgeBase base, Mode mode) {
    return new ContactText(new ContactChooser(base.contacts(), mode), base.phrases());
  }

  private static ContactText fixture() {
    return of(KnowledgeFixture.base(), Mode.DEMO);
  }

  private static String changed(String from, String to, String name, Instant at) {
    return of(Talk.changed(CONTACTS, from, to), Mode.DEMO).contact(name, Optional.empty(), at);
  }

  @Test
  void givesTheShortNameAndTheNumber() {
    assertEquals(
        "Abuse helpline 01632 960 247",
        fixture().contact("ndah-refuge", Optional.empty(), Talk.NOON));
  }

  @Test
  void givesTheContactOfTheArea() {
    assertEquals(
        "Abuse service Halton 01632 960 501",
        fixture().contact("idva", Optional.of(Area.HALTON), Talk.NOON));
  }

  @Test
  void givesTheOtherContactBesideIt() {
    assertEquals(
        "Cheshire CARES 01632 960 336 (or 101, ask for Cheshire CARES)",
        fixture().contact("cheshire-cares", Optional.empty(), Talk.NOON));
  }

  @Test
  void givesWhoIsOpenBeforeWhoIsClosed() {
    assertEquals(
        "Victim Support 01632 960 111 (open now)"
            + " / Cheshire CARES 01632 960 336 (or 101, ask for Cheshire CARES)",
        fixture().contact("cheshire-cares", Optional.empty(), Talk.NIGHT));
  }

  @Test
  void doesNotCallALineOpenWhoseHoursNobodyKnows() {
    assertEquals(
        "Police 101 / Cheshire CARES 01632 960 336 (or 101, ask for Cheshire CARES)",
        changed(
            "when-closed: victim-support",
            "when-closed: cheshire-police-101",
            "cheshire-cares",
            Talk.NIGHT));
  }

  @Test
  void leavesOutTheOtherLineWhenItIsClosedToo() {
    assertEquals(
        "Cheshire CARES 01632 960 336 (or 101, ask for Cheshire CARES)",
        changed(
            "when-closed: victim-support",
            "when-closed: da-cheshire-east",
            "cheshire-cares",
            Talk.NIGHT));
  }

  @Test
  void saysWhatToAskForAtTheReplacement() {
    KnowledgeBase base = Talk.changed(CONTACTS, "checked: {on: 2026-11-02, by: AB}", "");
    assertEquals(
        "Police 101, ask for Cheshire CARES",
        of(base, Mode.LIVE).contact("cheshire-cares", Optional.empty(), Talk.NOON));
  }

  @Test
  void saysWhichKeyToPress() {
    assertEquals(
        "Samaritans 01632 960 123, option 2",
        changed(
            "phone: \"01632 960 123\"",
            "phone: \"01632 960 123\"\n    press: \"2\"",
            "samaritans",
            Talk.NOON));
  }

  @Test
  void givesTheTextNumberOfWhoHasNoTelephone() {
    assertEquals(
        "Victim Support: text HELP to 01632 960 112",
        changed("phone: \"01632 960 111\"", "phone: \"\"", "victim-support", Talk.NOON));
  }

  @Test
  void givesTheAddressOfWhoHasNoNumberAtAll() {
    assertEquals(
        "Abuse helpline: example.org/refuge",
        changed("phone: \"01632 960 247\"", "phone: \"\"", "ndah-refuge", Talk.NOON));
  }

  @Test
  void shortensAddresses() {
    assertEquals("a.org/x", ContactText.shortAddress("https://www.a.org/x/"));
    assertEquals("a.org", ContactText.shortAddress("http://a.org/"));
  }

  @Test
  void givesTheBareNumberOnRequest() {
    assertEquals("999", fixture().number("emergency-999", Optional.empty(), Talk.NOON));
  }
}
