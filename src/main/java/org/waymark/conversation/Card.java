package org.waymark.conversation;

import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;

/**
 * A few words to show or to read out, for somebody who cannot say in English that an interpreter is
 * needed, and that nobody should ring back.
 *
 * @param language the person's language, as in ISO 639
 * @param name what that language calls itself
 * @param english the words for whoever reads or hears them
 * @param own the same for the person who shows them
 */
public record Card(String language, String name, String english, String own) {
  /** What a placeholder of the phrase stands for. */
  private static final String PLACEHOLDER = "language";

  static Card of(KnowledgeBase base, Phrases own) {
    String name = own.text(Phrase.LANGUAGE_NAME);
    String inEnglish = own.text(Phrase.LANGUAGE_ENGLISH);
    return new Card(
        own.language(),
        name,
        base.phrases().text(Phrase.CARD, PLACEHOLDER, inEnglish),
        own.text(Phrase.CARD, PLACEHOLDER, name));
  }
}
