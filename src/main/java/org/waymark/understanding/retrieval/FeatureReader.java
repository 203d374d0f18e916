package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.List;
import org.waymark.text.Prints;

/**
 * Finds the features of a message in a space without making a text of each: a message has hundreds,
 * most of them parts of words.
 */
final class FeatureReader implements Serializable {
  private static final long serialVersionUID = 1L;

  /** About how many features a word has. */
  private static final int FEATURES = 12;

  private final FeatureSpace space;
  private final Prints numbers;
  private final MessageReader reader;

  /** What a message was read as: its vector, and how many of its words some example has. */
  record Found(SparseVector vector, int knownWords) {}

  FeatureReader(FeatureSpace space, MessageReader reader) {
    this.space = space;
    this.numbers = space.numbers();
    this.reader = reader;
  }

  /** Looks up the words of a message, in order. */
  Found find(List<String> words) {
    NumberedFeatures all = new NumberedFeatures(FEATURES * words.size());
    int known = addStems(Features.stems(words), all);
    for (String word : words) {
      for (String group : reader.groups(word)) {
        all.add(Features.GROUP, numbers.numberOf(Prints.then(start(Features.GROUP), group)));
      }
      addParts(word, all);
    }
    return new Found(space.vector(all), known);
  }

  private static long start(char kind) {
    return Prints.then(Prints.START, kind);
  }

  /** Adds stems and their pairs; gives how many stems some example has. */
  private int addStems(List<String> stems, NumberedFeatures all) {
    int known = 0;
    for (int i = 0; i < stems.size(); i++) {
      int id = numbers.numberOf(Prints.then(start(Features.STEM), stems.get(i)));
      all.add(Features.STEM, id);
      known += id < 0 ? 0 : 1;
      if (i > 0) {
        long first = Prints.then(start(Features.PAIR), stems.get(i - 1));
        long pair = Prints.then(Prints.then(first, ' '), stems.get(i));
        all.add(Features.PAIR, numbers.numberOf(pair));
      }
    }
    return known;
  }

  private void addParts(String word, NumberedFeatures all) {
    int marked = word.length() + 2;
    for (int from = 0; from + Features.SHORTEST_PART <= marked; from++) {
      long print = start(Features.PART);
      int longest = Math.min(Features.LONGEST_PART, marked - from);
      for (int length = 1; length <= longest; length++) {
        print = Prints.then(print, marked(word, from + length - 1));
        if (length >= Features.SHORTEST_PART) {
          all.add(Features.PART, numbers.numberOf(print));
        }
      }
    }
  }

  /** A character of a word with a mark at both ends. */
  private static char marked(String word, int at) {
    return at == 0 || at > word.length() ? Features.END_OF_WORD : word.charAt(at - 1);
  }
}
