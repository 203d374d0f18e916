package org.waymark.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.FollowUpWords;
import org.waymark.text.Tokens;
import org.waymark.understanding.retrieval.Ranking;

/**
 * Messages that make sense only after an answer: "and my kids?", "where is that", "are they open
 * now", "how much". What they are about stands in the answer before, so that answer, and those next
 * to it, are likelier.
 */
final class FollowUps {
  private static final int MOST_WORDS = 10;

  /** A longer message that points at nothing is about something else. */
  private static final int MOST_WORDS_WITHOUT_POINTER = 3;

  private static final int MOST_WORDS_ABOUT_CONTACTS = 6;

  private static final double SAME_ARTICLE = 1.6;
  private static final double RELATED_ARTICLE = 1.35;

  private final FollowUpWords words;

  FollowUps(FollowUpWords words) {
    this.words = words;
  }

  /** Whether a message points back at the answer before it. */
  boolean isOne(String message) {
    List<String> said = Tokens.of(message);
    if (said.isEmpty() || said.size() > MOST_WORDS) {
      return false;
    }
    String start = String.join(" ", said) + " ";
    return words.openers().stream().anyMatch(opener -> start.startsWith(opener + " "))
        || points(said)
        || asksOfContacts(said);
  }

  /** Whether a message asks where the helpers are, when they are open, or what they cost. */
  boolean asksOfContacts(String message) {
    return asksOfContacts(Tokens.of(message));
  }

  private boolean asksOfContacts(List<String> said) {
    return (said.size() <= MOST_WORDS_WITHOUT_POINTER || points(said))
        && said.size() <= MOST_WORDS_ABOUT_CONTACTS
        && said.stream().anyMatch(words.contacts()::contains);
  }

  private boolean points(List<String> said) {
    return said.stream().anyMatch(words.pointers()::contains);
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
