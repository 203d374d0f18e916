package org.waymark.conversation;

import java.util.Comparator;
import java.util.List;
import org.waymark.knowledge.Article;

/** Which of two answers cannot wait: that about safety, then about harm, then about all else. */
final class Urgency {
  private static final List<String> SECTIONS =
      List.of("safety", "crime", "support", "reporting", "immigration");

  private Urgency() {}

  /** The more urgent article first. */
  static Comparator<Article> first() {
    return Comparator.comparingInt(Urgency::rank);
  }

  private static int rank(Article article) {
    int at = SECTIONS.indexOf(article.section());
    return at < 0 ? SECTIONS.size() : at;
  }
}
