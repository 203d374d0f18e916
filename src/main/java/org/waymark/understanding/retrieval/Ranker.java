package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.text.SentenceEncoder;

/**
 * Ranks articles for a message, and tells which danger it is like.
 *
 * <p>It looks at a message in two depths: by its words, which takes microseconds, and by its
 * meaning too, when the caller had it encoded, which takes milliseconds. Both give a confidence
 * that is a probability: at 0.8, four of five such answers are right.
 *
 * <p>Immutable and safe for many threads. Built by {@link RankerBuilder}.
 */
public final class Ranker implements Serializable {
  private static final long serialVersionUID = 4L;

  /** The label of messages that have nothing to do with the service. */
  public static final String OUT_OF_SCOPE = "out-of-scope";

  /** The label of messages that show no danger. */
  public static final String NO_DANGER = "none";

  private final MessageReader reader;
  private final FeatureSpace space;
  private final Classifier articles;
  private final Classifier dangers;
  private final Calibrations calibrations;
  private final EncodedExamples examples;

  private final FeatureReader features;

  Ranker(
      MessageReader reader,
      FeatureSpace space,
      Classifier articles,
      Classifier dangers,
      Calibrations calibrations,
      EncodedExamples examples) {
    this.reader = reader;
    this.space = space;
    this.articles = articles;
    this.dangers = dangers;
    this.calibrations = calibrations;
    this.examples = examples;
    this.features = new FeatureReader(space, reader);
  }

  /** Reads the words of a message. */
  public Reading read(String message) {
    FeatureReader.Found found = features.find(reader.read(message));
    return new Reading(message, Point.of(found.vector()), found.knownWords());
  }

  /** The same message with its meaning, if this ranker can use it. */
  public Reading withMeaning(Reading reading, SentenceEncoder encoder) {
    if (!knowsMeaning() || reading.point().dimensions() > 0) {
      return reading;
    }
    float[] meaning = encoder.encode(reader.forEncoder(reading.message(), encoder));
    return new Reading(
        reading.message(), Point.of(reading.point().words(), meaning), reading.knownWords());
  }

  /**
   * The same encoder, without encoding again what this ranker was built from: every example of its
   * own can be asked in microseconds.
   */
  public SentenceEncoder remembering(SentenceEncoder encoder) {
    return encoder.name().equals(encoderName()) ? new Remembering(encoder, examples) : encoder;
  }

  /** Whether encoded messages are understood better. */
  public boolean knowsMeaning() {
    return examples.meanings() != null;
  }

  /** Ranks the articles for a message. */
  public Ranking rank(Reading message) {
    if (message.knownWords() == 0) {
      return new Ranking(List.of(), 0, true, false);
    }
    Point point = message.point();
    Labels labels = articles.labels();
    Verdict verdict = Verdict.of(articles, point);
    int outside = labels.number(OUT_OF_SCOPE);
    List<Ranking.Candidate> candidates = candidates(verdict.scores(), labels, outside);
    boolean byMeaning = articles.usesMeaning(point);
    Calibration calibration = byMeaning ? calibrations.byMeaning() : calibrations.byWords();
    double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
    boolean outOfScope = outside >= 0 && verdict.scores().of(outside) >= second;
    return new Ranking(
        candidates,
        candidates.isEmpty() ? 0 : calibration.confidence(verdict.score(), verdict.lead()),
        outOfScope,
        byMeaning);
  }

  /**
   * Every article with its score, best first; of two with the same score, the first label first.
   * Sorted as numbers, because it is done for every message: a score is 0 or more, so its bits are
   * in its order.
   */
  private static List<Ranking.Candidate> candidates(
      Verdict.Scores scores, Labels labels, int outside) {
    long[] order = new long[labels.size()];
    for (int l = 0; l < order.length; l++) {
      long score = Float.floatToIntBits(Math.max(0, scores.of(l)));
      order[l] = score << Integer.SIZE | (Integer.MAX_VALUE - l);
    }
    Arrays.sort(order);
    List<Ranking.Candidate> candidates = new ArrayList<>(order.length);
    for (int i = order.length - 1; i >= 0; i--) {
      int label = Integer.MAX_VALUE - (int) order[i];
      if (label != outside) {
        candidates.add(new Ranking.Candidate(labels.name(label), scores.of(label)));
      }
    }
    return candidates;
  }

  /** Tells which danger a message is most like. */
  public Likeness likeness(Reading message) {
    if (message.knownWords() == 0) {
      return new Likeness(NO_DANGER, 0);
    }
    float[] scores = dangers.probabilities(message.point());
    Labels labels = dangers.labels();
    int best = -1;
    float none = 0;
    for (int l = 0; l < scores.length; l++) {
      if (labels.name(l).equals(NO_DANGER)) {
        none = scores[l];
      } else if (best < 0 || scores[l] > scores[best]) {
        best = l;
      }
    }
    return best < 0 ? new Likeness(NO_DANGER, 0) : new Likeness(labels.name(best), 1 - none);
  }

  /** What in a message speaks for an article, and which example is nearest to it. */
  public Explanation explain(Reading message, String article) {
    int label = articles.labels().number(article);
    return label < 0
        ? new Explanation(List.of(), "")
        : new Explanation(
            Evidence.of(articles.words(), space, features(message), message.point(), label),
            articles.usesMeaning(message.point())
                ? examples.text(articles.nearest(message.point(), label))
                : "");
  }

  private Features features(Reading message) {
    return Features.of(reader.read(message.message()), reader);
  }

  Calibrations calibrations() {
    return calibrations;
  }

  Training.Earlier earlierArticles() {
    return new Training.Earlier(articles, space);
  }

  Training.Earlier earlierDangers() {
    return new Training.Earlier(dangers, space);
  }

  /** The name of the model that encoded the examples; empty when they were not encoded. */
  String encoderName() {
    return examples.encoder();
  }

  /** The meaning of a text as the encoder was given it, if it is an example's; else null. */
  float[] meaningOf(String text) {
    return examples.meaningOf(text);
  }
}
