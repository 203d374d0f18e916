package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VerdictTest {
  private static Verdict of(int outside, float... scores) {
    return Verdict.of(scores, outside);
  }

  @Test
  void theBestHasTheHighestScoreAndLeadsTheNext() {
    Verdict verdict = of(-1, 0.2f, 0.5f, 0.3f);
    assertEquals(1, verdict.best());
    assertEquals(0.5, verdict.score(), 1e-6);
    assertEquals(0.2, verdict.lead(), 1e-6);
  }

  @Test
  void whatIsOutOfScopeIsNeverTheBestButMayLead() {
    Verdict verdict = of(1, 0.2f, 0.5f, 0.3f);
    assertEquals(2, verdict.best());
    assertEquals(-0.2, verdict.lead(), 1e-6);
  }

  @Test
  void whereNothingIsInScopeNothingIsBest() {
    Verdict verdict = of(0, 0.9f);
    assertEquals(-1, verdict.best());
    assertEquals(0, verdict.score());
  }

  @Test
  void withoutLabelsNothingIsBest() {
    assertEquals(-1, of(-1).best());
    assertEquals(0, of(-1).lead());
  }

  @Test
  void aLabelAloneLeadsByItsScore() {
    assertEquals(0.4, of(-1, 0.4f).lead(), 1e-6);
  }

  @Test
  void ofEqualLabelsTheFirstIsBest() {
    assertEquals(0, of(-1, 0.5f, 0.5f).best());
  }

  @Test
  void keepsTheScoreOfEachLabel() {
    assertEquals(0.3f, of(-1, 0.2f, 0.5f, 0.3f).scores().of(2));
  }
}
