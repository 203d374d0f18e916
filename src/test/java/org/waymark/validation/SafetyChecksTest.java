package org.waymark.validation;

import org.junit.jupiter.api.Test;

class SafetyChecksTest {
  private static final String RULES = "safety/en.yaml";

  @Test
  void refusesARuleThatDoesNotSeeItsOwnExample() {
    Checked.fixture()
        .replace(
            RULES,
            "matches: [my husband is hitting my son]",
            "matches: [my husband is hitting my son, the sky is blue]")
        .assertOnly(
            RULES,
            "the sky is blue",
            "\"the sky is blue\" must be seen as child but is seen not at all:"
                + " widen the patterns of child-hit or narrow what stops it");
  }

  @Test
  void refusesAnExampleThatAnotherKindTakesFirst() {
    Checked.fixture()
        .replace(
            RULES, "matches: [he has a knife,", "matches: [he has a knife and i will kill myself,")
        .assertOnly(
            RULES,
            "he has a knife and i will",
            "\"he has a knife and i will kill myself\" must be seen as attack but is seen as"
                + " suicide by suicide-plan: widen the patterns of attack-weapon or narrow what"
                + " stops it");
  }

  @Test
  void refusesARuleThatSeesDangerWhereThereIsNone() {
    Checked.fixture()
        .replace(
            RULES, "ignores: [last year he had a knife]", "ignores: [the chef says he has a knife]")
        .assertOnly(
            RULES,
            "the chef says",
            "\"the chef says he has a knife\" must not be seen as danger but attack-weapon does:"
                + " narrow the patterns of attack-weapon");
  }

  @Test
  void triesWhatARuleIgnoresOnAllRules() {
    Checked.fixture()
        .replace(RULES, "ignores: [i wanted to kill myself years ago]", "ignores: [she has a gun]")
        .assertOnly(
            RULES,
            "ignores: [she has a gun]",
            "\"she has a gun\" must not be seen as danger but attack-weapon does:"
                + " narrow the patterns of attack-weapon");
  }
}
