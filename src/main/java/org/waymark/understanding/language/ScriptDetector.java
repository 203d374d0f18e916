package org.waymark.understanding.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells a language by its script. Latin script is taken for English; the others are named by the
 * language that most of their writers here speak, and letters that only one language has decide
 * between neighbours (Urdu, Farsi, Sorani and Arabic; Ukrainian and Russian).
 */
public final class ScriptDetector {
  /** The language of Latin script. */
  public static final String ENGLISH = "en";

  private static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.of(
              UnicodeScript.GURMUKHI, "pa",
              UnicodeScript.DEVANAGARI, "hi",
              UnicodeScript.BENGALI, "bn",
              UnicodeScript.TAMIL, "ta",
              UnicodeScript.ETHIOPIC, "ti",
              UnicodeScript.HAN, "zh",
              UnicodeScript.CYRILLIC, "ru",
              UnicodeScript.ARABIC, "ar"));

  private ScriptDetector() {}

  /** The language of a message, as in ISO 639; {@link #ENGLISH} for Latin script or no letters. */
  public static String detect(String message) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    message
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> language(e.getKey(), message))
        .orElse(ENGLISH);
  }

  private static String language(UnicodeScript script, String message) {
    if (script == UnicodeScript.ARABIC) {
      return arabicScript(message);
    }
    if (script == UnicodeScript.CYRILLIC && hasAny(message, "іїєґІЇЄҐ")) {
      return "uk";
    }
    if (script == UnicodeScript.CYRILLIC && hasAny(message, "ъЪ") && !hasAny(message, "ыэёЫЭЁ")) {
      return "bg";
    }
    return LANGUAGES.getOrDefault(script, ENGLISH);
  }

  private static String arabicScript(String message) {
    if (hasAny(message, "ڕڵێۆە")) {
      return "ckb";
    }
    if (hasAny(message, "ٹڈڑںےہھ")) {
      return "ur";
    }
    return hasAny(message, "پچژگکی") && !hasAny(message, "ةيكىأإ") ? "fa" : "ar";
  }

  private static boolean hasAny(String message, String letters) {
    return message.codePoints().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
