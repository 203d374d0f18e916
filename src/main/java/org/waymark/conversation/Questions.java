package org.waymark.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.knowledge.QuestionWords;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.Tokens;

/** Finds the questions in a message that asks more than one. */
final class Questions {
  private static final String ENDS = "?!.;\n";
  private static final String AND = "and";
  private static final int LONGEST = 1_000;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST = 4;

  private final QuestionWords words;
  private final Set<String> filler;

  Questions(Vocabulary vocabulary) {
    this.words = vocabulary.questions();
    this.filler = vocabulary.filler();
  }

  /** The parts of a message that are questions, in their order; none when it asks one at most. */
  List<String> in(String message) {
    String start = message.substring(0, Math.min(LONGEST, message.length()));
    String lower = start.toLowerCase(Locale.ROOT);
    List<String> questions = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || ENDS.indexOf(lower.charAt(at)) >= 0) {
        addFrom(lower.substring(from, at), questions);
        from = at + 1;
      }
    }
    return questions.size() < 2 || questions.size() > MOST ? List.of() : questions;
  }

  /** Adds the questions of a sentence, which joining words may hold together. */
  private void addFrom(String sentence, List<String> questions) {
    int from = 0;
    int space = sentence.indexOf(' ');
    while (space >= 0) {
      int next = sentence.indexOf(' ', space + 1);
      if (next >= 0 && isJoin(sentence, space + 1, next)) {
        addIfQuestion(sentence.substring(from, space), questions);
        from = next + 1;
        next = sentence.indexOf(' ', from);
      }
      space = next;
    }
    addIfQuestion(sentence.substring(from), questions);
  }

  private boolean isJoin(String sentence, int from, int to) {
    String word = sentence.substring(from, to);
    if (words.joins().contains(word)) {
      return true;
    }
    int after = word.equals(AND) ? sentence.indexOf(' ', to + 1) : -1;
    return after >= 0 && words.afterAnd().contains(sentence.substring(to + 1, after));
  }

  private void addIfQuestion(String part, List<String> questions) {
    List<String> said = Tokens.of(part).stream().filter(w -> !filler.contains(w)).toList();
    if (said.size() >= FEWEST_WORDS && words.openers().contains(said.get(0))) {
      questions.add(String.join(" ", said));
    }
  }
}
