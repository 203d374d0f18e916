package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.text.Gsm7;
import org.waymark.text.Tokens;

/** What must hold of every reply that the shipped knowledge base can give. */
class ShippedRepliesTest {
  private static final int FIRST_SEGMENT = 153;
  private static final int STEP = 5;

  private static KnowledgeBase base() {
    return ShippedKnowledge.snapshot().base();
  }

  private static Reply sms(Mode mode, String text, Optional<Area> area, Instant at) {
    Context context = new Context(Optional.empty(), 0, List.of(), area, Optional.empty());
    return Talk.shipped(mode).reply(new Message(text, Channel.SMS, at), context).reply();
  }

  static List<DangerRule> rules() {
    return base().safety().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theEmergencyWordsOfADangerReplyStandWholeInTheFirstSegment(DangerRule rule) {
    for (DangerRule.Example example : rule.matches()) {
      Reply reply = sms(Mode.DEMO, example.text(), Optional.empty(), Talk.NOON);
      if (reply.findings().danger().isPresent()) {
        assertLeadsWithEmergency(reply);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DangerKind.class)
  void theEmergencyWordsStandThereInEveryAreaAtEveryHourInBothModes(DangerKind kind) {
    String text = dangerous(kind);
    for (Mode mode : Mode.values()) {
      for (Optional<Area> area : Preview.areas()) {
        for (int hour = 0; hour < 168; hour += 7) {
          Reply reply = sms(mode, text, area, Talk.NOON.plusSeconds(hour * 3600L));
          assertEquals(Optional.of(kind), reply.findings().danger(), text);
          assertLeadsWithEmergency(reply);
        }
      }
    }
  }

  /** A message that the triage takes for this kind of danger. */
  private static String dangerous(DangerKind kind) {
    for (DangerRule rule : rules()) {
      for (DangerRule.Example example : rule.matches()) {
        Reply reply = sms(Mode.DEMO, example.text(), Optional.empty(), Talk.NOON);
        if (reply.findings().danger().equals(Optional.of(kind))) {
          return example.text();
        }
      }
    }
    throw new AssertionError("no rule matches a message of " + kind);
  }

  private static void assertLeadsWithEmergency(Reply reply) {
    Block first = reply.blocks().get(0);
    assertEquals(Block.Kind.EMERGENCY, first.kind());
    assertTrue(first.text().contains("999"), first.text());
    assertTrue(reply.text().startsWith(first.text()), reply.text());
    assertEquals(Gsm7.Encoding.GSM_7, Gsm7.measure(reply.text()).encoding(), reply.text());
    int septets = Gsm7.measure(first.text()).units();
    assertTrue(septets <= FIRST_SEGMENT, () -> septets + ": " + first.text());
  }

  @Test
  void everyKindOfDangerHasRules() {
    Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
    rules().forEach(rule -> kinds.add(rule.kind()));
    assertEquals(EnumSet.allOf(DangerKind.class), kinds);
  }

  @Test
  void noChoiceIsAWordThatTwilioKeeps() {
    for (Article article : base().articles().values()) {
      String label = Tokens.normalise(article.menu());
      assertFalse(ReservedWords.isStop(label) || ReservedWords.isStart(label), label);
      assertFalse(
          article.sms().toLowerCase(Locale.ROOT).matches("(?s).*(text|send|reply) stop\\b.*"),
          article.id());
    }
  }

  /** Some of the questions of every article, as people ask them. */
  private static List<String> questions() {
    List<String> all = new ArrayList<>();
    base().articles().values().forEach(article -> all.addAll(article.questions()));
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += STEP) {
      if (base().phrases().command(Tokens.normalise(all.get(i))) == null) {
        some.add(all.get(i));
      }
    }
    return some;
  }

  /** "please" can be a plea, and "goodbye" alone a farewell: both are for the danger rules. */
  @Test
  void heyAndPleaseNeverChangeTheAnswerToACalmMessage() {
    List<String> changed = new ArrayList<>();
    for (String question : questions()) {
      Findings plain = findings(question);
      for (String polite :
          List.of("hey " + question, question + " pls", "Hey, " + question + "!")) {
        Findings found = findings(polite);
        boolean calm = plain.danger().isEmpty() && found.danger().isEmpty();
        if (calm && !found.article().equals(plain.article())) {
          changed.add(polite + ": " + found.article() + " for " + plain.article());
        }
      }
    }
    assertEquals(List.of(), changed);
  }

  private static Findings findings(String text) {
    return sms(Mode.DEMO, text, Optional.empty(), Talk.NOON).findings();
  }

  @Test
  void everyArticleIsFoundByItsOwnTitle() {
    List<String> lost = new ArrayList<>();
    for (Article article : base().articles().values()) {
      Findings findings = findings(article.title());
      boolean found =
          findings.article().equals(Optional.of(article.id()))
              || findings.candidates().contains(article.id());
      if (!found && base().phrases().command(Tokens.normalise(article.title())) == null) {
        lost.add(article.id() + ": " + findings);
      }
    }
    assertEquals(List.of(), lost);
  }
}
