package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.waymark.text.Prints;
import org.waymark.text.Word;

/**
 * Numbers that are filed under words: a word of a message leads to those of the word itself, as it
 * was typed and as it was meant, and to those of every beginning that it has.
 */
final class WordPlaces implements Serializable {
  private static final long serialVersionUID = 3L;

  private static final String ANY_ENDING = "*";

  private final Prints whole;
  private final NumberLists ofWhole;
  private final Prints beginnings;
  private final NumberLists ofBeginnings;

  /** What is filed, while it is filed. */
  static final class Filing {
    private final Map<String, List<Integer>> numbers = new TreeMap<>();

    /**
     * @param word a word; one that ends in {@code *} stands for any ending
     */
    void add(String word, int number) {
      numbers.computeIfAbsent(word, w -> new ArrayList<>()).add(number);
    }

    private Map<String, List<Integer>> with(boolean anyEnding) {
      Map<String, List<Integer>> some = new TreeMap<>();
      numbers.forEach(
          (word, filed) -> {
            if (word.endsWith(ANY_ENDING) == anyEnding) {
              some.put(anyEnding ? word.substring(0, word.length() - 1) : word, filed);
            }
          });
      return some;
    }
  }

  WordPlaces(Filing filing) {
    Map<String, List<Integer>> byWord = filing.with(false);
    whole = Prints.of(byWord.keySet());
    ofWhole = lists(whole, byWord);
    Map<String, List<Integer>> byBeginning = filing.with(true);
    beginnings = Prints.of(byBeginning.keySet());
    ofBeginnings = lists(beginnings, byBeginning);
  }

  private static NumberLists lists(Prints words, Map<String, List<Integer>> numbers) {
    List<List<Integer>> lists =
        Stream.<List<Integer>>generate(ArrayList::new).limit(words.size()).toList();
    numbers.forEach((word, filed) -> lists.get(words.numberOf(word)).addAll(filed));
    return new NumberLists(lists);
  }

  /** Goes through what is filed under a word of a message. */
  void forEach(Word word, IntConsumer action) {
    forEach(word.typed(), action);
    if (!word.meant().equals(word.typed())) {
      forEach(word.meant(), action);
    }
  }

  private void forEach(String word, IntConsumer action) {
    long print = Prints.START;
    for (int i = 0; i < word.length(); i++) {
      print = Prints.then(print, word.charAt(i));
      int beginning = beginnings.numberOf(print);
      if (beginning >= 0) {
        ofBeginnings.forEach(beginning, action);
      }
    }
    int same = whole.numberOf(print);
    if (same >= 0) {
      ofWhole.forEach(same, action);
    }
  }
}
