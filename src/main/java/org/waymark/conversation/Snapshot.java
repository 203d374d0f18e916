package org.waymark.conversation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.LabelledMessage;
import org.waymark.knowledge.SafetyExample;
import org.waymark.text.Later;
import org.waymark.text.SentenceEncoder;
import org.waymark.text.Tokens;
import org.waymark.understanding.language.LanguageDetector;
import org.waymark.understanding.place.PlaceFinder;
import org.waymark.understanding.retrieval.CrossValidated;
import org.waymark.understanding.retrieval.Example;
import org.waymark.understanding.retrieval.Ranker;
import org.waymark.understanding.retrieval.RankerBuilder;
import org.waymark.understanding.safety.DangerDetector;

/**
 * A knowledge base made ready to answer: the same snapshot, message and context always give the
 * same reply.
 *
 * @param base what it knows
 * @param ranker finds articles
 * @param dangers finds danger
 * @param places finds places
 * @param languages tells languages
 * @param others what it takes to understand each language beside English: read, from the answers
 *     that a build made ready, when somebody first writes in it
 */
public record Snapshot(
    KnowledgeBase base,
    Ranker ranker,
    DangerDetector dangers,
    PlaceFinder places,
    LanguageDetector languages,
    SortedMap<String, Later<Comprehension>> others)
    implements Serializable {

  /**
   * Builds everything that answers need. Takes seconds; a reply takes far less than one in a
   * thousand.
   */
  public static Snapshot of(KnowledgeBase base) {
    return of(base, null, null);
  }

  /**
   * The same, keeping what did not change: most edits touch an answer and no question.
   *
   * @param before the snapshot before the change, or null
   * @param encoder turns messages into meanings; null for a snapshot that knows words alone
   */
  public static Snapshot of(KnowledgeBase base, Snapshot before, SentenceEncoder encoder) {
    Ranker ranker =
        before != null && asksTheSame(base, before.base)
            ? before.ranker
            : ranker(base, before, encoder);
    return complete(base, ranker, before);
  }

  /** Adds to a ranker of English all else. */
  private static Snapshot complete(KnowledgeBase base, Ranker ranker, Snapshot before) {
    Set<String> words = new HashSet<>(base.vocabulary().same().keySet());
    questions(base).forEach(e -> words.addAll(Tokens.of(e.text())));
    return new Snapshot(
        base,
        ranker,
        detector(base),
        new PlaceFinder(base.places(), words),
        LanguageDetector.of(LanguageTexts.of(base)),
        others(base, before));
  }

  /** What it takes to understand the other languages, each built on its own. */
  private static SortedMap<String, Later<Comprehension>> others(
      KnowledgeBase base, Snapshot before) {
    Map<String, Later<Comprehension>> built =
        base.translations().keySet().parallelStream()
            .collect(Collectors.toMap(code -> code, code -> Later.of(other(base, code, before))));
    return new TreeMap<>(built);
  }

  private static Comprehension other(KnowledgeBase base, String code, Snapshot before) {
    KnowledgeBase seen = base.in(code, true);
    Comprehension earlier = before == null ? null : known(before, code);
    if (earlier != null && asksTheSame(seen, before.base.in(code, true))) {
      return new Comprehension(earlier.ranker(), detector(seen));
    }
    Ranker ranker =
        new RankerBuilder(
                seen.vocabulary(), related(seen), null, earlier == null ? null : earlier.ranker())
            .build(questions(seen), dangerous(seen), calm(seen));
    return new Comprehension(ranker, detector(seen));
  }

  /** What a snapshot knows of a language; null where it does not know it. */
  private static Comprehension known(Snapshot snapshot, String code) {
    Later<Comprehension> known = snapshot.others.get(code);
    return known == null ? null : known.get();
  }

  /**
   * The same as {@link #of(KnowledgeBase)}, trained from nothing, but without encoding again what
   * an earlier snapshot has encoded.
   *
   * @param earlier any snapshot, or null
   */
  public static Snapshot fromNothing(
      KnowledgeBase base, Snapshot earlier, SentenceEncoder encoder) {
    Ranker known = earlier == null ? null : earlier.ranker;
    Ranker ranker =
        new RankerBuilder(base.vocabulary(), related(base), encoder, known)
            .fromNothing()
            .build(questions(base), dangerous(base), calm(base));
    return complete(base, ranker, null);
  }

  /**
   * Answers each labelled message by a ranker built without it and those like it. Takes minutes.
   *
   * @param encoder turns messages into meanings; null for words alone
   */
  public List<CrossValidated> crossValidate(SentenceEncoder encoder) {
    return new RankerBuilder(base.vocabulary(), related(base), encoder, ranker)
        .crossValidate(questions(base));
  }

  /** Whether an answer of this confidence is given, not refused. */
  public static boolean isUnderstood(double confidence) {
    return confidence >= Sureness.UNDERSTOOD;
  }

  /** Whether everything that a ranker is built from is the same. */
  private static boolean asksTheSame(KnowledgeBase a, KnowledgeBase b) {
    return questions(a).equals(questions(b))
        && dangerous(a).equals(dangerous(b))
        && related(a).equals(related(b))
        && a.vocabulary().readsAs(b.vocabulary());
  }

  private static Ranker ranker(KnowledgeBase base, Snapshot before, SentenceEncoder encoder) {
    Ranker earlier = before == null ? null : before.ranker;
    return new RankerBuilder(base.vocabulary(), related(base), encoder, earlier)
        .build(questions(base), dangerous(base), calm(base));
  }

  /** The articles that are written in the language in which a knowledge base is seen. */
  private static List<Article> own(KnowledgeBase base) {
    String language = base.phrases().language();
    return base.articles().values().stream().filter(a -> a.language().equals(language)).toList();
  }

  private static List<Example> questions(KnowledgeBase base) {
    List<Example> questions = new ArrayList<>();
    for (Article article : own(base)) {
      questions.add(new Example(article.id(), article.title()));
      article.questions().forEach(q -> questions.add(new Example(article.id(), q)));
    }
    for (LabelledMessage message : base.messages()) {
      List<String> articles = message.articles();
      questions.add(
          new Example(articles.get(0), articles.subList(1, articles.size()), message.text()));
    }
    base.outOfScope().forEach(text -> questions.add(new Example(Ranker.OUT_OF_SCOPE, text)));
    return questions;
  }

  private static Map<String, Set<String>> related(KnowledgeBase base) {
    Map<String, Set<String>> related = new HashMap<>();
    for (Article article : base.articles().values()) {
      for (String other : article.related()) {
        related.computeIfAbsent(article.id(), k -> new HashSet<>()).add(other);
        related.computeIfAbsent(other, k -> new HashSet<>()).add(article.id());
      }
    }
    return related;
  }

  /** The danger rules of a knowledge base; no word of its articles is taken for a misspelt one. */
  public static DangerDetector detector(KnowledgeBase base) {
    List<String> ordinary = new ArrayList<>();
    for (Article article : own(base)) {
      ordinary.add(article.title());
      ordinary.addAll(article.questions());
    }
    base.messages().forEach(message -> ordinary.add(message.text()));
    return new DangerDetector(base.safety(), base.vocabulary(), ordinary);
  }

  private static List<Example> dangerous(KnowledgeBase base) {
    List<Example> examples = new ArrayList<>();
    for (SafetyExample example : base.safetyExamples()) {
      String label = example.kind() == null ? Ranker.NO_DANGER : example.kind().id();
      examples.add(new Example(label, example.text()));
    }
    for (DangerRule rule : base.safety().rules()) {
      rule.matches().forEach(e -> examples.add(new Example(rule.kind().id(), e.text())));
      rule.ignores().forEach(e -> examples.add(new Example(Ranker.NO_DANGER, e.text())));
    }
    return examples;
  }

  /** The articles about emergencies are asked for by people in danger too; all others are calm. */
  private static Set<String> calm(KnowledgeBase base) {
    Set<String> calm = new HashSet<>(base.articles().keySet());
    calm.removeIf(RequiredArticles::isEmergency);
    calm.add(Ranker.OUT_OF_SCOPE);
    return calm;
  }

  @Override
  public String toString() {
    return "Snapshot of " + base;
  }
}
