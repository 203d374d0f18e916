package org.waymark.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as people type them on a phone, made comparable in any script: lower case, no accents, no
 * apostrophes ("can't", "cant" and "CAN’T" are one word), letters repeated for feeling reduced
 * ("pleeease").
 *
 * <p>Hostile input is normal input: lone surrogates, control and direction marks are dropped, and
 * at most {@link #MAX_TOKENS} words are read.
 */
public final class Tokens {
  /** More words than any text message holds; what follows is not read. */
  public static final int MAX_TOKENS = 400;

  private static final int MAX_CHARS = 4_000;

  /** The apostrophe of Ukrainian keyboards, which Unicode counts as a letter. */
  private static final char MODIFIER_APOSTROPHE = '\u02BC';

  private Tokens() {}

  /** Splits a message into its comparable words, in order. */
  public static List<String> of(String message) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = foldAccents(message);
    for (int i = 0; i < folded.length() && tokens.size() < MAX_TOKENS; i++) {
      char c = folded.charAt(i);
      if (isWrittenAlone(c)) {
        flush(word, tokens);
        tokens.add(String.valueOf(c));
      } else if (c != MODIFIER_APOSTROPHE && (Character.isLetterOrDigit(c) || isMark(c))) {
        word.append(c);
      } else if (!isInsideWord(c)) {
        flush(word, tokens);
      }
    }
    flush(word, tokens);
    return tokens;
  }

  /** The words of a message joined by single spaces: the form in which whole messages compare. */
  public static String normalise(String message) {
    return String.join(" ", of(message));
  }

  private static String foldAccents(String message) {
    String cut = message.length() > MAX_CHARS ? message.substring(0, MAX_CHARS) : message;
    if (isAscii(cut)) {
      return cut.toLowerCase(Locale.ROOT);
    }
    // Decomposed, the acute accent that stands for an apostrophe would become a space.
    String decomposed = Normalizer.normalize(cut.replace('\u00B4', '\''), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (!isDropped(c)) {
        plain.append(plain(c));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * Accents of Latin and Cyrillic letters, vowel and hamza signs of Arabic ones: often left out.
   */
  private static boolean isDropped(char c) {
    return (c >= '\u0300' && c <= '\u036F')
        || (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || c == '\u0640';
  }

  /** Letters that no decomposition makes plain, and Arabic ones that keyboards tell apart. */
  private static char plain(char c) {
    return switch (c) {
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ' -> 'd';
      case 'ø', 'Ø' -> 'o';
      case 'ı' -> 'i';
      case '\u0643' -> '\u06A9';
      case '\u064A', '\u0649' -> '\u06CC';
      case '\u0629', '\u06C1', '\u06D5' -> '\u0647';
      default -> c;
    };
  }

  /** Vowel signs and the like, without which Indian and Ethiopian words fall apart. */
  private static boolean isMark(char c) {
    if (c < '\u0900' || c > '\u1CFF') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Chinese has no spaces: each character counts as a word. */
  private static boolean isWrittenAlone(char c) {
    return Character.isIdeographic(c) && Character.isLetter(c);
  }

  /** Apostrophes of every shape, and characters that are not seen, do not end a word. */
  private static boolean isInsideWord(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '`'
        || c == MODIFIER_APOSTROPHE
        || Character.isIdentifierIgnorable(c);
  }

  private static void flush(StringBuilder word, List<String> tokens) {
    if (word.length() > 0) {
      tokens.add(squeeze(word));
      word.setLength(0);
    }
  }

  /** Three or more of a letter become two, so that "helppppp" is one edit from "help". */
  private static String squeeze(StringBuilder word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int n = out.length();
      boolean third =
          n >= 2 && Character.isLetter(c) && out.charAt(n - 1) == c && out.charAt(n - 2) == c;
      if (!third) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
