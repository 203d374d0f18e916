package org.waymark.knowledge;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Everything Waymark knows at one moment; it never changes. A new state of the files makes a new
 * knowledge base.
 *
 * @param articles the English articles by id, in the order of their paths
 * @param contacts the contact register
 * @param places towns, villages and postcode districts
 * @param safety the danger rules
 * @param safetyExamples messages labelled by the danger they show
 * @param phrases what the service itself says
 * @param neverSay the promises that nobody may make
 * @param vocabulary words that mean the same, phone spellings, filler
 * @param messages messages labelled by the articles that answer them
 * @param outOfScope messages that have nothing to do with the service
 */
public record KnowledgeBase(
    Map<String, Article> articles,
    ContactRegister contacts,
    List<Place> places,
    SafetyRules safety,
    List<SafetyExample> safetyExamples,
    Phrases phrases,
    NeverSay neverSay,
    Vocabulary vocabulary,
    List<LabelledMessage> messages,
    List<String> outOfScope)
    implements Serializable {

  /** The article of that id, or null. */
  public Article article(String id) {
    return articles.get(id);
  }

  @Override
  public String toString() {
    return "KnowledgeBase[" + articles.size() + " articles]";
  }
}
