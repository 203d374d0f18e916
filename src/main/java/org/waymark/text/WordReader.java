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
  private static final long serialVersionUID = 4L;

  private static final int MIN_LENGTH = 4;
  private static final int LONG = 8;

  private final Map<String, String> spelling;
  private final Prints known;

  /** By first letter. */
  private final Map<Character, Targets> targets = new HashMap<>();

  /**
   * @param spelling phone spellings and their meaning
   * @param known words that are right as they are
   * @param targets words for which unknown ones may be taken
   */
  public WordReader(Map<String, String> spelling, Set<String> known, Set<String> targets) {
    this.spelling = spelling;
    this.known = Prints.of(known);
    Map<Character, List<String>> byLetter = new HashMap<>();
    for (String target : targets) {
      if (target.length() >= MIN_LENGTH) {
        byLetter.computeIfAbsent(target.charAt(0), k -> new ArrayList<>()).add(target);
      }
    }
    byLetter.forEach((letter, words) -> this.targets.put(letter, new Targets(words)));
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
    Targets near = targets.get(token.charAt(0));
    return near == null ? token : near.nearest(token, token.length() >= LONG ? 2 : 1);
  }
}
