package org.waymark.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a message as words that were probably meant: phone spelling is written out ("u" is "you"),
 * and a word that nobody knows is taken for the nearest one that is looked for, if it is near
 * enough and begins with the same letter ("strangeled" is "strangled"). Words typed without spaces
 * are read one by one.
 */
public final class WordReader implements Serializable {
  private static final long serialVersionUID = 2L;

  private static final int MIN_LENGTH = 4;
  private static final int LONG = 8;

  private final Map<String, String> spelling;
  private final Set<String> known;

  /**
   * By first letter, in the order in which they were given: of two equally near, the first wins.
   */
  private final Map<Character, List<Target>> targets = new HashMap<>();

  /** A word, and which letters it holds: two words far apart in that need no closer look. */
  private record Target(String word, long letters) implements Serializable {
    boolean mayBeWithin(int limit, int length, long others) {
      return Math.abs(word.length() - length) <= limit
          && Long.bitCount(letters & ~others) <= limit
          && Long.bitCount(others & ~letters) <= limit;
    }
  }

  /**
   * @param spelling phone spellings and their meaning
   * @param known words that are right as they are
   * @param targets words for which unknown ones may be taken
   */
  public WordReader(Map<String, String> spelling, Set<String> known, Set<String> targets) {
    this.spelling = spelling;
    this.known = known;
    for (String target : targets) {
      if (target.length() >= MIN_LENGTH) {
        this.targets
            .computeIfAbsent(target.charAt(0), k -> new ArrayList<>())
            .add(new Target(target, letters(target)));
      }
    }
  }

  /** The words of a message, in order. */
  public List<Word> read(String message) {
    List<Word> words = new ArrayList<>();
    for (String token : Tokens.of(message)) {
      String written = spelling.get(token);
      if (written == null) {
        String meant = meant(token);
        List<String> parts = meant.equals(token) ? RunOnWords.parts(token, known) : List.of();
        if (parts.isEmpty()) {
          words.add(new Word(token, meant));
        }
        parts.forEach(part -> words.add(new Word(part, part)));
      } else {
        for (String word : written.split(" ", -1)) {
          words.add(new Word(word, word));
        }
      }
    }
    return words;
  }

  private String meant(String token) {
    if (token.length() < MIN_LENGTH || known.contains(token)) {
      return token;
    }
    int limit = token.length() >= LONG ? 2 : 1;
    String best = token;
    int bestDistance = limit + 1;
    long letters = letters(token);
    for (Target target : targets.getOrDefault(token.charAt(0), List.of())) {
      if (target.mayBeWithin(bestDistance - 1, token.length(), letters)) {
        int distance = EditDistance.of(token, target.word, bestDistance - 1);
        if (distance < bestDistance) {
          bestDistance = distance;
          best = target.word;
        }
      }
    }
    return best;
  }

  /** The letters of a word, one bit each; letters that share a bit only make words look alike. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }
}
