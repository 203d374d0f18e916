package org.waymark.validation;

import java.util.Optional;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.Problems;
import org.waymark.knowledge.SafetyRules;
import org.waymark.understanding.safety.Danger;
import org.waymark.understanding.safety.DangerDetector;

/** Tries the danger rules on their own examples. */
final class SafetyChecks {
  private SafetyChecks() {}

  static void check(SafetyRules rules, DangerDetector detector, Problems problems) {
    for (DangerRule rule : rules.rules()) {
      for (DangerRule.Example example : rule.matches()) {
        Optional<Danger> danger = detector.detect(example.text());
        if (danger.isEmpty() || danger.get().kind() != rule.kind()) {
          String seen =
              danger.map(d -> "as " + d.kind().id() + " by " + d.rule()).orElse("not at all");
          problems.add(
              rules.file(),
              example.line(),
              "\""
                  + example.text()
                  + "\" must be seen as "
                  + rule.kind().id()
                  + " but is seen "
                  + seen,
              "widen the patterns of " + rule.id() + " or narrow what stops it");
        }
      }
      for (DangerRule.Example example : rule.ignores()) {
        detector
            .detect(example.text())
            .ifPresent(
                danger ->
                    problems.add(
                        rules.file(),
                        example.line(),
                        "\""
                            + example.text()
                            + "\" must not be seen as danger but "
                            + danger.rule()
                            + " does",
                        "narrow the patterns of " + danger.rule()));
      }
    }
  }
}
