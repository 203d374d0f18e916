package org.waymark.service;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Place;
import org.waymark.text.Tokens;

/**
 * The words of our own that may be counted in messages that were not understood. A word is one of
 * them when a question of an English article holds it, and an answer writes it with a small letter:
 * answers are written with care, so names, places, languages and months have a capital there. Words
 * of places and contacts, numbers, words of two letters, and words that most articles share are
 * none. Of other languages there are none: where there are no capitals, a name cannot be told.
 */
final class OwnWords {
  private static final int SHORTEST = 3;

  /** A word that more of the articles ask with than one in so many says nothing. */
  private static final int TOO_COMMON = 4;

  private static final int NEVER_TOO_COMMON = 3;

  /** Contacts and addresses: what stands in them is not written as words are. */
  private static final Pattern NO_PROSE =
      Pattern.compile("\\{\\{.*?\\}\\}|\\S*(?:://|@|www\\.)\\S*|\\S+[./]\\p{L}\\S*");

  private static final Set<String> NUMBERS =
      Set.copyOf(
          Tokens.of(
              """
              one two three four five six seven eight nine ten eleven twelve thirteen fourteen
              fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
              eighty ninety hundred thousand million first second third
              """));

  /** Ordinary words by which people are called too. */
  private static final Set<String> ALSO_NAMES =
      Set.copyOf(
          Tokens.of(
              """
              amber angel april august bill dawn dean faith frank grace hope jack joy june mark may
              rob rose ruby sue summer will
              """));

  private final Map<String, String> words;

  OwnWords(KnowledgeBase base) {
    Map<String, Integer> asked = asked(base.articles().values());
    int most = Math.max(NEVER_TOO_COMMON, base.articles().size() / TOO_COMMON);
    Set<String> none = none(base);
    Set<String> written = written(base.articles().values());
    this.words =
        asked.entrySet().stream()
            .filter(word -> word.getValue() <= most)
            .map(Map.Entry::getKey)
            .filter(word -> word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter))
            .filter(word -> written.contains(word) && !none.contains(word))
            .collect(Collectors.toUnmodifiableMap(word -> word, word -> word));
  }

  /** Those of a message, each once: texts of ours, never a part of the message. */
  Set<String> in(String message) {
    Set<String> found = new HashSet<>();
    for (String token : Tokens.of(message)) {
      String own = words.get(token);
      if (own != null) {
        found.add(own);
      }
    }
    return found;
  }

  /** The words of all questions, with how many articles ask with them. */
  private static Map<String, Integer> asked(Iterable<Article> articles) {
    Map<String, Integer> asked = new HashMap<>();
    for (Article article : articles) {
      article.questions().stream()
          .flatMap(question -> Tokens.of(question).stream())
          .distinct()
          .forEach(word -> asked.merge(word, 1, Integer::sum));
    }
    return asked;
  }

  /** The words that answers write with small letters alone. */
  private static Set<String> written(Iterable<Article> articles) {
    Set<String> written = new HashSet<>();
    for (Article article : articles) {
      for (String text : List.of(article.sms(), article.body())) {
        Arrays.stream(NO_PROSE.matcher(text).replaceAll(" ").split("\\s+"))
            .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
            .flatMap(word -> Tokens.of(word).stream())
            .forEach(written::add);
      }
    }
    return written;
  }

  private static Set<String> none(KnowledgeBase base) {
    Stream<String> names =
        Stream.concat(
            base.places().stream().flatMap(OwnWords::names),
            base.contacts().contacts().values().stream().map(contact -> contact.name()));
    Set<String> none =
        names
            .flatMap(name -> Tokens.of(name).stream())
            .collect(Collectors.toCollection(HashSet::new));
    none.addAll(NUMBERS);
    none.addAll(ALSO_NAMES);
    none.addAll(base.vocabulary().filler());
    return none;
  }

  private static Stream<String> names(Place place) {
    return Stream.concat(Stream.of(place.name()), place.names().stream());
  }
}
