package org.waymark.understanding.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.text.Tokens;
import org.waymark.text.Word;
import org.waymark.text.WordPattern;

/** The index may only leave out what could not be found anyway. */
class PatternIndexTest {
  private static final KnowledgeBase BASE = ShippedKnowledge.snapshot().base();
  private static final List<DangerRule> RULES = BASE.safety().rules();

  private static List<Word> words(String message) {
    return Tokens.of(message).stream().map(token -> new Word(token, token)).toList();
  }

  private static Set<WordPattern> possible(PatternIndex index, List<Word> words) {
    Set<WordPattern> possible = new HashSet<>();
    index.possible(words).entries().forEach(entry -> possible.add(entry.when().pattern()));
    return possible;
  }

  @Test
  void leavesOutNoPatternThatIsFound() {
    PatternIndex index = new PatternIndex(RULES);
    List<String> lost = new ArrayList<>();
    for (DangerRule rule : RULES) {
      for (DangerRule.Example example : rule.matches()) {
        List<Word> words = words(example.text());
        Set<WordPattern> possible = possible(index, words);
        rule.when().stream()
            .filter(pattern -> pattern.matches(words) && !possible.contains(pattern))
            .forEach(pattern -> lost.add(rule.id() + ": " + pattern));
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void leavesOutMostPatternsOfAMessage() {
    Set<WordPattern> all = new HashSet<>();
    RULES.forEach(rule -> all.addAll(rule.when()));
    int possible = possible(new PatternIndex(RULES), words("where can i buy bread")).size();
    assertTrue(possible < all.size() / 2, () -> possible + " of " + all.size());
  }

  @Test
  void looksAtWhatWasTypedAndAtWhatWasMeant() {
    PatternIndex index = new PatternIndex(RULES);
    Set<WordPattern> typed = possible(index, List.of(new Word("knife", "knife")));
    assertEquals(typed, possible(index, List.of(new Word("knifee", "knife"))));
  }

  @Test
  void findsBeginningsOfWords() {
    PatternIndex index = new PatternIndex(RULES);
    Set<WordPattern> strangled = possible(index, words("he strangled me"));
    assertTrue(strangled.stream().anyMatch(pattern -> pattern.toString().contains("strangl*")));
  }

  /** More words than the index has bits for: it leaves less out, and loses nothing. */
  @Test
  void losesNothingInALongMessage() {
    String before = "and then i went home again ".repeat(20);
    PatternIndex index = new PatternIndex(RULES);
    Set<String> lost = new HashSet<>();
    for (DangerRule rule : RULES) {
      for (DangerRule.Example example : rule.matches()) {
        List<Word> words = words(before + example.text());
        PatternIndex.Possible possible = index.possible(words);
        Set<WordPattern> found = new HashSet<>();
        possible.entries().stream()
            .filter(entry -> entry.when().isIn(words, possible.positions()))
            .forEach(entry -> found.add(entry.when().pattern()));
        rule.when().stream()
            .filter(pattern -> pattern.matches(words) && !found.contains(pattern))
            .forEach(pattern -> lost.add(rule.id() + ": " + pattern));
      }
    }
    assertEquals(Set.of(), lost);
  }
}
