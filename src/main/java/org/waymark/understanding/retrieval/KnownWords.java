package org.waymark.understanding.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all examples with their features numbered beforehand, so that a message is looked up
 * word by word, not feature by feature: it has ten times fewer words. The words of messages are
 * never kept.
 */
final class KnownWords {
  /** About how many features a word has. */
  private static final int FEATURES = 12;

  private final FeatureSpace space;
  private final MessageReader reader;
  private final Map<String, Numbered> words = new HashMap<>();

  /**
   * A word with its features.
   *
   * @param first its stem; of a word too long for one, the first
   * @param last its stem; of a word too long for one, the last
   * @param knownStems how many of its stems some example has
   */
  private record Numbered(NumberedFeatures features, String first, String last, int knownStems) {}

  /** What a message was read as: its vector, and how many of its words some example has. */
  record Found(SparseVector vector, int knownWords) {}

  KnownWords(FeatureSpace space, MessageReader reader) {
    this.space = space;
    this.reader = reader;
    reader.known().forEach(word -> words.put(word, numbered(word)));
  }

  private Numbered numbered(String word) {
    Features features = Features.of(List.of(word), reader);
    List<String> stems = features.stems();
    NumberedFeatures numbered = space.numbered(features).trimmed();
    return new Numbered(
        numbered,
        stems.get(0),
        stems.get(stems.size() - 1),
        stems.size() - numbered.unknownStems());
  }

  /** Looks up the words of a message, in order. */
  Found find(List<String> message) {
    NumberedFeatures all = new NumberedFeatures(FEATURES * message.size());
    int known = 0;
    String before = null;
    for (String word : message) {
      Numbered numbered = words.get(word);
      if (numbered == null) {
        numbered = numbered(word);
      }
      all.addAll(numbered.features);
      known += numbered.knownStems;
      if (before != null) {
        addPair(before, numbered.first, all);
      }
      before = numbered.last;
    }
    return new Found(space.vector(all), known);
  }

  private void addPair(String first, String second, NumberedFeatures all) {
    int id = space.numbers().of(Features.pair(first, second));
    if (id >= 0) {
      all.add(id);
    }
  }
}
