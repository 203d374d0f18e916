package org.waymark.knowledge;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What the knowledge base holds in one language beside English.
 *
 * @param language the language, as in ISO 639
 * @param articles the articles that are translated, by id; none for a language that is only
 *     understood enough to give the emergency words and the helpline
 * @param phrases what the service itself says
 * @param neverSay the promises that nobody may make, in this language
 * @param safety the danger rules; without any where there are none yet
 * @param safetyExamples messages labelled by the danger they show
 * @param messages messages labelled by the articles that answer them
 */
public record Translation(
    String language,
    Map<String, Article> articles,
    Phrases phrases,
    NeverSay neverSay,
    SafetyRules safety,
    List<SafetyExample> safetyExamples,
    List<LabelledMessage> messages)
    implements Serializable {

  /** Whether the service can answer in this language, not only help in danger. */
  public boolean answers() {
    return !articles.isEmpty();
  }

  @Override
  public String toString() {
    return "Translation[" + language + ", " + articles.size() + " articles]";
  }
}
