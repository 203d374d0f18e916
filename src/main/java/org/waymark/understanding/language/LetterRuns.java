package org.waymark.understanding.language;

import java.text.Normalizer;
import java.util.ArrayList;
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
    return words.stream()
        .flatMapToInt(word -> java.util.Arrays.stream(hashes(word)))
        .distinct()
        .toArray();
  }

  private static int[] hashes(String word) {
    String marked = START + word + END;
    int[] all = new int[marked.length() * LONGEST_RUN + 1];
    int n = 0;
    for (int from = 0; from < marked.length(); from++) {
      int hash = 0;
      int longest = Math.min(LONGEST_RUN, marked.length() - from);
      for (int length = 1; length <= longest; length++) {
        hash = hash * 31 + marked.charAt(from + length - 1);
        all[n] = mix(hash * 7 + length);
        n++;
      }
    }
    all[n] = word(word);
    return java.util.Arrays.copyOf(all, n + 1);
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
