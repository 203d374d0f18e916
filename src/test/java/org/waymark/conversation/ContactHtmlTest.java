package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFixture;

class ContactHtmlTest {
  private static final String CONTACTS = "contacts.yaml";

  private static ContactHtml of(KnowledgeBase base) {
    return new ContactHtml(new ContactChooser(base.contacts(), Mode.DEMO), base.phrases());
  }

  private static String html(String name, Instant at) {
    return of(KnowledgeFixture.base()).contact(name, Optional.empty(), at);
  }

  private static String changed(String from, String to, String name) {
    return of(Talk.changed(CONTACTS, from, to)).contact(name, Optional.empty(), Talk.NOON);
  }

  private static void assertHolds(String part, String html) {
    assertTrue(html.contains(part), () -> part + "\nis missing in\n" + html);
  }

  @Test
  void givesAllThereIsToKnowOfAContact() {
    assertEquals(
        "<span class=\"contact\"><strong>Cheshire CARES</strong>"
            + " <a href=\"tel:01632960336\">01632 960 336</a>"
            + " (costs the same as a normal call, open now, Mon-Fri 8am-8pm, Sat 9am-midnight)"
            + " (or <a href=\"tel:101\">101</a>, ask for Cheshire CARES)"
            + " <span class=\"warning\">It is run by the police service.</span></span>",
        html("cheshire-cares", Talk.NOON));
  }

  @Test
  void linksTheTextNumber() {
    assertHolds(
        "<a href=\"sms:01632960112\">text HELP to 01632 960 112</a>",
        html("victim-support", Talk.NOON));
  }

  @Test
  void linksThePageWithoutSayingWhereThePersonCameFrom() {
    assertHolds(
        "<a rel=\"noopener noreferrer nofollow\" href=\"https://example.org/refuge\">example.org</a>",
        html("ndah-refuge", Talk.NOON));
  }

  @Test
  void givesWhoIsOpenBeforeWhoIsClosed() {
    String html = html("cheshire-cares", Talk.NIGHT);
    assertTrue(html.startsWith("<span class=\"contact\"><strong>Victim Support</strong>"), html);
    assertHolds("closed now, opens Wed 8am", html);
    assertTrue(html.indexOf("Victim Support") < html.indexOf("Cheshire CARES"), html);
  }

  @Test
  void saysThatNobodyCheckedIt() {
    assertHolds(
        "<span class=\"unchecked\">Nobody has checked this yet.</span>",
        html("emergency-999", Talk.NOON));
    assertFalse(html("samaritans", Talk.NOON).contains("unchecked"));
  }

  @Test
  void saysThatTheCouncilHasNoSureNumber() {
    String html =
        of(KnowledgeFixture.base()).contact("idva", Optional.of(Area.WARRINGTON), Talk.NOON);
    assertHolds("National Domestic Abuse Helpline", html);
    assertHolds("We have no sure number for this council.", html);
  }

  @Test
  void doesNotSaySoWhereTheAreaIsNotKnown() {
    assertFalse(html("idva", Talk.NOON).contains("no sure number"));
  }

  @Test
  void namesHoursOfWhichWeAreNotSureAsSuch() {
    assertHolds(
        "hours not sure: Mon-Fri 8am-8pm",
        changed("hours-confidence: medium", "hours-confidence: low", "cheshire-cares"));
  }

  @Test
  void claimsNoHoursThatNobodyKnows() {
    assertHolds("<a href=\"tel:101\">101</a> (free)", html("cheshire-police-101", Talk.NOON));
  }

  @Test
  void tellsTheNumberForTextRelay() {
    assertHolds(
        "<span class=\"relay\">Text relay: 18001 101.</span>",
        html("cheshire-police-101", Talk.NOON));
  }

  @Test
  void tellsWhichKeyToPress() {
    assertHolds(
        "01632 960 123</a>, option 2",
        changed(
            "phone: \"01632 960 123\"",
            "phone: \"01632 960 123\"\n    press: \"2\"",
            "samaritans"));
  }

  @Test
  void escapesWhatStaffWrite() {
    String html = changed("name: Samaritans", "name: \"Sam & <b>Co</b>\"", "samaritans");
    assertHolds("<strong>Sam &amp; &lt;b&gt;Co&lt;/b&gt;</strong>", html);
  }

  @Test
  void escapesTheFiveCharactersThatMeanSomething() {
    assertEquals("&amp;&lt;&gt;&quot;&#39;a£", Html.escape("&<>\"'a£"));
  }

  @Test
  void linksTheBareNumber() {
    assertEquals(
        "<a href=\"tel:999\">999</a>",
        of(KnowledgeFixture.base()).number("emergency-999", Optional.empty(), Talk.NOON));
  }
}
