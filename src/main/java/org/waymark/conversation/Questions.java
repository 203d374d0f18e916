package org.waymark.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.text.Tokens;

/** Finds the questions in a message that asks more than one. */
final class Questions {
  private static final Pattern ENDS = Pattern.compile("[?!.;\\n]+");

  /** Spaces, not word boundaries: these look back over all accents, which costs much in noise. */
  private static final Pattern JOINS =
      Pattern.compile(" also | and (?=(?:can|do|does|how|what|where|will|who|when|is|are) )");

  private static final int LONGEST = 1_000;

  private static final Set<String> OPENERS =
      Set.of(
          "can", "could", "do", "does", "did", "how", "what", "wat", "wot", "where", "will",
          "would", "who", "when", "is", "are", "am", "must", "should", "shall", "if", "why",
          "which");
  private static final int FEWEST_WORDS = 3;
  private static final int MOST = 4;

  private Questions() {}

  /**
   * The parts of a message that are questions, in their order; none when it asks one at most.
   *
   * @param filler words that change nothing, wherever they stand
   */
  static List<String> in(String message, Set<String> filler) {
    List<String> questions = new ArrayList<>();
    String start = message.substring(0, Math.min(LONGEST, message.length()));
    for (String sentence : ENDS.split(start.toLowerCase(Locale.ROOT), -1)) {
      for (String part : JOINS.split(sentence, -1)) {
        List<String> words = Tokens.of(part).stream().filter(w -> !filler.contains(w)).toList();
        if (words.size() >= FEWEST_WORDS && OPENERS.contains(words.get(0))) {
          questions.add(String.join(" ", words));
        }
      }
    }
    return questions.size() < 2 || questions.size() > MOST ? List.of() : questions;
  }
}
