package org.waymark.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
  private static final long serialVersionUID = 2L;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019-]*\\*?");

  private static final int[] NONE = {};

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  /** By first letter: the entries whose first word may end in any way. */
  private final Map<Character, List<String[]>> byLetter = new HashMap<>();

  private WordGroup() {}

  /**
   * Prepares a group.
   *
   * @param entries the words; those of an entry are separated by spaces
   * @throws IllegalArgumentException when an entry is not made of words
   */
  public static WordGroup of(Collection<String> entries) {
    WordGroup group = new WordGroup();
    for (String entry : entries) {
      group.add(sequence(entry));
    }
    return group;
  }

  static WordGroup union(List<WordGroup> groups) {
    if (groups.size() == 1) {
      return groups.get(0);
    }
    WordGroup union = new WordGroup();
    for (WordGroup group : groups) {
      group.sequences().forEach(union::add);
    }
    return union;
  }

  /** The comparable words of an entry; a word with a hyphen is two, as in a message. */
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
    return sequence.toArray(new String[0]);
  }

  private void add(String[] sequence) {
    if (sequence[0].endsWith("*")) {
      byLetter.computeIfAbsent(sequence[0].charAt(0), k -> new ArrayList<>(1)).add(sequence);
    } else {
      byFirstWord.computeIfAbsent(sequence[0], k -> new ArrayList<>(1)).add(sequence);
    }
  }

  private Stream<String[]> sequences() {
    return Stream.concat(byFirstWord.values().stream(), byLetter.values().stream())
        .flatMap(List::stream);
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
    int[] lengths = with(NONE, byFirstWord.get(word.typed()), at, words);
    lengths = with(lengths, byLetter(word.typed()), at, words);
    if (word.meant().equals(word.typed())) {
      return lengths;
    }
    lengths = with(lengths, byFirstWord.get(word.meant()), at, words);
    return word.meant().charAt(0) == word.typed().charAt(0)
        ? lengths
        : with(lengths, byLetter(word.meant()), at, words);
  }

  private List<String[]> byLetter(String word) {
    return byLetter.isEmpty() ? null : byLetter.get(word.charAt(0));
  }

  private static int[] with(int[] lengths, List<String[]> sequences, int at, List<Word> words) {
    if (sequences == null) {
      return lengths;
    }
    int[] more = lengths;
    for (String[] sequence : sequences) {
      if (stands(sequence, at, words)) {
        more = Arrays.copyOf(more, more.length + 1);
        more[more.length - 1] = sequence.length;
      }
    }
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
