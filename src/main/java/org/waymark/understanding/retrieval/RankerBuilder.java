package org.waymark.understanding.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.SentenceEncoder;

/**
 * Builds a {@link Ranker} from labelled messages: reads them, encodes them, trains the classifiers
 * and, on messages left out of the training, learns how far scores can be trusted.
 *
 * <p>The same examples always give the same ranker. With the ranker before a small change, what did
 * not change is taken over: the meanings of known messages, weights to start from, the calibration.
 */
public final class RankerBuilder {
  private final Vocabulary vocabulary;
  private final SentenceEncoder encoder;
  private final Ranker before;
  private final Ranker remembered;
  private final Map<String, Set<String>> related;

  /**
   * @param vocabulary what staff know about words
   * @param related the labels that are also right answers for a label's messages; confidence counts
   *     them as right
   * @param encoder turns messages into meanings; null for a ranker of words alone
   * @param before a ranker of nearly the same examples, or null
   */
  public RankerBuilder(
      Vocabulary vocabulary,
      Map<String, Set<String>> related,
      SentenceEncoder encoder,
      Ranker before) {
    this(vocabulary, related, encoder, before, before);
  }

  private RankerBuilder(
      Vocabulary vocabulary,
      Map<String, Set<String>> related,
      SentenceEncoder encoder,
      Ranker before,
      Ranker remembered) {
    this.vocabulary = vocabulary;
    this.related = related;
    this.encoder = encoder;
    this.before = fits(before) ? before : null;
    this.remembered = fits(remembered) ? remembered : null;
  }

  private boolean fits(Ranker ranker) {
    String name = encoder == null ? "" : encoder.name();
    return ranker != null && ranker.encoderName().equals(name);
  }

  /**
   * A builder that trains from nothing, but need not encode again what another ranker has encoded.
   */
  public RankerBuilder fromNothing() {
    return new RankerBuilder(vocabulary, related, encoder, null, remembered);
  }

  /**
   * Builds. Takes seconds, and three milliseconds for each message whose meaning is not known yet.
   *
   * @param questions messages labelled with the article that answers them, or {@link
   *     Ranker#OUT_OF_SCOPE}
   * @param dangerous messages labelled with the danger they show, or {@link Ranker#NO_DANGER}
   * @param calm labels of {@code questions} whose messages show no danger
   */
  public Ranker build(List<Example> questions, List<Example> dangerous, Set<String> calm) {
    List<Example> all = Stream.concat(questions.stream(), dangerous.stream()).toList();
    Prepared prepared = prepare(all);
    int n = questions.size();
    int[] first = IntStream.range(0, n).toArray();
    int[] second =
        IntStream.range(0, all.size())
            .filter(i -> i >= n || calm.contains(all.get(i).label()))
            .toArray();
    List<Example> byDanger = new ArrayList<>(all);
    byDanger.subList(0, n).replaceAll(e -> new Example(Ranker.NO_DANGER, e.text()));

    Training articles = prepared.training(all);
    Training dangers = prepared.training(byDanger);
    CompletableFuture<Classifier> dangerClassifier =
        CompletableFuture.supplyAsync(
            () -> dangers.train(second, before == null ? null : before.earlierDangers()));
    Classifier classifier = articles.train(first, before == null ? null : before.earlierArticles());
    Calibrations calibrations =
        before == null ? Calibrations.fit(articles, first, related) : before.calibrations();
    return new Ranker(
        prepared.reader,
        prepared.space,
        classifier,
        dangerClassifier.join(),
        calibrations,
        prepared.encoded);
  }

  /**
   * Answers every question by a ranker that was built without it and those like it: how well
   * messages will be understood that nobody has foreseen.
   *
   * @param questions as for {@link #build}
   */
  public List<CrossValidated> crossValidate(List<Example> questions) {
    Prepared prepared = prepare(questions);
    Training training = prepared.training(questions);
    int[] all = IntStream.range(0, questions.size()).toArray();
    List<CrossValidation.Result> results = CrossValidation.run(training, all);
    Calibration calibration = Calibrations.of(training, results, related).byMeaning();
    return CrossValidation.calibrated(training, results, calibration).examples();
  }

  /** Messages read, encoded and turned into points. */
  private record Prepared(
      MessageReader reader, FeatureSpace space, List<Point> points, EncodedExamples encoded) {
    Training training(List<Example> labelled) {
      return new Training(labelled, points, encoded.meanings(), space);
    }
  }

  private Prepared prepare(List<Example> all) {
    MessageReader reader = new MessageReader(vocabulary, all);
    List<Features> features =
        all.parallelStream().map(e -> Features.of(reader.read(e.text()), reader)).toList();
    FeatureSpace space = new FeatureSpace(features);
    List<String> texts = all.stream().map(e -> reader.forEncoder(e.text(), encoder)).toList();
    Meanings meanings = encoder == null ? null : new Meanings(encode(texts));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      SparseVector words = space.vector(features.get(i));
      points.add(encoder == null ? Point.of(words) : Point.of(words, meanings.meaning(i)));
    }
    String name = encoder == null ? "" : encoder.name();
    return new Prepared(reader, space, points, new EncodedExamples(name, texts, meanings));
  }

  private List<float[]> encode(List<String> texts) {
    Map<String, float[]> known = new HashMap<>();
    List<float[]> encoded = new ArrayList<>(texts.size());
    for (String text : texts) {
      encoded.add(known.computeIfAbsent(text, this::encode));
    }
    return encoded;
  }

  private float[] encode(String text) {
    float[] kept = remembered == null ? null : remembered.meaningOf(text);
    return kept == null ? encoder.encode(text) : kept;
  }
}
