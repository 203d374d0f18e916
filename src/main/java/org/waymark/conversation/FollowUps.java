package org.waymark.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.knowledge.Article;
import org.waymark.text.Tokens;
import org.waymark.understanding.retrieval.Ranking;

/**
 * Messages that make sense only after an answer: "and my kids?", "where is that", "are they open
 * now", "how much". What they are about stands in the answer before, so that answer, and those next
 * to it, are likelier.
 */
final class FollowUps {
  private static final int MOST_WORDS = 10;

  private static final Set<String> OPENERS =
      Set.of(
          "and",
          "but",
          "even",
          "so",
          "also",
          "then",
          "or",
          "ok",
          "okay",
          "what if",
          "what about",
          "how about",
          "are you sure",
          "and if");

  private static final Set<String> POINTERS =
      Set.of(
          "that", "it", "its", "they", "them", "their", "there", "this", "one", "those", "these");

  private static final Set<String> PLACE = Set.of("where", "address", "adress", "location", "far");
  private static final Set<String> HOURS = Set.of("open", "opening", "closed", "hours", "weekend");
  private static final Set<String> COST =
      Set.of("cost", "costs", "free", "pay", "price", "charge", "much");

  private static final double SAME_ARTICLE = 1.6;
  private static final double RELATED_ARTICLE = 1.35;

  private FollowUps() {}

  /** Whether a message points back at the answer before it. */
  static boolean isOne(String message) {
    List<String> words = Tokens.of(message);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    String start = String.join(" ", words) + " ";
    return OPENERS.stream().anyMatch(opener -> start.startsWith(opener + " "))
        || words.stream().anyMatch(POINTERS::contains)
        || asksOfContacts(message);
  }

  /** Whether a message asks where the helpers are, when they are open, or what they cost. */
  static boolean asksOfContacts(String message) {
    List<String> words = Tokens.of(message);
    boolean points = words.size() <= 3 || words.stream().anyMatch(POINTERS::contains);
    return points
        && words.size() <= 6
        && words.stream().anyMatch(w -> PLACE.contains(w) || HOURS.contains(w) || COST.contains(w));
  }

  /** The ranking of a message that follows an article. */
  static Ranking after(Article article, Ranking ranking) {
    List<Ranking.Candidate> moved =
        ranking.candidates().stream()
            .map(c -> new Ranking.Candidate(c.article(), c.score() * weight(article, c.article())))
            .sorted(Comparator.comparingDouble(Ranking.Candidate::score).reversed())
            .toList();
    Optional<String> best = moved.stream().findFirst().map(Ranking.Candidate::article);
    boolean near = best.map(id -> weight(article, id) > 1).orElse(false);
    double confidence =
        near ? Math.max(ranking.confidence(), Sureness.ANSWER) : ranking.confidence();
    return new Ranking(moved, confidence, ranking.outOfScope() && !near, ranking.byMeaning());
  }

  private static double weight(Article before, String article) {
    if (before.id().equals(article)) {
      return SAME_ARTICLE;
    }
    return before.related().contains(article) ? RELATED_ARTICLE : 1;
  }
}
