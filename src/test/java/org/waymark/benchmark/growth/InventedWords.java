package org.waymark.benchmark.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words of an invented language: some in every sentence, and for each topic some of its own. */
final class InventedWords {
  private static final int COMMON = 200;
  private static final int SYLLABLES = 3;

  private final String consonants;
  private final String vowels;
  private final List<String> common = new ArrayList<>();

  /**
   * @param consonants its consonants
   * @param vowels its vowels
   */
  InventedWords(String consonants, String vowels, Random random) {
    this.consonants = consonants;
    this.vowels = vowels;
    for (int i = 0; i < COMMON; i++) {
      common.add(word(random));
    }
  }

  /** A new word. */
  String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < SYLLABLES; i++) {
      word.append(consonants.charAt(random.nextInt(consonants.length())));
      word.append(vowels.charAt(random.nextInt(vowels.length())));
    }
    return word.toString();
  }

  /** A question about a topic: common words, the first ones most often, and two of its own. */
  String question(List<String> topic, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      words.add(common.get((int) (COMMON * Math.pow(random.nextDouble(), 3))));
    }
    words.add(random.nextInt(words.size()), topic.get(random.nextInt(topic.size())));
    words.add(topic.get(random.nextInt(topic.size())));
    return String.join(" ", words);
  }
}
