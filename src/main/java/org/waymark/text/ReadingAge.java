package org.waymark.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The age at which an English text can be read with ease: the Flesch-Kincaid grade plus five years.
 * The formula is rough (it sees only the length of sentences and words), so it is a check on
 * drafts, not a verdict.
 */
public final class ReadingAge {
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:](?:\\s|$)|\\n+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private ReadingAge() {}

  /** The reading age in years, or 0 for a text without words. */
  public static double of(String text) {
    int words = 0;
    int syllables = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      syllables += syllables(word.group().toLowerCase(Locale.ROOT));
    }
    if (words == 0) {
      return 0;
    }
    int sentences = 0;
    for (String part : SENTENCE_END.split(text, -1)) {
      if (WORD.matcher(part).find()) {
        sentences++;
      }
    }
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
  }

  private static int syllables(String word) {
    String spoken = word;
    if (word.length() > 3 && word.endsWith("e") && !word.endsWith("le")) {
      spoken = word.substring(0, word.length() - 1);
    } else if (word.length() > 3 && word.endsWith("ed") && !word.matches(".*[td]ed")) {
      spoken = word.substring(0, word.length() - 2);
    }
    int count = 0;
    Matcher vowels = VOWELS.matcher(spoken);
    while (vowels.find()) {
      count++;
    }
    return Math.max(1, count);
  }
}
