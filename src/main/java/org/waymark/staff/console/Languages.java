package org.waymark.staff.console;

import java.util.List;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;

/** The languages of the knowledge base. */
final class Languages {
  static final String ENGLISH = "en";

  private Languages() {}

  static List<String> of(KnowledgeBase base) {
    return base.articles().values().stream().map(Article::language).distinct().sorted().toList();
  }
}
