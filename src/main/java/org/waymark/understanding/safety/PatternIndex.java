package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.knowledge.DangerRule;
import org.waymark.text.Word;
import org.waymark.text.WordPattern;

/**
 * Leaves out the patterns that a message cannot hold, because it has no word for one of their
 * places, or none in the right order. Of a thousand patterns a message has to be tried on a few.
 *
 * <p>Places at which the same words may stand are one place for all patterns. A pattern is filed
 * under its place with the fewest words; only when the message has one of them, the way through all
 * its places is looked at.
 */
final class PatternIndex implements Serializable {
  private static final long serialVersionUID = 4L;

  private final List<Entry> entries = new ArrayList<>();

  /**
   * Under each word: the numbers of the places at which it may stand, and below zero ({@code ~})
   * the numbers of the patterns that are looked at when a message has it.
   */
  private final WordPlaces words;

  private final int places;

  /** A pattern, the rule it belongs to, and the reasons of that rule to stay calm. */
  record Entry(DangerRule rule, IndexedPattern when, List<IndexedPattern> unless)
      implements Serializable {

    /**
     * The words in which the pattern sees danger; empty when it sees none, or a reason for calm.
     */
    List<String> find(List<Word> words, long[] positions) {
      List<String> found = when.find(words, positions);
      return found.isEmpty() || isCalm(words, positions) ? List.of() : found;
    }

    private boolean isCalm(List<Word> words, long[] positions) {
      for (IndexedPattern pattern : unless) {
        if (pattern.isIn(words, positions)) {
          return true;
        }
      }
      return false;
    }
  }

  PatternIndex(List<DangerRule> rules) {
    Map<Set<String>, Integer> numbers = new HashMap<>();
    IdentityHashMap<WordPattern, IndexedPattern> calming = new IdentityHashMap<>();
    WordPlaces.Filing filing = new WordPlaces.Filing();
    for (DangerRule rule : rules) {
      List<IndexedPattern> unless =
          rule.unless().stream()
              .map(pattern -> calming.computeIfAbsent(pattern, p -> indexed(p, numbers)))
              .toList();
      for (WordPattern pattern : rule.when()) {
        int number = entries.size();
        rarest(pattern).forEach(word -> filing.add(word, ~number));
        entries.add(new Entry(rule, indexed(pattern, numbers), unless));
      }
    }
    numbers.forEach((first, place) -> first.forEach(word -> filing.add(word, place)));
    words = new WordPlaces(filing);
    places = numbers.size();
  }

  private static IndexedPattern indexed(WordPattern pattern, Map<Set<String>, Integer> numbers) {
    return new IndexedPattern(
        pattern,
        pattern.places().stream()
            .map(
                part ->
                    new PlaceWay(
                        part, words -> numbers.computeIfAbsent(words, w -> numbers.size())))
            .toList());
  }

  /** The words of the place at which the fewest may stand. */
  private static Set<String> rarest(WordPattern pattern) {
    return pattern.places().stream()
        .flatMap(List::stream)
        .map(WordPattern.Place::words)
        .min(Comparator.comparingInt(Set::size))
        .orElseThrow();
  }

  /**
   * What a message may hold.
   *
   * @param positions by place: where in it one of its first words stands, one bit for each position
   * @param entries the patterns that may be found in it with their rules, in the order of the rules
   */
  @SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
  record Possible(long[] positions, List<Entry> entries) {}

  /** Looks each word of a message up once. */
  Possible possible(List<Word> message) {
    long[] positions = new long[places];
    BitSet filed = new BitSet(entries.size());
    for (int i = 0; i < message.size(); i++) {
      long here = message.size() > Long.SIZE ? PlaceWay.ANYWHERE : 1L << i;
      words.forEach(
          message.get(i),
          number -> {
            if (number < 0) {
              filed.set(~number);
            } else {
              positions[number] |= here;
            }
          });
    }
    List<Entry> possible = new ArrayList<>();
    for (int i = filed.nextSetBit(0); i >= 0; i = filed.nextSetBit(i + 1)) {
      if (entries.get(i).when.mayBeFound(positions)) {
        possible.add(entries.get(i));
      }
    }
    return new Possible(positions, possible);
  }
}
