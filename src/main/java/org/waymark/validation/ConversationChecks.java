package org.waymark.validation;

import java.util.Map;
import org.waymark.conversation.RequiredArticles;
import org.waymark.conversation.ReservedWords;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.knowledge.Problems;

/**
 * What the conversation needs of the files: articles it calls by name, placeholders, free words.
 */
final class ConversationChecks {
  private static final Map<Phrase, String> PLACEHOLDERS =
      Map.of(
          Phrase.REPLY_WITH, "{choices}",
          Phrase.IN_AREA, "{area}",
          Phrase.CLOSED_NOW, "{when}",
          Phrase.HOURS_UNSURE, "{hours}",
          Phrase.RELAY, "{number}",
          Phrase.TEXT_WORD_TO, "{number}",
          Phrase.PRESS, "{key}",
          Phrase.BESIDE, "{contact}",
          Phrase.REVIEWED, "{date}");

  private ConversationChecks() {}

  static void check(KnowledgeBase base, Problems problems) {
    for (String id : RequiredArticles.IDS) {
      if (base.article(id) == null) {
        problems.add(
            "articles",
            1,
            "the article \"" + id + "\" is missing",
            "restore it: the program calls it by name");
      }
    }
    String file = base.phrases().file();
    for (String id : base.phrases().menu()) {
      if (base.article(id) == null) {
        problems.add(
            file,
            base.phrases().menuLine(),
            "the menu names no article: \"" + id + "\"",
            "use an id of an article");
      }
    }
    words(base.phrases(), problems);
    base.translations().values().forEach(t -> words(t.phrases(), problems));
  }

  /** Placeholders that must stand, and words that are not ours. */
  private static void words(Phrases phrases, Problems problems) {
    String file = phrases.file();
    PLACEHOLDERS.forEach(
        (phrase, placeholder) -> {
          String text = phrases.text(phrase);
          if (text != null && !text.contains(placeholder)) {
            problems.add(
                file,
                phrases.line(phrase),
                phrase.key() + " has lost " + placeholder,
                "put it back");
          }
        });
    for (String word : ReservedWords.all()) {
      if (phrases.command(word) != null) {
        problems.add(
            file, 1, "\"" + word + "\" belongs to Twilio", "use another word for the command");
      }
    }
  }
}
