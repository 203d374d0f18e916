package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  private static final long serialVersionUID = 2L;

  private static final int[] NOWHERE = {};

  private final List<Entry> entries = new ArrayList<>();

  /** By word: the places at which it may stand. */
  private final Map<String, int[]> placesOf = new HashMap<>();

  /** By place: the patterns that are filed under it. */
  private final List<int[]> filed = new ArrayList<>();

  /** The patterns that are filed nowhere. */
  private int[] others = NOWHERE;

  /** A pattern, the rule it belongs to, and the ways that it must find through a message. */
  record Entry(DangerRule rule, WordPattern pattern, List<PlaceWay> ways) implements Serializable {
    private boolean mayBeFound(long[] positions) {
      for (PlaceWay way : ways) {
        if (!way.isOpen(positions)) {
          return false;
        }
      }
      return true;
    }
  }

  PatternIndex(List<DangerRule> rules) {
    Map<Set<String>, Integer> places = new HashMap<>();
    for (DangerRule rule : rules) {
      for (WordPattern pattern : rule.when()) {
        file(rule, pattern, places);
      }
    }
    places.forEach(
        (words, place) ->
            words.forEach(w -> placesOf.put(w, with(placesOf.getOrDefault(w, NOWHERE), place))));
  }

  private void file(DangerRule rule, WordPattern pattern, Map<Set<String>, Integer> places) {
    List<List<WordPattern.Place>> parts = pattern.places();
    List<Set<String>> sets =
        parts.stream()
            .flatMap(List::stream)
            .map(WordPattern.Place::words)
            .filter(words -> words != null)
            .toList();
    for (Set<String> words : sets) {
      if (places.putIfAbsent(words, places.size()) == null) {
        filed.add(NOWHERE);
      }
    }
    int number = entries.size();
    entries.add(
        new Entry(
            rule, pattern, parts.stream().map(part -> PlaceWay.of(part, places::get)).toList()));
    sets.stream()
        .min(Comparator.comparingInt(Set::size))
        .map(places::get)
        .ifPresentOrElse(
            place -> filed.set(place, with(filed.get(place), number)),
            () -> others = with(others, number));
  }

  private static int[] with(int[] numbers, int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    return more;
  }

  /** The patterns that may be found in a message. */
  Set<WordPattern> possible(List<Word> words) {
    Set<WordPattern> possible = new LinkedHashSet<>();
    entries(words).forEach(entry -> possible.add(entry.pattern));
    return possible;
  }

  /** The patterns that may be found in a message with their rules, in the order of the rules. */
  List<Entry> entries(List<Word> words) {
    BitSet present = new BitSet(filed.size());
    long[] positions = new long[filed.size()];
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      long here = words.size() > Long.SIZE ? PlaceWay.ANYWHERE : 1L << i;
      add(word.typed(), here, present, positions);
      if (!word.meant().equals(word.typed())) {
        add(word.meant(), here, present, positions);
      }
    }
    BitSet possible = new BitSet(entries.size());
    for (int place = present.nextSetBit(0); place >= 0; place = present.nextSetBit(place + 1)) {
      add(filed.get(place), positions, possible);
    }
    add(others, positions, possible);
    return possible.stream().mapToObj(entries::get).toList();
  }

  private void add(String word, long here, BitSet present, long[] positions) {
    for (int place : placesOf.getOrDefault(word, NOWHERE)) {
      present.set(place);
      positions[place] |= here;
    }
  }

  private void add(int[] numbers, long[] positions, BitSet possible) {
    for (int number : numbers) {
      if (entries.get(number).mayBeFound(positions)) {
        possible.set(number);
      }
    }
  }
}
