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
 */
public record Vocabulary(
    Map<String, String> spelling, Map<String, Set<String>> same, Set<String> filler)
    implements Serializable {
  static Vocabulary parse(String file, String text, Problems problems) {
    Map<String, String> spelling = new LinkedHashMap<>();
    Map<String, Set<String>> same = new LinkedHashMap<>();
    Set<String> filler = new LinkedHashSet<>();
    YamlMap top = YamlMap.parse(file, text, 0, problems);
    if (top != null) {
      top.allowOnly(Set.of("spelling", "same", "filler"));
      YamlMap spellings = top.map("spelling");
      if (spellings != null) {
        spellings
            .keys()
            .forEach(
                k -> spelling.put(Tokens.normalise(k), Tokens.normalise(spellings.required(k))));
      }
      YamlMap groups = top.map("same");
      if (groups != null) {
        groups.keys().forEach(group -> addGroup(group, groups.strings(group), same));
      }
      top.strings("filler").forEach(word -> filler.add(Tokens.normalise(word)));
    }
    return new Vocabulary(spelling, same, filler);
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
