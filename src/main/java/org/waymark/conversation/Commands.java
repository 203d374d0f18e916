package org.waymark.conversation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.Tokens;

/** The messages that are nothing but a command, or the name of a language, in any language. */
final class Commands {
  /** "Espanol por favor": in a longer message the name of a language asks for nothing. */
  private static final int MOST_WORDS = 3;

  private final Map<String, Phrases> byLanguage = new LinkedHashMap<>();
  private final Map<String, Meant> all = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> ownNames = new HashMap<>();
  private final Vocabulary vocabulary;

  /** A command and the language whose word it is. */
  record Meant(String language, Phrases.Command command) {}

  Commands(KnowledgeBase base) {
    this.vocabulary = base.vocabulary();
    add(base.phrases());
    base.translations().values().forEach(translation -> add(translation.phrases()));
  }

  private void add(Phrases phrases) {
    String language = phrases.language();
    byLanguage.put(language, phrases);
    phrases
        .commands()
        .forEach((word, command) -> all.putIfAbsent(word, new Meant(language, command)));
    phrases.names().forEach(name -> names.putIfAbsent(name, language));
    if (!language.equals(KnowledgeBase.ENGLISH)) {
      ownNames.putIfAbsent(Tokens.normalise(phrases.text(Phrase.LANGUAGE_NAME)), language);
    }
  }

  /**
   * The command that a message is, also with a greeting or a "please" around it.
   *
   * @param normalised the message
   * @param current the language of the conversation, whose words come first
   */
  Optional<Meant> of(String normalised, String current) {
    return whole(normalised, current)
        .or(() -> whole(vocabulary.withoutFiller(normalised), current));
  }

  private Optional<Meant> whole(String normalised, String current) {
    Phrases.Command own = byLanguage.get(current).command(normalised);
    return own == null
        ? Optional.ofNullable(all.get(normalised))
            .map(m -> isSharedByEnglish(m) ? new Meant(current, m.command()) : m)
        : Optional.of(new Meant(current, own));
  }

  /** "Menu" in the middle of a Polish conversation does not ask for English. */
  private static boolean isSharedByEnglish(Meant meant) {
    return meant.language().equals(KnowledgeBase.ENGLISH);
  }

  /**
   * The language that a message asks for: by its name, with little beside it ("espanol por favor").
   */
  Optional<String> language(String normalised) {
    String bare = vocabulary.withoutFiller(normalised);
    String named = names.getOrDefault(normalised, names.get(bare));
    if (named != null) {
      return Optional.of(named);
    }
    List<String> words = List.of(bare.split(" ", -1));
    return words.size() > MOST_WORDS
        ? Optional.empty()
        : words.stream().map(ownNames::get).filter(Objects::nonNull).findFirst();
  }
}
