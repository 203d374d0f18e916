package org.waymark.text;

import java.io.Serializable;
import java.util.List;

/**
 * Words for which a misspelt one may be taken. Beside each stands which letters it holds: two words
 * far apart in that need no closer look, and most are.
 */
final class Targets implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String[] words;
  private final long[] letters;

  /**
   * @param words the words; of two equally near, the first wins
   */
  Targets(List<String> words) {
    this.words = words.toArray(String[]::new);
    this.letters = words.stream().mapToLong(Targets::letters).toArray();
  }

  /** The word that is the fewest slips away, but at most {@code limit}; else the token itself. */
  String nearest(String token, int limit) {
    long wanted = letters(token);
    String best = token;
    int fewest = limit + 1;
    for (int i = 0; i < words.length; i++) {
      if (mayBeWithin(fewest - 1, wanted, letters[i])
          && EditDistance.within(token, words[i], fewest - 1)) {
        best = words[i];
        fewest = EditDistance.of(token, best, fewest - 1);
      }
    }
    return best;
  }

  private static boolean mayBeWithin(int limit, long a, long b) {
    return Long.bitCount(a & ~b) <= limit && Long.bitCount(b & ~a) <= limit;
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
