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
  private static final int FEWEST_MESSAGES = 9;

  private static final KnowledgeBase BASE = ShippedKnowledge.snapshot().base();
  private static final DangerDetector DETECTOR = ShippedKnowledge.snapshot().dangers();

  /** Dangers of the labelled messages in words that none of them has. */
  private static final List<String> IN_OTHER_WORDS =
      List.of(
          "my brother is hanging from the ceiling",
          "the boy is hanging from a tree in the garden",
          "they take my daughter to be cut tomorrow, my aunt has the ticket",
          "the little one is starving, she has had no milk since monday and they wont let me in",
          "dad left my kids alone with a man who is drunk and im at work",
          "mum and dad left 3 days ago, no food, im 9 and my sister is sick",
          "my boy is missing from the park, a man in a van drove off",
          "doing it after my flatmate leaves for work, dont ring me",
          "its started now, no going back, tell my mum i love her",
          "gas is on and my head is in the oven",
          "blood in the bath water, sorry mum",
          "i am swimming away from the beach, i wont come back",
          "she keeps walking in front of buses on purpose, i cant hold her",
          "i leave this life now, forgive me",
          "this is the last time you see me write, thank you for trying",
          "ive injected the whole lot and im going cold",
          "dont call back, nobody left to answer it after tonight",
          "his uncle will push me and say it was an accident, they are coming up the stairs",
          "they will drown me and make it look like suicide, tonight");

  /** By pattern: the messages of danger in which it sees danger. */
  private static final Map<String, Set<String>> SEEN = seen();

  private static Map<String, Set<String>> seen() {
    List<String> messages = new ArrayList<>(IN_OTHER_WORDS);
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
