package org.waymark.knowledge;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.waymark.text.Tokens;

/**
 * What staff know about the words that people use.
 *
 * @param spelling phone spellings and what they mean ({@code u} is {@code you}); the meaning may be
 *     several words
 * @param same words that mean nearly the same for finding an answer, each with the name of its
 *     group
 * @param filler words that change no answer (hey, please)
 * @param followUps words that point back at the answer before
 * @param questions words that tell several questions apart
 */
public record Vocabulary(
    Map<String, String> spelling,
    Map<String, Set<String>> same,
    Set<String> filler,
    FollowUpWords followUps,
    QuestionWords questions)
    implements Serializable {
  private static final Set<String> TOP =
      Set.of("spelling", "same", "filler", "follow-ups", "several-questions");

  static Vocabulary parse(String file, String text, Problems problems) {
    Map<String, String> spelling = new LinkedHashMap<>();
    Map<String, Set<String>> same = new LinkedHashMap<>();
    Set<String> filler = new LinkedHashSet<>();
    YamlMap top = YamlMap.parse(file, text, 0, problems);
    if (top == null) {
      return none();
    }
    top.allowOnly(TOP);
    YamlMap spellings = top.map("spelling");
    if (spellings != null) {
      spellings
          .keys()
          .forEach(k -> spelling.put(Tokens.normalise(k), Tokens.normalise(spellings.required(k))));
    }
    YamlMap groups = top.map("same");
    if (groups != null) {
      groups.keys().forEach(group -> addGroup(group, groups.strings(group), same));
    }
    top.strings("filler").forEach(word -> filler.add(Tokens.normalise(word)));
    return new Vocabulary(
        spelling, same, filler, FollowUpWords.parse(top), QuestionWords.parse(top));
  }

  /** Nothing is known: what "da" or "a" mean in English, they mean in no other language. */
  static Vocabulary none() {
    return new Vocabulary(
        Map.of(),
        Map.of(),
        Set.of(),
        new FollowUpWords(Set.of(), Set.of(), Set.of()),
        new QuestionWords(Set.of(), Set.of(), Set.of()));
  }

  /** Whether a message is read as the same words with both; how people talk may differ. */
  public boolean readsAs(Vocabulary other) {
    return spelling.equals(other.spelling)
        && same.equals(other.same)
        && filler.equals(other.filler);
  }

  /** A message, normalised, without the words that change no answer ("hey who is this pls"). */
  public String withoutFiller(String normalised) {
    StringJoiner rest = new StringJoiner(" ");
    for (String word : normalised.split(" ", -1)) {
      if (!filler.contains(spelling.getOrDefault(word, word))) {
        rest.add(word);
      }
    }
    return rest.toString();
  }

  private static void addGroup(String group, List<String> words, Map<String, Set<String>> same) {
    for (String word : words) {
      same.computeIfAbsent(Tokens.normalise(word), k -> new LinkedHashSet<>()).add(group);
    }
  }
}
