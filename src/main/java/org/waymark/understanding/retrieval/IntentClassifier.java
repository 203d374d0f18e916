package org.waymark.understanding.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.SentenceEncoder;

/**
 * The ranker's understanding, built from labelled examples alone: for measuring it on public data
 * beside other systems. It knows no label for what is out of scope, so it refuses what scores below
 * a threshold that it takes from its training examples.
 */
public final class IntentClassifier {
  private final MessageReader reader;
  private final FeatureReader features;
  private final SentenceEncoder encoder;
  private final Classifier classifier;
  private final double threshold;
  private final CrossValidation.Calibrated calibrated;

  private IntentClassifier(
      MessageReader reader,
      FeatureReader features,
      SentenceEncoder encoder,
      Classifier classifier,
      double threshold,
      CrossValidation.Calibrated calibrated) {
    this.reader = reader;
    this.features = features;
    this.encoder = encoder;
    this.classifier = classifier;
    this.threshold = threshold;
    this.calibrated = calibrated;
  }

  /**
   * What a message was taken for.
   *
   * @param label the likeliest label, whatever its score
   * @param near the likeliest labels, best first
   * @param score what the threshold is applied to
   * @param confidence how probable it is that a message in scope with this score has this label
   */
  public record Prediction(String label, List<String> near, double score, double confidence) {}

  /**
   * Trains, and sets the threshold.
   *
   * @param examples labelled messages, of two labels at least
   * @param vocabulary phone spellings, filler, words that mean the same
   * @param encoder turns messages into meanings; null for words alone
   */
  public static IntentClassifier train(
      List<Example> examples, Vocabulary vocabulary, SentenceEncoder encoder) {
    MessageReader reader = new MessageReader(vocabulary, examples);
    List<Features> features =
        examples.parallelStream().map(e -> Features.of(reader.read(e.text()), reader)).toList();
    FeatureSpace space = new FeatureSpace(features);
    List<float[]> encoded = new ArrayList<>();
    for (Example example : encoder == null ? List.<Example>of() : examples) {
      encoded.add(encoder.encode(reader.forEncoder(example.text(), encoder)));
    }
    Meanings meanings = encoder == null ? null : new Meanings(encoded);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      SparseVector words = space.vector(features.get(i));
      points.add(meanings == null ? Point.of(words) : Point.of(words, meanings.meaning(i)));
    }
    Training training = new Training(examples, points, meanings, space);
    int[] all = IntStream.range(0, examples.size()).toArray();
    List<CrossValidation.Result> results = CrossValidation.run(training, all);
    return new IntentClassifier(
        reader,
        new FeatureReader(space, reader),
        encoder,
        training.train(all),
        Threshold.of(training, results),
        CrossValidation.calibrated(training, results));
  }

  /** What a message is taken for, if its score reaches the {@link #threshold}. */
  public Prediction predict(String message) {
    SparseVector words = features.find(reader.read(message)).vector();
    Point point =
        encoder == null
            ? Point.of(words)
            : Point.of(words, encoder.encode(reader.forEncoder(message, encoder)));
    Verdict verdict = Verdict.of(classifier, point);
    return new Prediction(
        classifier.labels().name(verdict.best()),
        CrossValidation.near(classifier, verdict),
        verdict.score(),
        calibrated.calibration().confidence(verdict.score(), verdict.lead()));
  }

  /** Below this score a message counts as out of scope. */
  public double threshold() {
    return threshold;
  }

  /** What was found for each training example by a classifier that had not seen it. */
  public List<CrossValidated> crossValidated() {
    return calibrated.examples();
  }
}
