package org.waymark.staff.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.conversation.Snapshot;

/** Asks two snapshots the same messages, for as long as there is time. */
final class Comparison {
  private final List<AnswerChange> answers = new ArrayList<>();
  private final List<DangerChange> dangers = new ArrayList<>();
  private final Respondent before;
  private final Respondent after;

  private Comparison(Respondent before, Respondent after) {
    this.before = before;
    this.after = after;
  }

  /** What differs; of the messages that there was time for. */
  static Consequences of(Respondent before, Respondent after, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    Snapshot draft = after.snapshot();
    List<Asked> all = Examples.of(before.snapshot().base(), draft.base());
    Comparison comparison = new Comparison(before, after);
    int tried = Likeness.understandAlike(before.snapshot(), draft) ? all.size() : 0;
    while (tried < all.size() && System.nanoTime() < end && !Thread.interrupted()) {
      comparison.ask(all.get(tried));
      tried++;
    }
    comparison.answers.sort(
        Comparator.comparing((AnswerChange c) -> !c.isWorse())
            .thenComparing(c -> !c.isOther())
            .thenComparing(AnswerChange::file));
    comparison.dangers.sort(Comparator.comparing(c -> !c.isWorse()));
    return new Consequences(
        List.of(),
        List.copyOf(comparison.answers),
        List.copyOf(comparison.dangers),
        tried,
        all.size(),
        Optional.of(draft));
  }

  private void ask(Asked asked) {
    Respondent.Said now = before.ask(asked.message());
    Respondent.Said then = after.ask(asked.message());
    if (asked.showsDanger()) {
      if (!now.danger().equals(then.danger())) {
        dangers.add(
            new DangerChange(
                asked.message(), asked.file(), asked.danger(), now.danger(), then.danger()));
      }
      return;
    }
    AnswerChange change =
        new AnswerChange(asked.message(), asked.file(), asked.right(), now.answer(), then.answer());
    double by = Math.abs(now.answer().confidence() - then.answer().confidence());
    if (change.isOther() || by >= AnswerChange.WORTH_TELLING) {
      answers.add(change);
    }
  }
}
