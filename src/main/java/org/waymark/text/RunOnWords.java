package org.waymark.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Words typed without spaces: "myhusbandhitsme" is four words. */
final class RunOnWords {
  /** A shorter token is more often a name or a word of another language than two words. */
  private static final int SHORTEST = 7;

  private static final int LONGEST = 160;
  private static final int LONGEST_WORD = 16;

  /** On average a word has this many letters; else many words are found in any noise. */
  private static final int LETTERS = 3;

  private static final Set<String> ONE_LETTER = Set.of("i", "a");

  private RunOnWords() {}

  /**
   * The fewest known words that a token is made of, in order; none when it is a known word itself
   * or holds a part that is not known.
   */
  static List<String> parts(String token, Set<String> known) {
    int length = token.length();
    if (length < SHORTEST || length > LONGEST || known.contains(token)) {
      return List.of();
    }
    int[] fewest = new int[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(fewest, 1, length + 1, length + 1);
    for (int end = 1; end <= length; end++) {
      for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
        int words = fewest[start] + 1;
        if (words < fewest[end] && isWord(token.substring(start, end), known)) {
          fewest[end] = words;
          from[end] = start;
        }
      }
    }
    if (fewest[length] * LETTERS > length) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (int end = length; end > 0; end = from[end]) {
      parts.add(token.substring(from[end], end));
    }
    Collections.reverse(parts);
    return parts;
  }

  private static boolean isWord(String part, Set<String> known) {
    return part.length() == 1 ? ONE_LETTER.contains(part) : known.contains(part);
  }
}
