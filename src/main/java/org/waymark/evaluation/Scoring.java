package org.waymark.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Figures of understanding.
 *
 * <p>As HINT3 (Arora et al., 2020) counts them: a refused message in scope is wrong, and the
 * correlation coefficient has out of scope as one more class.
 */
public final class Scoring {
  /** The label of messages that should be refused. */
  public static final String OUT_OF_SCOPE = "out-of-scope";

  private final List<Judged> judged;

  public Scoring(List<Judged> judged) {
    this.judged = List.copyOf(judged);
  }

  List<Judged> judged() {
    return judged;
  }

  /** How many messages are in scope. */
  public long inScope() {
    return judged.stream().filter(Judged::isInScope).count();
  }

  /** The share of messages in scope that were answered rightly. */
  public double inScopeAccuracy() {
    return share(Judged::isInScope, j -> j.answered() && j.isFoundRight());
  }

  /** The share of messages in scope whose likeliest label is right, refused or not. */
  public double accuracyWithoutRefusing() {
    return share(Judged::isInScope, Judged::isFoundRight);
  }

  /** The share of messages in scope with a right label among the first three. */
  public double topThree() {
    return share(Judged::isInScope, j -> j.near().stream().limit(3).anyMatch(j.right()::contains));
  }

  /** The share of messages out of scope that were refused. */
  public double outOfScopeRecall() {
    return share(j -> !j.isInScope(), j -> !j.answered());
  }

  /** The share of refused messages that were out of scope. */
  public double outOfScopePrecision() {
    return share(j -> !j.answered(), j -> !j.isInScope());
  }

  private double share(Predicate<Judged> of, Predicate<Judged> which) {
    long all = judged.stream().filter(of).count();
    return all == 0 ? Double.NaN : (double) judged.stream().filter(of.and(which)).count() / all;
  }

  /**
   * The correlation coefficient of Matthews for several classes (Gorodkin, 2004): 1 when all is
   * right, 0 when it is no better than chance.
   */
  public double correlation() {
    Map<String, double[]> counts = new HashMap<>();
    double right = 0;
    for (Judged j : judged) {
      counts.computeIfAbsent(j.gold(), k -> new double[2])[0]++;
      counts.computeIfAbsent(j.verdict(), k -> new double[2])[1]++;
      right += j.gold().equals(j.verdict()) ? 1 : 0;
    }
    double n = judged.size();
    double both = 0;
    double gold = 0;
    double found = 0;
    for (double[] count : counts.values()) {
      both += count[0] * count[1];
      gold += count[0] * count[0];
      found += count[1] * count[1];
    }
    double spread = Math.sqrt((n * n - gold) * (n * n - found));
    return spread == 0 ? 0 : (n * right - both) / spread;
  }
}
