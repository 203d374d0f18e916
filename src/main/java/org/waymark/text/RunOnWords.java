package org.waymark.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Words typed without spaces: "myhusbandhitsme" is four words. */
final class RunOnWords {
  /** A shorter token is more often a name or a word of another language than two words. */
  private static final int SHORTEST = 7;

  private static final int LONGEST = 160;
  private static final int LONGEST_WORD = 16;

  /** On average a word has this many letters; else many words are found in any noise. */
  private static final int LETTERS = 3;

  private static final String ONE_LETTER = "ia";

  private RunOnWords() {}

  /**
   * The fewest known words that a token is made of, in order; none when it is a known word itself
   * or holds a part that is not known.
   */
  static List<String> parts(String token, Prints known) {
    int length = token.length();
    if (length < SHORTEST || length > LONGEST || known.contains(token)) {
      return List.of();
    }
    int[] fewest = new int[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(fewest, 1, length + 1, length + 1);
    for (int start = 0; start < length; start++) {
      int words = fewest[start] + 1;
      long print = Prints.START;
      for (int end = start + 1; end <= Math.min(length, start + LONGEST_WORD); end++) {
        print = Prints.then(print, token.charAt(end - 1));
        if (words < fewest[end] && isWord(token, start, end, known.numberOf(print) >= 0)) {
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

  private static boolean isWord(String token, int start, int end, boolean known) {
    return end - start == 1 ? ONE_LETTER.indexOf(token.charAt(start)) >= 0 : known;
  }
}
