package org.waymark.knowledge;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.waymark.text.Later;

/**
 * Everything Waymark knows at one moment; it never changes. A new state of the files makes a new
 * knowledge base.
 *
 * @param articles the English articles by id, in the order of their paths
 * @param contacts the contact register
 * @param places towns, villages and postcode districts
 * @param phrases what the service itself says
 * @param neverSay the promises that nobody may make
 * @param vocabulary words that mean the same, phone spellings, filler
 * @param training what its understanding is built from
 * @param translations what it knows in other languages, by language
 */
public record KnowledgeBase(
    Map<String, Article> articles,
    ContactRegister contacts,
    List<Place> places,
    Phrases phrases,
    NeverSay neverSay,
    Vocabulary vocabulary,
    Later<TrainingData> training,
    SortedMap<String, Translation> translations)
    implements Serializable {

  /** The language that everything is written in first. */
  public static final String ENGLISH = "en";

  /** The danger rules. */
  public SafetyRules safety() {
    return training.get().safety();
  }

  /** Messages labelled by the danger they show. */
  public List<SafetyExample> safetyExamples() {
    return training.get().safetyExamples();
  }

  /** Messages labelled by the articles that answer them. */
  public List<LabelledMessage> messages() {
    return training.get().messages();
  }

  /** Messages that have nothing to do with the service. */
  public List<String> outOfScope() {
    return training.get().outOfScope();
  }

  /** The article of that id, or null. */
  public Article article(String id) {
    return articles.get(id);
  }

  /**
   * This knowledge base as somebody sees it who reads that language: its articles where they are
   * translated, English ones elsewhere; its phrases, rules and messages.
   *
   * @param language a language of {@link #translations}, or {@link #ENGLISH}
   * @param unchecked whether to give articles whose translation nobody has checked
   */
  public KnowledgeBase in(String language, boolean unchecked) {
    Translation translation = translations.get(language);
    if (translation == null) {
      return this;
    }
    Map<String, Article> seen = new LinkedHashMap<>(articles);
    for (Article translated : translation.articles().values()) {
      Article english = articles.get(translated.id());
      if (english != null && (unchecked || isChecked(translated, english))) {
        seen.put(translated.id(), translated.asTranslationOf(english));
      }
    }
    return new KnowledgeBase(
        seen,
        contacts,
        places,
        translation.phrases(),
        translation.neverSay(),
        Vocabulary.none(),
        translation.training(),
        Collections.emptySortedMap());
  }

  /** The same with another vocabulary. */
  public KnowledgeBase with(Vocabulary other) {
    return new KnowledgeBase(
        articles, contacts, places, phrases, neverSay, other, training, translations);
  }

  private static boolean isChecked(Article translated, Article english) {
    return !translated.isUncheckedTranslation() && translated.isOf(english);
  }

  @Override
  public String toString() {
    return "KnowledgeBase[" + articles.size() + " articles]";
  }
}
