package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.DangerKind;
import org.waymark.understanding.retrieval.Likeness;
import org.waymark.understanding.retrieval.Ranking;
import org.waymark.understanding.retrieval.Reading;

class DangerTriageDecisionTest {
  private static final Optional<DangerKind> NO_RULE = Optional.empty();
  private static final Optional<DangerKind> RULE = Optional.of(DangerKind.SUICIDE);
  private static final Ranking NOTHING = new Ranking(List.of(), 0, true, false);
  private static final Reading WORDS = Talk.fixture().snapshot().ranker().read("husband hits me");

  private static Likeness like(double probability) {
    return new Likeness(DangerKind.ATTACK.id(), probability);
  }

  private static Optional<DangerKind> decide(double probability, Optional<DangerKind> rule) {
    return DangerTriage.MANY_EXAMPLES.decide(like(probability), rule, WORDS, NOTHING);
  }

  @Test
  void likenessRaisesTheAlarmFromItsThresholdOn() {
    assertEquals(Optional.of(DangerKind.ATTACK), decide(0.45, NO_RULE));
    assertEquals(Optional.empty(), decide(0.449, NO_RULE));
  }

  @Test
  void whereBothSeeDangerTheLikenessNamesIt() {
    assertEquals(Optional.of(DangerKind.ATTACK), decide(0.9, RULE));
  }

  @Test
  void aRuleIsHeededUnlessTheMessageIsFarLikelierCalm() {
    assertEquals(RULE, decide(0.08, RULE));
    assertEquals(Optional.empty(), decide(0.079, RULE));
  }

  @Test
  void aMessageOfOneKnownWordIsLeftToTheRules() {
    Reading one = Talk.fixture().snapshot().ranker().read("husband");
    assertEquals(RULE, DangerTriage.MANY_EXAMPLES.decide(like(0), RULE, one, NOTHING));
    assertEquals(
        Optional.empty(), DangerTriage.MANY_EXAMPLES.decide(like(1), NO_RULE, one, NOTHING));
  }

  private static Optional<DangerKind> decideByFew(
      double probability, Optional<DangerKind> rule, String article) {
    Ranking ranking = new Ranking(List.of(new Ranking.Candidate(article, 0.9)), 0.9, false, false);
    return DangerTriage.FEW_EXAMPLES.decide(like(probability), rule, WORDS, ranking);
  }

  @Test
  void fewExamplesRaiseTheAlarmSooner() {
    assertEquals(Optional.of(DangerKind.ATTACK), decideByFew(0.16, NO_RULE, "idva"));
    assertEquals(Optional.empty(), decideByFew(0.159, NO_RULE, "idva"));
  }

  @Test
  void fewExamplesNeverOverruleARule() {
    assertEquals(RULE, decideByFew(0, RULE, "idva"));
  }

  @Test
  void amongFewExamplesASureArticleForPeopleInDangerRaisesTheAlarm() {
    assertEquals(Optional.of(DangerKind.SUICIDE), decideByFew(0, NO_RULE, "suicidal-feelings"));
    assertEquals(Optional.of(DangerKind.CHILD), decideByFew(0, NO_RULE, "child-in-danger"));
    assertEquals(Optional.empty(), decideByFew(0, NO_RULE, "emergency"));
  }

  @Test
  void aRuleAgainstTheLikenessLeavesADoubt() {
    assertFalse(DangerTriage.isClear(like(0.01), RULE));
    assertFalse(DangerTriage.isClear(like(0.5), RULE));
  }

  @Test
  void withoutARuleOnlyTheEndsAreClear() {
    assertTrue(DangerTriage.isClear(like(0.01), NO_RULE));
    assertFalse(DangerTriage.isClear(like(0.02), NO_RULE));
    assertFalse(DangerTriage.isClear(like(0.97), NO_RULE));
    assertTrue(DangerTriage.isClear(like(0.98), NO_RULE));
  }
}
