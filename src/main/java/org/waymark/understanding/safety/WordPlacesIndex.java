package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.waymark.text.Word;

/** Finds the {@link WordPlaces} of a word: its own, and those of beginnings that it has. */
final class WordPlacesIndex implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, WordPlaces> whole = new HashMap<>();

  /** By first letter, then by the beginning itself, for words with any ending. */
  private final Map<Character, Map<String, WordPlaces>> beginnings = new HashMap<>();

  /** The places of a word; one that ends in {@code *} stands for any ending. */
  WordPlaces of(String word) {
    if (!word.endsWith("*")) {
      return whole.computeIfAbsent(word, w -> new WordPlaces());
    }
    return beginnings
        .computeIfAbsent(word.charAt(0), letter -> new TreeMap<>())
        .computeIfAbsent(word.substring(0, word.length() - 1), b -> new WordPlaces());
  }

  /** Goes through the places of a word of a message, as it was typed and as it was meant. */
  void forEach(Word word, Consumer<WordPlaces> action) {
    forEach(word.typed(), action);
    if (!word.meant().equals(word.typed())) {
      forEach(word.meant(), action);
    }
  }

  private void forEach(String word, Consumer<WordPlaces> action) {
    WordPlaces own = whole.get(word);
    if (own != null) {
      action.accept(own);
    }
    Map<String, WordPlaces> here = beginnings.get(word.charAt(0));
    if (here != null) {
      here.forEach(
          (beginning, places) -> {
            if (word.startsWith(beginning)) {
              action.accept(places);
            }
          });
    }
  }
}
