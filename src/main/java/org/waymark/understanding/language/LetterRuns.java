package org.waymark.understanding.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A message as language detection sees it: its words in lower case with their accents, without
 * numbers and signs, and runs of one to four letters of each, with the word's ends.
 */
final class LetterRuns {
  private static final int LONGEST_RUN = 4;
  private static final int MAX_CHARS = 600;
  private static final char START = '^';
  private static final char END = '$';

  private LetterRuns() {}

  /** The words of a message. */
  static List<String> words(String message) {
    String cut = message.length() > MAX_CHARS ? message.substring(0, MAX_CHARS) : message;
    String plain = Normalizer.normalize(cut, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inside = i < plain.length() && (isInsideWord(plain, i) || isLetterDigit(plain, i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(plain.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  private static boolean isInsideWord(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isLetter(c) || isMark(c) || Character.isIdentifierIgnorable(c);
  }

  /** Accents and vowel signs; not what only colours an emoji. */
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return c < '\u1D00'
        && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
  }

  /** A digit alone among letters, as Arabic is typed in Latin ones ("a7ki ma3"). */
  private static boolean isLetterDigit(String text, int at) {
    boolean alone =
        (at == 0 || !Character.isDigit(text.charAt(at - 1)))
            && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
    return Character.isDigit(text.charAt(at))
        && alone
        && (isInsideWord(text, at - 1) || isInsideWord(text, at + 1));
  }

  /** Each different run of letters of some words, and each whole word, as a number. */
  static int[] hashes(List<String> words) {
    int letters = words.stream().mapToInt(String::length).sum();
    int[] all = new int[(letters + 2 * words.size()) * LONGEST_RUN + words.size()];
    int n = 0;
    for (String word : words) {
      n = addHashes(word, all, n);
    }
    return distinct(all, n);
  }

  /** Adds the hashes of a word behind the first {@code before}; gives how many there are then. */
  private static int addHashes(String word, int[] all, int before) {
    int n = before;
    int marked = word.length() + 2;
    for (int from = 0; from < marked; from++) {
      int hash = 0;
      int longest = Math.min(LONGEST_RUN, marked - from);
      for (int length = 1; length <= longest; length++) {
        hash = hash * 31 + marked(word, from + length - 1);
        all[n] = mix(hash * 7 + length);
        n++;
      }
    }
    all[n] = word(word);
    return n + 1;
  }

  /** A character of a word with a mark at both ends. */
  private static char marked(String word, int at) {
    if (at == 0) {
      return START;
    }
    return at > word.length() ? END : word.charAt(at - 1);
  }

  /** The first {@code n} numbers, each once. */
  private static int[] distinct(int[] all, int n) {
    // Open addressing, where 0 marks a free place: a run with this number would count each time.
    int[] seen = new int[Integer.highestOneBit(n + 1) << 2];
    int kept = 0;
    for (int i = 0; i < n; i++) {
      int at = all[i] & (seen.length - 1);
      while (seen[at] != 0 && seen[at] != all[i]) {
        at = (at + 1) & (seen.length - 1);
      }
      if (seen[at] == 0) {
        seen[at] = all[i];
        all[kept] = all[i];
        kept++;
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /** A whole word as a number. */
  static int word(String word) {
    return mix(word.hashCode() * 5 + 1);
  }

  /** Spreads a number over all its bits. */
  private static int mix(int number) {
    int mixed = (number ^ (number >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
