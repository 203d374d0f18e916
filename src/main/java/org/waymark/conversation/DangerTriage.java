package org.waymark.conversation;

import java.util.Optional;
import org.waymark.knowledge.DangerKind;
import org.waymark.understanding.retrieval.Likeness;
import org.waymark.understanding.retrieval.Ranking;
import org.waymark.understanding.retrieval.Reading;

/**
 * Decides whether a message shows danger, from two opinions: the rules, which can be read and
 * argued about, and the likeness to labelled messages, which knows words that no rule foresaw.
 * Either can raise the alarm; a rule is not heeded when the message is far likelier to be one
 * without danger.
 *
 * <p>A language with a quarter of the examples is seldom sure: there less likeness is enough, no
 * rule is overruled, an article for people in danger that surely answers raises the alarm too, and
 * likeness has the last word about the kind of danger, not the first.
 */
enum DangerTriage {
  /** For English, which has thousands of examples. */
  MANY_EXAMPLES(0.45, 0.08),
  /** For every other language. */
  FEW_EXAMPLES(0.16, 0);

  /** Below this probability by words alone, with no rule, meaning is not asked. */
  static final double NO_DOUBT = 0.02;

  /** From this probability by words alone, meaning is not asked. */
  static final double NO_HOPE = 0.98;

  /** One known word alone ("purple") is no likeness. */
  static final int WORDS_ENOUGH = 2;

  /** From this probability on, likeness alone raises the alarm. */
  private final double alarm;

  /** Below this probability, a rule is not heeded. */
  private final double calm;

  DangerTriage(double alarm, double calm) {
    this.alarm = alarm;
    this.calm = calm;
  }

  double alarm() {
    return alarm;
  }

  double calm() {
    return calm;
  }

  /** Whether words alone leave no doubt. */
  static boolean isClear(Likeness likeness, Optional<DangerKind> rule) {
    return likeness.probability() >= NO_HOPE
        || (rule.isEmpty() && likeness.probability() < NO_DOUBT);
  }

  Optional<DangerKind> decide(
      Likeness likeness, Optional<DangerKind> rule, Reading reading, Ranking ranking) {
    if (reading.knownWords() < WORDS_ENOUGH) {
      return rule;
    }
    Optional<DangerKind> kind =
        likeness.probability() >= alarm ? DangerKind.of(likeness.label()) : Optional.empty();
    if (this == FEW_EXAMPLES) {
      return rule.or(() -> byArticle(ranking)).or(() -> kind);
    }
    return kind.isPresent() || likeness.probability() < calm ? kind : rule;
  }

  private static Optional<DangerKind> byArticle(Ranking ranking) {
    return Sureness.isSure(ranking)
        ? RequiredArticles.dangerOf(ranking.best()).filter(kind -> kind != DangerKind.ATTACK)
        : Optional.empty();
  }
}
