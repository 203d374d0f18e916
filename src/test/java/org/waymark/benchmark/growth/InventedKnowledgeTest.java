package org.waymark.benchmark.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;

final class InventedKnowledgeTest {
  private static final KnowledgeBase SHIPPED = ShippedKnowledge.snapshot().base();

  @Test
  void isTheSameEachTime() {
    assertEquals(
        InventedKnowledge.of(SHIPPED, 100).articles(),
        InventedKnowledge.of(SHIPPED, 100).articles());
  }

  @Test
  void keepsWhatThereIsAndHasAsManyArticlesAsAskedFor() {
    KnowledgeBase grown = InventedKnowledge.of(SHIPPED, 100);
    assertEquals(100, grown.articles().size());
    assertTrue(grown.articles().values().containsAll(SHIPPED.articles().values()));
  }

  @Test
  void eachInventedArticleIsInAnotherLanguageToo() {
    KnowledgeBase grown = InventedKnowledge.of(SHIPPED, 100);
    Set<String> translated = new HashSet<>();
    for (String language : List.of("ar", "pl", "uk")) {
      translated.addAll(grown.translations().get(language).articles().keySet());
    }
    assertTrue(
        translated.containsAll(
            grown.articles().keySet().stream()
                .filter(id -> !SHIPPED.articles().containsKey(id))
                .toList()));
  }

  @Test
  void asksEachQuestionInItsOwnWords() {
    Set<String> questions = new HashSet<>();
    List<Article> invented =
        InventedKnowledge.of(SHIPPED, 200).articles().values().stream()
            .filter(article -> article.id().startsWith("invented"))
            .toList();
    invented.forEach(article -> questions.addAll(article.questions()));
    assertTrue(questions.size() > 3 * invented.size(), () -> questions.size() + " questions");
  }
}
