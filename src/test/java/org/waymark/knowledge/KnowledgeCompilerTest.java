package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.text.TurkishLocale;

/** What the texts of a sound knowledge base become. */
class KnowledgeCompilerTest {
  private final KnowledgeBase base = KnowledgeFixture.base();

  @Test
  void readsEveryPartOfAnArticle() {
    Article article = base.article("will-police-share");
    assertEquals("reporting", article.section());
    assertEquals("en", article.language());
    assertEquals("articles/reporting/will-police-share/en.md", article.file());
    assertEquals("Will the police tell the Home Office?", article.title());
    assertEquals("Police and Home Office", article.menu());
    assertEquals(15, article.questions().size());
    assertEquals("will police tell home office", article.questions().get(0));
    assertEquals(List.of("idva"), article.related());
    assertEquals(
        List.of(new Source("https://example.org/facts", "2026-03-04", "")), article.sources());
    assertNull(article.reviewed());
    assertEquals(LocalDate.of(2027, 5, 23), article.reviewBy());
    assertFalse(article.approved());
    assertTrue(article.body().startsWith("Police should"));
    assertTrue(article.body().endsWith("{{number emergency-999}}."));
  }

  @Test
  void writesTheShortAnswerAsOneParagraph() {
    String path = "articles/crime/domestic-abuse/en.md";
    KnowledgeFiles files =
        Spoilt.nothing()
            .replace(path, "It is not your fault. You", "It is not\n  your  fault.\n\n  You")
            .files();
    assertEquals(
        "It is not your fault. You can talk to: {{contact idva}}",
        KnowledgeCompiler.compile(files, new Problems()).article("domestic-abuse").sms());
  }

  @Test
  void readsAnApprovedArticle() {
    String path = "articles/crime/domestic-abuse/en.md";
    KnowledgeFiles files =
        Spoilt.nothing()
            .replace(path, "reviewed:\n", "reviewed: 2026-11-20\n")
            .replace(path, "status: draft", "status: approved")
            .files();
    Article article = KnowledgeCompiler.compile(files, new Problems()).article("domestic-abuse");
    assertTrue(article.approved());
    assertEquals(LocalDate.of(2026, 11, 20), article.reviewed());
  }

  @Test
  void readsEveryPartOfAContact() {
    Contact cares = base.contacts().contacts().get("cheshire-cares");
    assertEquals("Cheshire CARES", cares.smsName());
    assertEquals("01632 960 336", cares.phone());
    assertEquals("", cares.web());
    assertEquals(Contact.Cost.LOCAL, cares.cost());
    assertEquals(Confidence.MEDIUM, cares.confidence());
    assertEquals("victim-support", cares.whenClosed());
    assertEquals(new Contact.Check(LocalDate.of(2026, 11, 2), "AB"), cares.checked());
    assertEquals(
        new Contact.Other("cheshire-police-101", "ask for Cheshire CARES"), cares.beside());
    assertEquals(cares.beside(), cares.instead());
    assertFalse(cares.always());
  }

  @Test
  void readsOpeningHoursToTheEndOfTheDay() {
    assertEquals(
        new Hours.Weekly(
            List.of(
                new Hours.Opening(
                    DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(20, 0)),
                new Hours.Opening(
                    DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.MAX)),
            Hours.BankHolidays.CLOSED),
        base.contacts().contacts().get("cheshire-cares").hours());
  }

  @Test
  void claimsNothingThatTheFileDoesNotSay() {
    Contact contact = base.contacts().contacts().get("da-warrington");
    assertEquals(new Hours.Unknown(), contact.hours());
    assertEquals(Contact.Cost.UNKNOWN, contact.cost());
    assertEquals(Confidence.LOW, contact.hoursConfidence());
    assertNull(contact.checked());
    assertFalse(contact.isReachable());
  }

  @Test
  void readsPlacesAndDistricts() {
    assertTrue(
        base.places()
            .contains(
                new Place(
                    "Macclesfield",
                    List.of("Macclesfield", "Macc", "Maccy"),
                    false,
                    Set.of(Area.CHESHIRE_EAST),
                    false)));
    assertTrue(
        base.places()
            .contains(
                new Place(
                    "CW10",
                    List.of("CW10"),
                    true,
                    Set.of(Area.CHESHIRE_EAST, Area.CHESHIRE_WEST_AND_CHESTER),
                    false)));
    assertEquals(
        List.of("Over"), base.places().stream().filter(Place::common).map(Place::name).toList());
  }

  @Test
  void readsRulesWithTheirReasonsAndLines() {
    DangerRule rule = base.safety().rules().get(1);
    assertEquals("suicide-plan", rule.id());
    assertEquals(DangerKind.SUICIDE, rule.kind());
    assertEquals(2, rule.when().size());
    assertEquals("years_ago|last_year", rule.unless().get(0).toString());
    assertEquals(
        List.of("i will kill myself", "i took all of the pills"),
        rule.matches().stream().map(DangerRule.Example::text).toList());
    assertEquals(
        "    - id: suicide-plan".strip(),
        KnowledgeFixture.files()
            .text("safety/en.yaml")
            .lines()
            .toList()
            .get(rule.line() - 1)
            .strip());
  }

  @Test
  void readsMessagesLabelledByTheirDanger() {
    List<SafetyExample> examples = base.safetyExamples();
    assertEquals(21, examples.size());
    assertEquals(
        new SafetyExample(DangerKind.ATTACK, "he is at the door with a knife"), examples.get(0));
    assertEquals(new SafetyExample(null, "can i talk to somebody"), examples.get(20));
  }

  @Test
  void readsPhrasesCommandsMenuAndAreas() {
    Phrases phrases = base.phrases();
    assertEquals("Reply 1 or 2", phrases.text(Phrase.REPLY_WITH, "choices", "1 or 2"));
    assertEquals(Phrases.Command.WHO, phrases.command("who is this"));
    assertEquals(Phrases.Command.HELP, phrases.command("999"));
    assertNull(phrases.command("who is that"));
    assertEquals(List.of("domestic-abuse", "will-police-share", "talk-to-person"), phrases.menu());
    assertEquals("West Cheshire and Chester", phrases.area(Area.CHESHIRE_WEST_AND_CHESTER));
  }

  @Test
  void readsTheVocabulary() {
    assertEquals(
        Map.of("u", "you", "r", "are", "pls", "please", "gonna", "going to"),
        base.vocabulary().spelling());
    assertEquals(Set.of("police"), base.vocabulary().same().get("cops"));
    assertEquals(Set.of("please", "hey", "the"), base.vocabulary().filler());
  }

  @Test
  void leavesCommentsOutOfTheMessagesThatAreOutOfScope() {
    assertEquals(8, base.outOfScope().size());
    assertEquals("what is the weather tomorrow", base.outOfScope().get(0));
  }

  @Test
  void findsNoFaultOnAMachineSetToTurkish() {
    assertEquals(List.of(), TurkishLocale.under(() -> Spoilt.nothing().problems()));
  }

  @Test
  void printsNoMoreThanItsSize() {
    assertEquals("KnowledgeBase[11 articles]", base.toString());
  }
}
