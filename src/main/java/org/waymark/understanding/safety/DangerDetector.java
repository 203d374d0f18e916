package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.SafetyRules;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.Tokens;
import org.waymark.text.Word;
import org.waymark.text.WordPattern;
import org.waymark.text.WordReader;

/**
 * Finds danger in a message: the first rule of which a pattern is found and none of its reasons to
 * stay calm. Immutable; a message costs microseconds.
 */
public final class DangerDetector implements Serializable {
  private static final long serialVersionUID = 2L;

  /** A longer message is more than a word with politeness around it. */
  private static final int MOST_WORDS_WITH_FILLER = 4;

  private final SafetyRules rules;
  private final Set<String> filler;
  private final WordReader reader;
  private final PatternIndex index;

  /**
   * @param rules the rules of a language
   * @param vocabulary phone spellings and their meaning, and words that mean nothing
   * @param ordinary messages whose words are right as they are (the questions of all articles):
   *     none of them is taken for a misspelt word of danger
   */
  public DangerDetector(SafetyRules rules, Vocabulary vocabulary, List<String> ordinary) {
    this.rules = rules;
    this.filler = vocabulary.filler();
    Set<String> targets = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (DangerRule rule : rules.rules()) {
      rule.when().forEach(p -> targets.addAll(p.vocabulary()));
      rule.unless().forEach(p -> known.addAll(p.vocabulary()));
      rule.ignores().forEach(e -> known.addAll(Tokens.of(e.text())));
    }
    ordinary.forEach(message -> known.addAll(Tokens.of(message)));
    known.addAll(targets);
    this.reader = new WordReader(vocabulary.spelling(), known, targets);
    this.index = new PatternIndex(rules.rules());
  }

  /** The danger that a message shows, if any. */
  public Optional<Danger> detect(String message) {
    List<Word> words = words(message);
    PatternIndex.Possible possible = index.possible(words);
    for (PatternIndex.Entry entry : possible.entries()) {
      List<String> found = entry.find(words, possible.positions());
      if (!found.isEmpty()) {
        return Optional.of(new Danger(entry.rule().kind(), entry.rule().id(), found));
      }
    }
    return Optional.empty();
  }

  /**
   * The words of a message. Beside a single word, filler means nothing: "raped please" is no more
   * and no less than "raped".
   */
  private List<Word> words(String message) {
    List<Word> words = reader.read(message);
    List<Word> meaningful =
        words.size() > MOST_WORDS_WITH_FILLER
            ? words
            : words.stream().filter(word -> !isFiller(word)).toList();
    return meaningful.size() == 1 ? meaningful : words;
  }

  private boolean isFiller(Word word) {
    return filler.contains(word.typed()) || filler.contains(word.meant());
  }

  /** The ids of all rules that see danger in a message, for those who mend rules. */
  public List<String> rulesThatMatch(String message) {
    return entriesThatMatch(message).stream().map(entry -> entry.rule().id()).distinct().toList();
  }

  /** The patterns that see danger in a message, with their rules. */
  List<PatternIndex.Entry> entriesThatMatch(String message) {
    List<Word> words = words(message);
    PatternIndex.Possible possible = index.possible(words);
    return possible.entries().stream()
        .filter(entry -> !entry.find(words, possible.positions()).isEmpty())
        .toList();
  }

  /** Whether a message counts as danger in the turns after a danger reply, though not alone. */
  public boolean isDangerWhenCareful(String message) {
    return anyOf(rules.careful(), message);
  }

  /** Whether the person says that they cannot talk aloud. */
  public boolean cannotSpeak(String message) {
    return anyOf(rules.cannotSpeak(), message);
  }

  private boolean anyOf(List<WordPattern> patterns, String message) {
    List<Word> words = reader.read(message);
    return patterns.stream().anyMatch(p -> p.matches(words));
  }
}
