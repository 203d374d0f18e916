package org.waymark.knowledge;

import java.io.Serializable;
import java.util.List;
import org.waymark.text.WordPattern;

/**
 * How danger is seen in messages of one language.
 *
 * @param file the file the rules stand in
 * @param rules the rules; the first that matches decides the kind
 * @param careful patterns that count as danger only in the turns after a danger reply ("he has a
 *     knife", "yes now")
 * @param cannotSpeak patterns that say that the person cannot talk aloud
 */
public record SafetyRules(
    String file, List<DangerRule> rules, List<WordPattern> careful, List<WordPattern> cannotSpeak)
    implements Serializable {}
