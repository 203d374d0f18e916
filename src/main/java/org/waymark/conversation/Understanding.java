package org.waymark.conversation;

import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.knowledge.DangerKind;
import org.waymark.text.SentenceEncoder;
import org.waymark.understanding.retrieval.Explanation;
import org.waymark.understanding.retrieval.Likeness;
import org.waymark.understanding.retrieval.Ranker;
import org.waymark.understanding.retrieval.Ranking;
import org.waymark.understanding.retrieval.Reading;
import org.waymark.understanding.safety.Danger;
import org.waymark.understanding.safety.DangerDetector;

/**
 * Understands a message: first by its words, and only when these leave a doubt, about the answer or
 * about danger, by its meaning too, which costs a hundred times as much.
 */
final class Understanding {
  private final Ranker ranker;
  private final DangerDetector rules;
  private final DangerTriage triage;
  private final Supplier<Optional<SentenceEncoder>> encoder;

  /** Understands English. */
  Understanding(Ranker ranker, DangerDetector rules, Supplier<Optional<SentenceEncoder>> encoder) {
    this(ranker, rules, DangerTriage.MANY_EXAMPLES, encoder);
  }

  /**
   * @param triage how far the examples of danger in the language can be trusted
   * @param encoder gives the encoder, or nothing while it is not loaded or where there is none
   */
  Understanding(
      Ranker ranker,
      DangerDetector rules,
      DangerTriage triage,
      Supplier<Optional<SentenceEncoder>> encoder) {
    this.ranker = ranker;
    this.rules = rules;
    this.triage = triage;
    this.encoder = encoder;
  }

  Understood understand(String message) {
    return understand(message, 1);
  }

  /**
   * Understands a message that may be in this language: what it is like counts as much as that is
   * probable.
   *
   * @param probability how probable it is that the message is in this language, from 0 to 1
   */
  Understood understand(String message, double probability) {
    Reading words = ranker.read(message);
    Optional<DangerKind> rule = rules.detect(message).map(Danger::kind);
    Ranking ranking = ranker.rank(words);
    Likeness likeness = ranker.likeness(words).times(probability);
    if (Sureness.isClear(ranking) && DangerTriage.isClear(likeness, rule)) {
      return new Understood(ranking, triage.decide(likeness, rule, words, ranking));
    }
    Reading reading = withMeaning(words);
    if (reading == words) {
      return new Understood(ranking, triage.decide(likeness, rule, words, ranking));
    }
    Ranking byMeaning = ranker.rank(reading);
    return new Understood(
        byMeaning,
        triage.decide(ranker.likeness(reading).times(probability), rule, reading, byMeaning));
  }

  /** The danger that the rules alone see. */
  Optional<DangerKind> byRules(String message) {
    return rules.detect(message).map(Danger::kind);
  }

  /** Whether a message counts as danger in the turns after a danger reply, though not alone. */
  boolean isDangerWhenCareful(String message) {
    return rules.isDangerWhenCareful(message);
  }

  /** Whether the person says that they cannot talk aloud. */
  boolean cannotSpeak(String message) {
    return rules.cannotSpeak(message);
  }

  /** Why an article was found for a message. */
  Explanation explain(String message, String article) {
    Reading words = ranker.read(message);
    boolean clear = Sureness.isClear(ranker.rank(words));
    return ranker.explain(clear ? words : withMeaning(words), article);
  }

  /** Ranks a part of a message by its words alone. */
  Ranking rankWords(String part) {
    return ranker.rank(ranker.read(part));
  }

  /** The same reading when there is no encoder, or it fails: nobody is left without an answer. */
  private Reading withMeaning(Reading words) {
    try {
      return encoder.get().map(e -> ranker.withMeaning(words, e)).orElse(words);
    } catch (RuntimeException e) {
      return words;
    }
  }
}
