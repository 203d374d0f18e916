package org.waymark.text;

import java.io.Serializable;
import java.util.List;

/**
 * Words for which a misspelt one may be taken. Beside each stands which letters it holds: two words
 * far apart in that need no closer look, and most are.
 */
final class Targets implements Serializable {
  private static final long serialVersionUID = 2L;

  /** One after the other: a text for each would take three times the memory. */
  private final String words;

  /** Where each begins, and the last one ends. */
  private final int[] starts;

  private final long[] letters;

  /**
   * @param words the words; of two equally near, the first wins
   */
  Targets(List<String> words) {
    this.words = String.join("", words);
    this.starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      starts[i + 1] = starts[i] + words.get(i).length();
    }
    this.letters = words.stream().mapToLong(Targets::letters).toArray();
  }

  /** The word that is the fewest slips away, but at most {@code limit}; else the token itself. */
  String nearest(String token, int limit) {
    long wanted = letters(token);
    String best = token;
    int fewest = limit + 1;
    for (int i = 0; i < letters.length; i++) {
      int longer = Math.abs(starts[i + 1] - starts[i] - token.length());
      if (longer < fewest && mayBeWithin(fewest - 1, wanted, letters[i])) {
        String word = words.substring(starts[i], starts[i + 1]);
        int distance = EditDistance.of(token, word, fewest - 1);
        if (distance < fewest) {
          best = word;
          fewest = distance;
        }
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
