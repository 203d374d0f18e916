package org.waymark.understanding.language;

import java.util.List;

/**
 * What can be told of the language of one message.
 *
 * @param certainty what to make of it
 * @param likely the likeliest languages, best first; empty for a message without letters
 */
public record Detection(Certainty certainty, List<LanguageGuess> likely) {
  /** How far the guess can be trusted. */
  public enum Certainty {
    /** The message is in the likeliest language. */
    SURE,
    /** It is probably not English; the person should choose. */
    UNSURE,
    /** It says nothing about its language: digits, a name, one word that many languages have. */
    NONE,
    /** It is in a script in which none of our languages is written. */
    FOREIGN
  }

  /** Whether the message is surely in that language. */
  public boolean isSurely(String language) {
    return certainty == Certainty.SURE && likely.get(0).language().equals(language);
  }

  /** How likely it is in that language, from 0 to 1. */
  public double probability(String language) {
    return likely.stream()
        .filter(guess -> guess.language().equals(language))
        .mapToDouble(LanguageGuess::probability)
        .findFirst()
        .orElse(0);
  }
}
