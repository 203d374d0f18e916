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

  /** Under each word: the patterns that are looked at when a message has it. */
  private final WordPlaces filed;

  /** Under each word: the places of patterns at which it may stand. */
  private final WordPlaces standing;

  private final int places;

  /** A pattern, the rule it belongs to, and the reasons of that rule to stay calm. */
  record Entry(DangerRule rule, IndexedPattern when, List<IndexedPattern> unless)
      implements Serializable {

    /**
     * The words in which the pattern sees danger; empty when it sees none, or a reason for calm.
     */
    List<String> find(List<Word> words, long[] positions) {
      List<String> found = when.find(words, positions);
      boolean calm =
          !found.isEmpty() && unless.stream().anyMatch(pattern -> pattern.isIn(words, positions));
      return calm ? List.of() : found;
    }
  }

  PatternIndex(List<DangerRule> rules) {
    Map<Set<String>, Integer> numbers = new HashMap<>();
    IdentityHashMap<WordPattern, IndexedPattern> calming = new IdentityHashMap<>();
    WordPlaces.Filing patterns = new WordPlaces.Filing();
    for (DangerRule rule : rules) {
      List<IndexedPattern> unless =
          rule.unless().stream()
              .map(pattern -> calming.computeIfAbsent(pattern, p -> indexed(p, numbers)))
              .toList();
      for (WordPattern pattern : rule.when()) {
        int number = entries.size();
        rarest(pattern).forEach(word -> patterns.add(word, number));
        entries.add(new Entry(rule, indexed(pattern, numbers), unless));
      }
    }
    filed = new WordPlaces(patterns);
    WordPlaces.Filing first = new WordPlaces.Filing();
    numbers.forEach((words, place) -> words.forEach(word -> first.add(word, place)));
    standing = new WordPlaces(first);
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

  /** By place: where in a message one of its first words stands, one bit for each position. */
  long[] positions(List<Word> message) {
    long[] positions = new long[places];
    for (int i = 0; i < message.size(); i++) {
      long here = message.size() > Long.SIZE ? PlaceWay.ANYWHERE : 1L << i;
      standing.forEach(message.get(i), place -> positions[place] |= here);
    }
    return positions;
  }

  /**
   * The patterns that may be found in a message with their rules, in the order of the rules.
   *
   * @param positions its {@link #positions}
   */
  List<Entry> entries(List<Word> message, long[] positions) {
    BitSet found = new BitSet(entries.size());
    message.forEach(word -> filed.forEach(word, found::set));
    List<Entry> possible = new ArrayList<>();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (entries.get(i).when.mayBeFound(positions)) {
        possible.add(entries.get(i));
      }
    }
    return possible;
  }
}
