package org.waymark.staff.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.LabelledMessage;
import org.waymark.knowledge.SafetyExample;
import org.waymark.knowledge.SafetyRules;
import org.waymark.knowledge.TrainingData;
import org.waymark.knowledge.Translation;
import org.waymark.text.Later;

/** The fixture with some articles in Polish. */
final class Polish {
  static final KnowledgeBase ENGLISH = KnowledgeFixture.base();
  static final LocalDate TRANSLATED = LocalDate.of(2026, 11, 1);

  private Polish() {}

  static KnowledgeBase with(Article... articles) {
    Map<String, Article> byId = new LinkedHashMap<>();
    for (Article article : articles) {
      byId.put(article.id(), article);
    }
    Translation polish =
        new Translation(
            "pl",
            byId,
            ENGLISH.phrases(),
            ENGLISH.neverSay(),
            Later.of(
                new TrainingData(
                    new SafetyRules("safety/pl.yaml", List.of(), List.of(), List.of()),
                    List.of(new SafetyExample(DangerKind.ATTACK, "on ma noz")),
                    List.of(new LabelledMessage(List.of("idva"), "kto mi pomoze")),
                    List.of())));
    KnowledgeBase e = ENGLISH;
    return new KnowledgeBase(
        e.articles(),
        e.contacts(),
        e.places(),
        e.phrases(),
        e.neverSay(),
        e.vocabulary(),
        e.training(),
        new TreeMap<>(Map.of("pl", polish)));
  }

  /** An article in Polish. */
  static Article article(String id, Article.Translated state) {
    Article english = ENGLISH.article(id);
    return new Article(
        id,
        english.section(),
        "pl",
        english.file().replace("en.md", "pl.md"),
        "Tytul",
        "Menu",
        List.of("pytanie o " + id),
        "sms",
        "tekst",
        List.of(),
        List.of(),
        null,
        null,
        false,
        state,
        english.lines());
  }

  /** A translation that somebody checked and whose English is the same. */
  static Article.Translated checked(String id) {
    return new Article.Translated(TRANSLATED, ENGLISH.article(id).print(), "AB", TRANSLATED);
  }
}
