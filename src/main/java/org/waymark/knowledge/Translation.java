package org.waymark.knowledge;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.waymark.text.Later;

/**
 * What the knowledge base holds in one language beside English.
 *
 * @param language the language, as in ISO 639
 * @param articles the articles that are translated, by id; none for a language that is only
 *     understood enough to give the emergency words and the helpline
 * @param phrases what the service itself says
 * @param neverSay the promises that nobody may make, in this language
 * @param training what its understanding is built from
 */
public record Translation(
    String language,
    Map<String, Article> articles,
    Phrases phrases,
    NeverSay neverSay,
    Later<TrainingData> training)
    implements Serializable {

  /** The danger rules; without any where there are none yet. */
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

  /** Whether the service can answer in this language, not only help in danger. */
  public boolean answers() {
    return !articles.isEmpty();
  }

  @Override
  public String toString() {
    return "Translation[" + language + ", " + articles.size() + " articles]";
  }
}
