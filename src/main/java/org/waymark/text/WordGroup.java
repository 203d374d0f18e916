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
import java.util.stream.Stream;

/**
 * Words of which any may stand at one place of a {@link WordPattern}. A "word" may be several, one
 * after the other, and may end in {@code *} for any ending. Prepared for looking up, because a
 * group is used by many patterns and holds hundreds of words.
 */
public final class WordGroup implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*\\*?");

  private static final int[] NONE = {};

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
  private final List<String[]> byPrefix = new ArrayList<>();

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
      group.byFirstWord.values().forEach(list -> list.forEach(union::add));
      group.byPrefix.forEach(union::add);
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
      byPrefix.add(sequence);
    } else {
      byFirstWord.computeIfAbsent(sequence[0], k -> new ArrayList<>(1)).add(sequence);
    }
  }

  /** The first words of all entries, or null when one may begin with an ending left open. */
  Set<String> firstWords() {
    return byPrefix.isEmpty() ? byFirstWord.keySet() : null;
  }

  /** How many words the longest entry has. */
  int longest() {
    return Stream.concat(byFirstWord.values().stream().flatMap(List::stream), byPrefix.stream())
        .mapToInt(sequence -> sequence.length)
        .max()
        .orElse(0);
  }

  /** Every whole word that an entry names. */
  Set<String> vocabulary() {
    Set<String> words = new TreeSet<>();
    byFirstWord.values().forEach(list -> list.forEach(s -> addWhole(s, words)));
    byPrefix.forEach(s -> addWhole(s, words));
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
    int[] lengths = NONE;
    lengths = with(lengths, byFirstWord.get(word.typed()), at, words);
    if (!word.meant().equals(word.typed())) {
      lengths = with(lengths, byFirstWord.get(word.meant()), at, words);
    }
    return byPrefix.isEmpty() ? lengths : with(lengths, byPrefix, at, words);
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

  /** Whether another has the same words in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WordGroup group
        && byFirstWord.keySet().equals(group.byFirstWord.keySet())
        && byFirstWord.entrySet().stream()
            .allMatch(e -> isSame(e.getValue(), group.byFirstWord.get(e.getKey())))
        && isSame(byPrefix, group.byPrefix);
  }

  private static boolean isSame(List<String[]> one, List<String[]> other) {
    return Arrays.deepEquals(one.toArray(), other.toArray());
  }

  @Override
  public int hashCode() {
    return byFirstWord.keySet().hashCode();
  }
}
