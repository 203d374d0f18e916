package org.waymark.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words of which any may stand at one place of a {@link WordPattern}. A "word" may be several, one
 * after the other, and may end in {@code *} for any ending. Prepared for looking up, because a
 * group is used by many patterns and holds hundreds of words.
 */
public final class WordGroup implements Serializable {
  private static final long serialVersionUID = 4L;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019-]*\\*?");

  private static final int[] NONE = {};

  private static final Comparator<String[]> BY_FIRST_WORD = Comparator.comparing(entry -> entry[0]);

  /**
   * The words of all entries, one entry after the other: first those whose first word is whole,
   * then those whose first word may end in any way, both in the order of their first words.
   */
  private final String[] words;

  /** Where each entry begins, and the last one ends. */
  private final int[] starts;

  /** How many entries begin with a whole word. */
  private final int whole;

  private WordGroup(Stream<String[]> sequences) {
    Map<Boolean, List<String[]>> byKind =
        sequences
            .sorted(BY_FIRST_WORD)
            .collect(Collectors.partitioningBy(entry -> entry[0].endsWith("*")));
    List<String[]> all = new ArrayList<>(byKind.get(false));
    all.addAll(byKind.get(true));
    whole = byKind.get(false).size();
    words = all.stream().flatMap(Arrays::stream).toArray(String[]::new);
    starts = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      starts[i + 1] = starts[i] + all.get(i).length;
    }
  }

  /**
   * Prepares a group.
   *
   * @param entries the words; those of an entry are separated by spaces
   * @throws IllegalArgumentException when an entry is not made of words
   */
  public static WordGroup of(Collection<String> entries) {
    return new WordGroup(entries.stream().map(WordGroup::sequence));
  }

  static WordGroup union(List<WordGroup> groups) {
    return groups.size() == 1
        ? groups.get(0)
        : new WordGroup(groups.stream().flatMap(WordGroup::sequences));
  }

  /**
   * The comparable words of an entry; a word with a hyphen is two, as in a message. The same word
   * stands in hundreds of patterns and is kept once.
   */
  private static String[] sequence(String entry) {
    List<String> sequence = new ArrayList<>();
    for (String word : entry.split("\\s+", -1)) {
      if (!WORD.matcher(word).matches()) {
        throw new IllegalArgumentException("\"" + entry.replace(' ', '_') + "\" is not a word");
      }
      sequence.addAll(Tokens.of(word));
      if (word.endsWith("*")) {
        int last = sequence.size() - 1;
        sequence.set(last, sequence.get(last) + "*");
      }
    }
    return sequence.stream().map(String::intern).toArray(String[]::new);
  }

  private Stream<String[]> sequences() {
    return entries().mapToObj(entry -> Arrays.copyOfRange(words, starts[entry], starts[entry + 1]));
  }

  private IntStream entries() {
    return IntStream.range(0, starts.length - 1);
  }

  private int length(int entry) {
    return starts[entry + 1] - starts[entry];
  }

  private String first(int entry) {
    return words[starts[entry]];
  }

  /** The first words of all entries; one that ends in {@code *} stands for any ending. */
  Set<String> firstWords() {
    return entries().mapToObj(this::first).collect(Collectors.toSet());
  }

  /** How many words the longest entry has. */
  int longest() {
    return entries().map(this::length).max().orElse(0);
  }

  /** Every whole word that an entry names. */
  Set<String> vocabulary() {
    return Arrays.stream(words)
        .filter(word -> !word.endsWith("*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lengths, in words, of the entries that stand at a place of a message. */
  int[] lengthsAt(int at, List<Word> message) {
    Word word = message.get(at);
    int[] lengths = withWhole(NONE, word.typed(), at, message);
    if (!word.meant().equals(word.typed())) {
      lengths = withWhole(lengths, word.meant(), at, message);
    }
    for (int entry = whole; entry < starts.length - 1; entry++) {
      lengths = with(lengths, entry, at, message);
    }
    return lengths;
  }

  private int[] withWhole(int[] lengths, String first, int at, List<Word> message) {
    int[] more = lengths;
    for (int entry = firstWith(first); entry < whole && first(entry).equals(first); entry++) {
      more = with(more, entry, at, message);
    }
    return more;
  }

  /** Where the entries with a first word begin, or would. */
  private int firstWith(String word) {
    int from = 0;
    int to = whole;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (first(middle).compareTo(word) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private int[] with(int[] lengths, int entry, int at, List<Word> message) {
    if (!stands(entry, at, message)) {
      return lengths;
    }
    int[] more = Arrays.copyOf(lengths, lengths.length + 1);
    more[lengths.length] = length(entry);
    return more;
  }

  private boolean stands(int entry, int at, List<Word> message) {
    int length = length(entry);
    if (at + length > message.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!message.get(at + i).fits(words[starts[entry] + i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether another has the same words. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WordGroup group && asSet().equals(group.asSet());
  }

  @Override
  public int hashCode() {
    return asSet().hashCode();
  }

  private Set<List<String>> asSet() {
    return sequences().map(List::of).collect(Collectors.toSet());
  }
}
