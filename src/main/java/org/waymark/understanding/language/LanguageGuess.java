package org.waymark.understanding.language;

/**
 * A language that a message may be written in.
 *
 * @param language the language, as in ISO 639
 * @param probability how likely, from 0 to 1
 */
public record LanguageGuess(String language, double probability) {}
