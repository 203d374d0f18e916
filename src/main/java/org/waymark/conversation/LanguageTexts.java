package org.waymark.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.LabelledMessage;
import org.waymark.knowledge.SafetyExample;
import org.waymark.knowledge.Translation;

/** Everything in a knowledge base that shows how people write each language. */
final class LanguageTexts {
  private LanguageTexts() {}

  static SortedMap<String, List<String>> of(KnowledgeBase base) {
    SortedMap<String, List<String>> texts = new TreeMap<>();
    List<String> english = texts(base.articles(), base.messages(), base.safetyExamples());
    english.addAll(base.outOfScope());
    base.places().forEach(place -> english.add(place.name()));
    texts.put(KnowledgeBase.ENGLISH, english);
    for (Translation translation : base.translations().values()) {
      texts.put(
          translation.language(),
          texts(translation.articles(), translation.messages(), translation.safetyExamples()));
    }
    return texts;
  }

  private static List<String> texts(
      Map<String, Article> articles, List<LabelledMessage> messages, List<SafetyExample> examples) {
    List<String> texts = new ArrayList<>();
    for (Article article : articles.values()) {
      texts.add(article.title());
      texts.addAll(article.questions());
    }
    messages.forEach(message -> texts.add(message.text()));
    examples.forEach(example -> texts.add(example.text()));
    return texts;
  }
}
