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
import java.util.stream.Stream;

/**
 * Words of which any may stand at one place of a {@link WordPattern}. A "word" may be several, one
 * after the other, and may end in {@code *} for any ending. Prepared for looking up, because a
 * group is used by many patterns and holds hundreds of words.
 */
public final class WordGroup implements Serializable {
  private static final long serialVersionUID = 3L;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019-]*\\*?");

  private static final int[] NONE = {};

  private static final Comparator<String[]> BY_FIRST_WORD = Comparator.comparing(entry -> entry[0]);

  /** The entries in the order of their first words. */
  private final String[][] whole;

  /** The same for those whose first word may end in any way. */
  private final String[][] beginnings;

  private WordGroup(Stream<String[]> sequences) {
    Map<Boolean, List<String[]>> byKind =
        sequences
            .sorted(BY_FIRST_WORD)
            .collect(Collectors.partitioningBy(entry -> entry[0].endsWith("*")));
    whole = byKind.get(false).toArray(String[][]::new);
    beginnings = byKind.get(true).toArray(String[][]::new);
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
    return Stream.concat(Arrays.stream(whole), Arrays.stream(beginnings));
  }

  /** The first words of all entries; one that ends in {@code *} stands for any ending. */
  Set<String> firstWords() {
    return sequences().map(sequence -> sequence[0]).collect(Collectors.toSet());
  }

  /** How many words the longest entry has. */
  int longest() {
    return sequences().mapToInt(sequence -> sequence.length).max().orElse(0);
  }

  /** Every whole word that an entry names. */
  Set<String> vocabulary() {
    Set<String> words = new TreeSet<>();
    sequences().forEach(sequence -> addWhole(sequence, words));
    return words;
  }

  private static void addWhole(String[] sequence, Set<String> words) {
    for (String word : sequence) {
      if (!word.endsWith("*")) {
        words.add(word);
      }
    }
  }

  /** The lengths, in words, of the entries that stand at a place of a message. */
  int[] lengthsAt(int at, List<Word> words) {
    Word word = words.get(at);
    int[] lengths = withWhole(NONE, word.typed(), at, words);
    if (!word.meant().equals(word.typed())) {
      lengths = withWhole(lengths, word.meant(), at, words);
    }
    for (String[] sequence : beginnings) {
      lengths = with(lengths, sequence, at, words);
    }
    return lengths;
  }

  private int[] withWhole(int[] lengths, String first, int at, List<Word> words) {
    int[] more = lengths;
    for (int i = firstWith(first); i < whole.length && whole[i][0].equals(first); i++) {
      more = with(more, whole[i], at, words);
    }
    return more;
  }

  /** Where the entries with a first word begin, or would. */
  private int firstWith(String word) {
    int from = 0;
    int to = whole.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (whole[middle][0].compareTo(word) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static int[] with(int[] lengths, String[] sequence, int at, List<Word> words) {
    if (!stands(sequence, at, words)) {
      return lengths;
    }
    int[] more = Arrays.copyOf(lengths, lengths.length + 1);
    more[lengths.length] = sequence.length;
    return more;
  }

  private static boolean stands(String[] sequence, int at, List<Word> words) {
    if (at + sequence.length > words.size()) {
      return false;
    }
    for (int i = 0; i < sequence.length; i++) {
      if (!words.get(at + i).fits(sequence[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether another has the same words. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WordGroup group && entries().equals(group.entries());
  }

  @Override
  public int hashCode() {
    return entries().hashCode();
  }

  private Set<List<String>> entries() {
    return sequences().map(List::of).collect(Collectors.toSet());
  }
}
