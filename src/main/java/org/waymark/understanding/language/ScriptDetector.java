package org.waymark.understanding.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells which languages a message can be in by its script. Latin script says nothing: every
 * language here is typed in it by somebody.
 */
final class ScriptDetector {
  /** The language that is taken where nothing speaks for another. */
  static final String ENGLISH = "en";

  /** A foreign word or two in Latin letters ("visa", "police") do not make a message English. */
  private static final int ONE_IN = 4;

  private static final Map<UnicodeScript, Set<String>> LANGUAGES =
      new EnumMap<>(
          Map.of(
              UnicodeScript.GURMUKHI, Set.of("pa"),
              UnicodeScript.DEVANAGARI, Set.of("hi"),
              UnicodeScript.BENGALI, Set.of("bn"),
              UnicodeScript.TAMIL, Set.of("ta"),
              UnicodeScript.ETHIOPIC, Set.of("ti"),
              UnicodeScript.HAN, Set.of("zh"),
              UnicodeScript.CYRILLIC, Set.of("ru", "uk", "bg"),
              UnicodeScript.ARABIC, Set.of("ar", "fa", "ur", "ckb")));

  private ScriptDetector() {}

  /** The languages that the letters of a message leave possible; empty when they leave all. */
  static Set<String> languagesOf(String message) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int all = 0;
    for (int i = 0; i < message.length(); ) {
      int c = message.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        all++;
        if (c > 0x24F) {
          letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    int least = all / ONE_IN;
    return letters.entrySet().stream()
        .filter(e -> LANGUAGES.containsKey(e.getKey()) && e.getValue() >= least)
        .max(Map.Entry.comparingByValue())
        .map(e -> byLetters(e.getKey(), message))
        .orElse(Set.of());
  }

  /** Whether most letters belong to a script in which none of our languages is written. */
  static boolean isForeign(String message) {
    int all = 0;
    int foreign = 0;
    for (int i = 0; i < message.length(); ) {
      int c = message.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        all++;
        UnicodeScript script = c > 0x24F ? UnicodeScript.of(c) : UnicodeScript.LATIN;
        foreign += script == UnicodeScript.LATIN || LANGUAGES.containsKey(script) ? 0 : 1;
      }
    }
    return foreign * 2 > all;
  }

  /** Letters that one language alone has decide between neighbours. */
  private static Set<String> byLetters(UnicodeScript script, String message) {
    if (script == UnicodeScript.CYRILLIC) {
      if (hasAny(message, "іїєґІЇЄҐ")) {
        return Set.of("uk");
      }
      return hasAny(message, "ыэёЫЭЁ") ? Set.of("ru") : LANGUAGES.get(script);
    }
    if (script == UnicodeScript.ARABIC) {
      if (hasAny(message, "ڕڵێۆ")) {
        return Set.of("ckb");
      }
      return hasAny(message, "ٹڈڑں") ? Set.of("ur") : LANGUAGES.get(script);
    }
    return LANGUAGES.get(script);
  }

  private static boolean hasAny(String message, String letters) {
    return message.codePoints().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
