package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.ShippedKnowledge;
import org.waymark.conversation.ContactChooser.Chosen;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Confidence;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.KnowledgeFixture;

class ContactChooserTest {
  private static final String CONTACTS = "contacts.yaml";
  private static final String CHECKED = "checked: {on: 2026-11-02, by: AB}";
  private static final Instant LAST_GOOD_DAY = Instant.parse("2027-05-01T12:00:00Z");

  private static ContactChooser fixture(Mode mode) {
    return new ContactChooser(KnowledgeFixture.base().contacts(), mode);
  }

  private static ContactChooser changed(String from, String to, Mode mode) {
    return new ContactChooser(Talk.changed(CONTACTS, from, to).contacts(), mode);
  }

  private static String id(ContactChooser chooser, String name, Instant at) {
    return chooser.choose(name, Optional.empty(), at).contact().id();
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void givesAContactThatAPersonChecked(Mode mode) {
    Chosen chosen = fixture(mode).choose("cheshire-cares", Optional.empty(), Talk.NOON);
    assertEquals("cheshire-cares", chosen.contact().id());
    assertEquals("", chosen.say());
    assertFalse(chosen.replaced());
  }

  @Test
  void demoGivesWhatNobodyChecked() {
    assertEquals("samaritans", id(changed(CHECKED, "", Mode.DEMO), "samaritans", Talk.NOON));
  }

  @Test
  void liveReplacesWhatNobodyChecked() {
    Chosen chosen =
        changed(CHECKED, "", Mode.LIVE).choose("cheshire-cares", Optional.empty(), Talk.NOON);
    assertEquals("cheshire-police-101", chosen.contact().id());
    assertEquals("ask for Cheshire CARES", chosen.say());
    assertTrue(chosen.replaced());
  }

  @Test
  void liveGivesAContactUntilTheLastDayOfItsCheck() {
    assertEquals("samaritans", id(fixture(Mode.LIVE), "samaritans", LAST_GOOD_DAY));
  }

  @Test
  void liveReplacesAContactWhoseCheckIsOverdue() {
    Instant dayAfter = LAST_GOOD_DAY.plus(Duration.ofDays(1));
    assertEquals("emergency-999", id(fixture(Mode.LIVE), "samaritans", dayAfter));
  }

  @Test
  void liveReplacesAContactOfLowConfidence() {
    ContactChooser chooser = changed("confidence: medium", "confidence: low", Mode.LIVE);
    assertEquals("cheshire-police-101", id(chooser, "cheshire-cares", Talk.NOON));
  }

  @Test
  void demoGivesAContactOfLowConfidence() {
    ContactChooser chooser = changed("confidence: medium", "confidence: low", Mode.DEMO);
    assertEquals("cheshire-cares", id(chooser, "cheshire-cares", Talk.NOON));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void neverGivesAnUnconfirmedContact(Mode mode) {
    Chosen chosen = fixture(mode).choose("idva", Optional.of(Area.WARRINGTON), Talk.NOON);
    assertEquals("ndah-refuge", chosen.contact().id());
    assertTrue(chosen.replaced());
    assertEquals(Optional.empty(), fixture(mode).ifGivable("da-warrington", Talk.NOON));
  }

  @Test
  void followsAChainUntilOneCanBeGiven() {
    ContactChooser chooser = changed(CHECKED, "", Mode.LIVE);
    assertEquals(
        "cheshire-police-101",
        chooser.choose("idva", Optional.of(Area.WARRINGTON), Talk.NOON).contact().id());
  }

  @Test
  void givesThoseThatEndEveryChainThoughNobodyCheckedThem() {
    ContactChooser chooser = changed(CHECKED, "", Mode.LIVE);
    assertEquals("cheshire-police-101", id(chooser, "cheshire-police-101", Talk.NOON));
  }

  @Test
  void knowsNoContactOfAnEmptyId() {
    assertEquals(Optional.empty(), fixture(Mode.DEMO).ifGivable("", Talk.NOON));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void everyNameOfTheShippedRegisterLeadsToSomebodyWhoCanBeReached(Mode mode) {
    ContactRegister register = ShippedKnowledge.snapshot().base().contacts();
    ContactChooser chooser = new ContactChooser(register, mode);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (Optional<Area> area : Preview.areas()) {
            register.contacts().keySet().forEach(n -> assertReachable(chooser, n, area));
            register.aliases().keySet().forEach(n -> assertReachable(chooser, n, area));
            register.byArea().keySet().forEach(n -> assertReachable(chooser, n, area));
          }
        });
  }

  private static void assertReachable(ContactChooser chooser, String name, Optional<Area> area) {
    Contact contact = chooser.choose(name, area, Talk.NOON).contact();
    assertTrue(contact.isReachable(), () -> name + " leads to nobody");
    assertTrue(contact.always() || contact.confidence() != Confidence.UNCONFIRMED, contact::id);
  }
}
