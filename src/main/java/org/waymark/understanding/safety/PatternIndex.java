package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.knowledge.DangerRule;
import org.waymark.text.Word;
import org.waymark.text.WordPattern;

/**
 * Leaves out the patterns that a message cannot hold: each is filed under the words of which it
 * needs one. Of a thousand patterns a message has to be tried on a few dozen.
 */
final class PatternIndex implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, List<WordPattern>> byWord = new HashMap<>();
  private final List<WordPattern> others = new ArrayList<>();

  PatternIndex(List<DangerRule> rules) {
    for (DangerRule rule : rules) {
      for (WordPattern pattern : rule.when()) {
        Set<String> needed = pattern.needed();
        if (needed == null) {
          others.add(pattern);
        } else {
          needed.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(pattern));
        }
      }
    }
  }

  /** The patterns that may be found in a message. */
  Set<WordPattern> possible(List<Word> words) {
    Set<WordPattern> possible = Collections.newSetFromMap(new IdentityHashMap<>());
    possible.addAll(others);
    for (Word word : words) {
      possible.addAll(byWord.getOrDefault(word.typed(), List.of()));
      possible.addAll(byWord.getOrDefault(word.meant(), List.of()));
    }
    return possible;
  }
}
