package org.waymark.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern of words that a person without programming can write and read.
 *
 * <pre>
 *   {he} has {weapon}       words and {groups} in this order, at most two other words between them
 *   kill_me                 exactly one after the other
 *   strangl*                any word that begins so
 *   hit|hits|hitting        any of these
 *   {he} ... tonight        anything between
 *   {knife} &amp; {scared}      both, in any order
 *   ^help$                  the message begins (^) and ends ($) here
 * </pre>
 */
public final class WordPattern {
  private static final int NEAR = 2;
  private static final int FAR = 1000;

  private final String source;
  private final List<List<Item>> parts;

  /** One place in a pattern: the word sequences that may stand there, and how far it may lie. */
  private record Item(List<String[]> alternatives, int maxGap, boolean atStart, boolean atEnd) {}

  private WordPattern(String source, List<List<Item>> parts) {
    this.source = source;
    this.parts = parts;
  }

  /**
   * Reads a pattern.
   *
   * @param groups the words of each named group; a "word" may be several, separated by spaces
   * @throws IllegalArgumentException with a message for the author when the pattern cannot be read
   */
  public static WordPattern parse(String source, Map<String, List<String>> groups) {
    List<List<Item>> parts = new ArrayList<>();
    for (String part : source.split("&", -1)) {
      List<Item> items = new ArrayList<>();
      int gap = FAR;
      for (String token : part.trim().split("\\s+", -1)) {
        if (token.equals("...")) {
          gap = FAR;
        } else if (!token.isEmpty()) {
          items.add(item(token, gap, groups));
          gap = NEAR;
        }
      }
      if (items.isEmpty()) {
        throw new IllegalArgumentException(
            source.contains("&") ? "nothing stands beside \"&\"" : "the pattern holds no word");
      }
      parts.add(items);
    }
    return new WordPattern(source, parts);
  }

  private static Item item(String token, int gap, Map<String, List<String>> groups) {
    boolean atStart = token.startsWith("^");
    boolean atEnd = token.endsWith("$");
    String core = token.substring(atStart ? 1 : 0, token.length() - (atEnd ? 1 : 0));
    List<String[]> alternatives = new ArrayList<>();
    for (String choice : core.split("\\|", -1)) {
      if (choice.matches("\\{[a-z0-9-]+}")) {
        String name = choice.substring(1, choice.length() - 1);
        List<String> words = groups.get(name);
        if (words == null) {
          throw new IllegalArgumentException("there is no group of words \"" + name + "\"");
        }
        words.forEach(entry -> alternatives.add(sequence(entry.split("\\s+", -1))));
      } else if (choice.contains("{") || choice.contains("}")) {
        throw new IllegalArgumentException("\"" + choice + "\" is not a group: write it as {name}");
      } else {
        alternatives.add(sequence(choice.split("_", -1)));
      }
    }
    return new Item(alternatives, gap, atStart, atEnd);
  }

  private static String[] sequence(String[] words) {
    String[] sequence = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      boolean prefix = words[i].endsWith("*");
      String plain =
          Tokens.normalise(prefix ? words[i].substring(0, words[i].length() - 1) : words[i]);
      if (!plain.matches("[\\p{L}\\p{N}]+")) {
        throw new IllegalArgumentException("\"" + String.join("_", words) + "\" is not a word");
      }
      sequence[i] = prefix ? plain + "*" : plain;
    }
    return sequence;
  }

  /** Every whole word that the pattern names, for mending typing errors. */
  public Set<String> vocabulary() {
    Set<String> words = new TreeSet<>();
    for (List<Item> part : parts) {
      for (Item item : part) {
        for (String[] sequence : item.alternatives) {
          for (String word : sequence) {
            if (!word.endsWith("*")) {
              words.add(word);
            }
          }
        }
      }
    }
    return words;
  }

  /** Whether the pattern is found in a message. */
  public boolean matches(List<Word> words) {
    return !find(words).isEmpty();
  }

  /** The words of a message in which the pattern is found, in order; empty when it is not. */
  public List<String> find(List<Word> words) {
    TreeSet<Integer> positions = new TreeSet<>();
    for (List<Item> part : parts) {
      if (!find(part, 0, 0, words, positions, new BitSet())) {
        return List.of();
      }
    }
    return positions.stream().map(i -> words.get(i).typed()).toList();
  }

  /**
   * Looks for the rest of a part.
   *
   * @param dead where the rest was looked for in vain; without it, a message of one word many times
   *     could keep the machine busy for years
   */
  private static boolean find(
      List<Item> part, int index, int from, List<Word> words, Set<Integer> positions, BitSet dead) {
    if (index == part.size()) {
      return true;
    }
    int place = index * (words.size() + 1) + from;
    if (dead.get(place)) {
      return false;
    }
    Item item = part.get(index);
    int last = item.atStart ? from : Math.min(words.size() - 1, from + item.maxGap);
    if (item.atStart && from > 0) {
      return false;
    }
    for (int at = from; at <= last && at < words.size(); at++) {
      for (String[] sequence : item.alternatives) {
        int end = at + sequence.length;
        if (stands(sequence, at, words)
            && (!item.atEnd || end == words.size())
            && find(part, index + 1, end, words, positions, dead)) {
          for (int i = at; i < end; i++) {
            positions.add(i);
          }
          return true;
        }
      }
    }
    dead.set(place);
    return false;
  }

  private static boolean stands(String[] sequence, int at, List<Word> words) {
    if (at + sequence.length > words.size()) {
      return false;
    }
    for (int i = 0; i < sequence.length; i++) {
      String wanted = sequence[i];
      Word word = words.get(at + i);
      boolean same =
          wanted.endsWith("*")
              ? word.startsWith(wanted.substring(0, wanted.length() - 1))
              : word.is(wanted);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return source;
  }
}
