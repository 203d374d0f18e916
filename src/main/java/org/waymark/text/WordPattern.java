package org.waymark.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

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
public final class WordPattern implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int NEAR = 2;
  private static final int FAR = 1000;
  private static final Spots ANYWHERE = (place, word) -> true;

  private final String source;
  private final List<List<Item>> parts;

  /** One place in a pattern: what may stand there, and how far it may lie from the one before. */
  private record Item(List<Choice> choices, int maxGap) implements Serializable {}

  /** Words that may stand at a place, and whether the message must begin or end with them. */
  private record Choice(WordGroup words, boolean atStart, boolean atEnd) implements Serializable {
    boolean fits(int from, int to, int length) {
      return (!atStart || from == 0) && (!atEnd || to == length);
    }
  }

  private WordPattern(String source, List<List<Item>> parts) {
    this.source = source;
    this.parts = parts;
  }

  /**
   * Reads a pattern.
   *
   * @param groups the named groups of words
   * @throws IllegalArgumentException with a message for the author when the pattern cannot be read
   */
  public static WordPattern parse(String source, Map<String, WordGroup> groups) {
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

  private static Item item(String token, int gap, Map<String, WordGroup> groups) {
    Map<String, List<WordGroup>> byAnchors = new TreeMap<>();
    for (String choice : token.split("\\|", -1)) {
      String anchors = (choice.startsWith("^") ? "^" : "") + (choice.endsWith("$") ? "$" : "");
      String core = choice.replaceAll("^\\^|\\$$", "");
      byAnchors.computeIfAbsent(anchors, k -> new ArrayList<>()).add(words(core, groups));
    }
    List<Choice> choices = new ArrayList<>();
    byAnchors.forEach(
        (anchors, words) ->
            choices.add(
                new Choice(
                    WordGroup.union(words), anchors.startsWith("^"), anchors.endsWith("$"))));
    return new Item(choices, gap);
  }

  private static WordGroup words(String choice, Map<String, WordGroup> groups) {
    if (choice.matches("\\{[a-z0-9-]+}")) {
      return named(choice.substring(1, choice.length() - 1), groups);
    }
    if (choice.contains("{") || choice.contains("}")) {
      throw new IllegalArgumentException("\"" + choice + "\" is not a group: write it as {name}");
    }
    if (choice.contains("__") || choice.startsWith("_") || choice.endsWith("_")) {
      throw new IllegalArgumentException("\"" + choice + "\" is not a word");
    }
    return WordGroup.of(List.of(choice.replace('_', ' ')));
  }

  private static WordGroup named(String name, Map<String, WordGroup> groups) {
    WordGroup group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("there is no group of words \"" + name + "\"");
    }
    return group;
  }

  /** Every whole word that the pattern names, for mending typing errors. */
  public Set<String> vocabulary() {
    Set<String> words = new TreeSet<>();
    for (List<Item> part : parts) {
      for (Item item : part) {
        item.choices.forEach(choice -> words.addAll(choice.words.vocabulary()));
      }
    }
    return words;
  }

  /** Where in a message the places of a part may begin; never no where one does. */
  public interface Spots {
    /** Whether a place may begin at a word. */
    boolean mayBegin(int place, int word);
  }

  /**
   * A place of a pattern, for leaving out patterns that a message cannot hold.
   *
   * @param words a message must have one of these at the place; one that ends in {@code *} stands
   *     for any ending
   * @param reach how many words further on the next place begins at most
   */
  public record Place(Set<String> words, int reach) {}

  /** The places of each part, in order. */
  public List<List<Place>> places() {
    List<List<Place>> places = new ArrayList<>();
    for (List<Item> part : parts) {
      List<Place> row = new ArrayList<>();
      for (int i = 0; i < part.size(); i++) {
        int gap = i + 1 < part.size() ? part.get(i + 1).maxGap : 0;
        row.add(new Place(firstWords(part.get(i)), longest(part.get(i)) + gap));
      }
      places.add(row);
    }
    return places;
  }

  private static int longest(Item item) {
    return item.choices.stream().mapToInt(choice -> choice.words.longest()).max().orElse(0);
  }

  private static Set<String> firstWords(Item item) {
    Set<String> words = new HashSet<>();
    item.choices.forEach(choice -> words.addAll(choice.words.firstWords()));
    return words;
  }

  /** Whether the pattern is found in a message. */
  public boolean matches(List<Word> words) {
    return !find(words).isEmpty();
  }

  /** The words of a message in which the pattern is found, in order; empty when it is not. */
  public List<String> find(List<Word> words) {
    return find(words, part -> ANYWHERE);
  }

  /**
   * The same, for one who knows already where the places can stand.
   *
   * @param spots for each part, where in the message each of its places may begin
   */
  public List<String> find(List<Word> words, IntFunction<Spots> spots) {
    BitSet found = new BitSet();
    for (int i = 0; i < parts.size(); i++) {
      if (!new Search(parts.get(i), spots.apply(i), words, found).from(0, 0)) {
        return List.of();
      }
    }
    return found.stream().mapToObj(i -> words.get(i).typed()).toList();
  }

  /** Looks for one part in a message. */
  private static final class Search {
    private final List<Item> part;
    private final Spots spots;
    private final List<Word> words;
    private final BitSet found;

    /**
     * Where the rest was looked for in vain; without it, a message of one word many times could
     * keep the machine busy for years.
     */
    private final BitSet dead = new BitSet();

    Search(List<Item> part, Spots spots, List<Word> words, BitSet found) {
      this.part = part;
      this.spots = spots;
      this.words = words;
      this.found = found;
    }

    /** Whether the items from an index on are found from a word on; they are marked then. */
    boolean from(int index, int from) {
      if (index == part.size()) {
        return true;
      }
      int place = index * (words.size() + 1) + from;
      if (dead.get(place)) {
        return false;
      }
      int last = Math.min(words.size() - 1, from + part.get(index).maxGap);
      for (int at = from; at <= last; at++) {
        if (spots.mayBegin(index, at) && standsAt(index, at)) {
          return true;
        }
      }
      dead.set(place);
      return false;
    }

    private boolean standsAt(int index, int at) {
      for (Choice choice : part.get(index).choices) {
        for (int length : choice.words.lengthsAt(at, words)) {
          int end = at + length;
          if (choice.fits(at, end, words.size()) && from(index + 1, end)) {
            found.set(at, end);
            return true;
          }
        }
      }
      return false;
    }
  }

  /** Whether another finds the same words in the same way, whatever it is written like. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WordPattern pattern && parts.equals(pattern.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
