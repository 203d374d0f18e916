package org.waymark.benchmark.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Translation;

/**
 * A knowledge base with invented articles beside its own. Each is in English, and in one of three
 * other languages in turn. The same number of articles is always the same knowledge base.
 */
final class InventedKnowledge {
  private static final long SEED = 20261124;
  private static final int QUESTIONS = 4;
  private static final int OWN_WORDS = 3;
  private static final List<String> OTHERS = List.of("ar", "pl", "uk");

  private final Random random = new Random(SEED);
  private final Map<String, InventedWords> words =
      Map.of(
          "en", new InventedWords("bcdfghklmnprstvw", "aeiou", random),
          "ar", new InventedWords("بتجحدرسشعفقكلمن", "اوي", random),
          "pl", new InventedWords("bcdgklłmnprsśtwzż", "aąeęioóuy", random),
          "uk", new InventedWords("бвгджзклмнпрстфхцчш", "аеиіоуяюєї", random));
  private final Article model;

  private InventedKnowledge(Article model) {
    this.model = model;
  }

  /**
   * Adds to a knowledge base.
   *
   * @param articles how many articles it is to have; those that it has stay
   */
  static KnowledgeBase of(KnowledgeBase base, int articles) {
    Article model = base.articles().values().iterator().next();
    return new InventedKnowledge(model).grow(base, articles);
  }

  private KnowledgeBase grow(KnowledgeBase base, int count) {
    Map<String, Article> english = new LinkedHashMap<>(base.articles());
    Map<String, Map<String, Article>> others = new TreeMap<>();
    OTHERS.forEach(
        code -> others.put(code, new LinkedHashMap<>(base.translations().get(code).articles())));
    for (int i = english.size(); i < count; i++) {
      String id = "invented-" + i;
      english.put(id, article(id, "en"));
      String other = OTHERS.get(i % OTHERS.size());
      others.get(other).put(id, article(id, other));
    }
    SortedMap<String, Translation> translations = new TreeMap<>(base.translations());
    others.forEach((code, own) -> translations.computeIfPresent(code, (c, t) -> with(t, own)));
    return new KnowledgeBase(
        english,
        base.contacts(),
        base.places(),
        base.phrases(),
        base.neverSay(),
        base.vocabulary(),
        base.training(),
        translations);
  }

  private static Translation with(Translation before, Map<String, Article> articles) {
    return new Translation(
        before.language(), articles, before.phrases(), before.neverSay(), before.training());
  }

  private Article article(String id, String language) {
    InventedWords known = words.get(language);
    List<String> topic = Stream.generate(() -> known.word(random)).limit(OWN_WORDS).toList();
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(known.question(topic, random));
    }
    return new Article(
        id,
        model.section(),
        language,
        "articles/invented/" + id + "/" + language + ".md",
        known.question(topic, random),
        topic.get(0),
        questions,
        model.sms(),
        model.body(),
        List.of(),
        model.sources(),
        model.reviewed(),
        model.reviewBy(),
        model.approved(),
        null,
        model.lines());
  }
}
