package org.waymark.staff.review;

import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.conversation.Comprehension;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrases;
import org.waymark.understanding.retrieval.Ranker;

/** Whether two snapshots understand every message alike, found without asking them any. */
final class Likeness {
  private Likeness() {}

  /**
   * True only when nothing differs by which messages are understood. Most edits change the words of
   * an answer, and nothing else.
   */
  static boolean understandAlike(Snapshot one, Snapshot other) {
    return isSame(one.ranker(), other.ranker())
        && one.others().keySet().equals(other.others().keySet())
        && one.others().entrySet().stream()
            .allMatch(e -> isSame(e.getValue().get(), e.getKey(), other))
        && isAlike(one.base(), other.base());
  }

  private static boolean isSame(Comprehension one, String language, Snapshot other) {
    return isSame(one.ranker(), other.others().get(language).get().ranker());
  }

  /** A snapshot keeps a ranker of the one before only when it would be built from the same. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Ranker one, Ranker other) {
    return one == other;
  }

  private static boolean isAlike(KnowledgeBase one, KnowledgeBase other) {
    return one.safety().equals(other.safety())
        && one.places().equals(other.places())
        && isAlike(one.phrases(), other.phrases())
        && sections(one).equals(sections(other))
        && one.translations().values().stream()
            .allMatch(
                t ->
                    t.safety().equals(other.translations().get(t.language()).safety())
                        && isAlike(t.phrases(), other.translations().get(t.language()).phrases()));
  }

  /** The words that a whole message may be. */
  private static boolean isAlike(Phrases one, Phrases other) {
    return one.commands().equals(other.commands()) && one.names().equals(other.names());
  }

  /** Of several answers to a message the more urgent comes first, by the section it stands in. */
  private static Map<String, String> sections(KnowledgeBase base) {
    return base.articles().values().stream()
        .collect(Collectors.toMap(Article::id, Article::section));
  }
}
