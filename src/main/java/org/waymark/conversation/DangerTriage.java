package org.waymark.conversation;

import java.util.Optional;
import org.waymark.knowledge.DangerKind;
import org.waymark.understanding.retrieval.Likeness;
import org.waymark.understanding.retrieval.Reading;

/**
 * Decides whether a message shows danger, from two opinions: the rules, which can be read and
 * argued about, and the likeness to labelled messages, which knows words that no rule foresaw.
 * Either can raise the alarm; a rule is not heeded when the message is far likelier to be one
 * without danger.
 */
final class DangerTriage {
  /** From this probability on, likeness alone raises the alarm. */
  static final double ALARM = 0.45;

  /** Below this probability, a rule is not heeded. */
  static final double CALM = 0.08;

  /** Below this probability by words alone, with no rule, meaning is not asked. */
  static final double NO_DOUBT = 0.02;

  /** From this probability by words alone, meaning is not asked. */
  static final double NO_HOPE = 0.98;

  /** One known word alone ("purple") is no likeness. */
  static final int WORDS_ENOUGH = 2;

  private DangerTriage() {}

  /** Whether words alone leave no doubt. */
  static boolean isClear(Likeness likeness, Optional<DangerKind> rule) {
    return likeness.probability() >= NO_HOPE
        || (rule.isEmpty() && likeness.probability() < NO_DOUBT);
  }

  static Optional<DangerKind> decide(
      Likeness likeness, Optional<DangerKind> rule, Reading reading) {
    if (reading.knownWords() < WORDS_ENOUGH) {
      return rule;
    }
    if (likeness.probability() >= ALARM) {
      return DangerKind.of(likeness.label());
    }
    return likeness.probability() < CALM ? Optional.empty() : rule;
  }
}
