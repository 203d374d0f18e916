package org.waymark.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.understanding.language.Detection;
import org.waymark.understanding.language.Detection.Certainty;
import org.waymark.understanding.language.LanguageDetector;
import org.waymark.understanding.language.LanguageGuess;

/**
 * Decides in which language a message is answered: that of the conversation, unless the message is
 * surely in another; English, with others offered, while nobody can be sure.
 */
final class LanguageChoice {
  /** A message that may well be in the language of the conversation does not change it. */
  private static final double HOLDS = 0.2;

  /** From this probability on, a message is also read in a language. */
  private static final double HEARD = 0.12;

  /** From this probability on, a language is offered. */
  private static final double OFFERED = 0.1;

  private static final int MOST_OFFERED = 3;

  private final LanguageDetector detector;
  private final Set<String> spoken;

  /**
   * @param spoken the languages in which the service can say something
   */
  LanguageChoice(LanguageDetector detector, Set<String> spoken) {
    this.detector = detector;
    this.spoken = spoken;
  }

  /**
   * The decision.
   *
   * @param language the language to answer in
   * @param offered languages to offer instead, likeliest first
   * @param alsoHeard languages in which the message may make sense too, likeliest first
   * @param isLikelyForeign whether it is probably one of these, not English
   * @param isUnknown whether it is in a script of none of our languages
   */
  record Spoken(
      String language,
      List<String> offered,
      List<LanguageGuess> alsoHeard,
      boolean isLikelyForeign,
      boolean isUnknown) {}

  /**
   * Decides for a message.
   *
   * @param before the language of the conversation so far
   */
  Spoken of(String message, Optional<String> before) {
    Detection detection = detector.detect(message);
    String held = before.orElse(KnowledgeBase.ENGLISH);
    if (detection.certainty() == Certainty.FOREIGN) {
      return new Spoken(held, List.of(), List.of(), false, true);
    }
    boolean holds = before.isPresent() && detection.probability(held) >= HOLDS;
    String language = held;
    List<String> offered = List.of();
    if (detection.certainty() == Certainty.SURE && !holds) {
      language = detection.likely().get(0).language();
      offered = likely(detection, language, OFFERED * 2);
    } else if (detection.certainty() == Certainty.UNSURE
        && !holds
        && held.equals(KnowledgeBase.ENGLISH)) {
      offered = likely(detection, language, OFFERED);
    }
    boolean sure = detection.isSurely(language);
    List<LanguageGuess> heard = sure ? List.of() : guesses(detection, language, HEARD);
    boolean foreign = detection.certainty() != Certainty.NONE;
    return new Spoken(language, offered, heard, foreign, false);
  }

  private List<String> likely(Detection detection, String but, double least) {
    return guesses(detection, but, least).stream().map(LanguageGuess::language).toList();
  }

  private List<LanguageGuess> guesses(Detection detection, String but, double least) {
    return detection.likely().stream()
        .filter(guess -> guess.probability() >= least && spoken.contains(guess.language()))
        .filter(guess -> !guess.language().equals(but))
        .filter(guess -> !guess.language().equals(KnowledgeBase.ENGLISH))
        .limit(MOST_OFFERED)
        .toList();
  }
}
