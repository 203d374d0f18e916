package org.waymark.understanding.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.text.WordPattern;

/** A rule that only memorises one message sees nothing that somebody else will write. */
class RulesGeneraliseTest {
  private static final int FEWEST_MESSAGES = 10;

  private static final KnowledgeBase BASE = ShippedKnowledge.snapshot().base();
  private static final DangerDetector DETECTOR = ShippedKnowledge.snapshot().dangers();

  /** By pattern: the labelled messages of danger in which it sees danger. */
  private static final Map<String, Set<String>> SEEN = seen();

  private static Map<String, Set<String>> seen() {
    List<String> messages = new ArrayList<>();
    BASE.safetyExamples().stream()
        .filter(example -> example.kind() != null)
        .forEach(example -> messages.add(example.text()));
    BASE.safety()
        .rules()
        .forEach(rule -> rule.matches().forEach(example -> messages.add(example.text())));
    Map<String, Set<String>> seen = new TreeMap<>();
    for (String message : messages) {
      for (PatternIndex.Entry entry : DETECTOR.entriesThatMatch(message)) {
        seen.computeIfAbsent(key(entry.rule(), entry.when().pattern()), key -> new HashSet<>())
            .add(message);
      }
    }
    return seen;
  }

  private static String key(DangerRule rule, WordPattern pattern) {
    return rule.id() + ": " + pattern;
  }

  @Test
  void everyRuleSeesManyMessages() {
    List<String> few = new ArrayList<>();
    for (DangerRule rule : BASE.safety().rules()) {
      Set<String> messages = new HashSet<>();
      rule.when().forEach(p -> messages.addAll(SEEN.getOrDefault(key(rule, p), Set.of())));
      if (messages.size() < FEWEST_MESSAGES) {
        few.add(rule.id() + " sees " + messages.size());
      }
    }
    assertEquals(List.of(), few);
  }

  @Test
  void noPatternIsThereForOneMessageAlone() {
    List<String> memorised = new ArrayList<>();
    SEEN.forEach(
        (pattern, messages) -> {
          if (messages.size() == 1 && isSeenByNoOther(messages.iterator().next(), pattern)) {
            memorised.add(pattern + " = " + messages);
          }
        });
    assertEquals(List.of(), memorised);
  }

  private static boolean isSeenByNoOther(String message, String pattern) {
    return SEEN.entrySet().stream()
        .noneMatch(seen -> !seen.getKey().equals(pattern) && seen.getValue().contains(message));
  }
}
