package org.waymark.understanding.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.waymark.text.Prints;

/**
 * Trains classifiers on some of the examples of a ranker. The same examples always give the same
 * classifier.
 */
final class Training {
  private static final SoftmaxTrainer FROM_NOTHING = new SoftmaxTrainer(1, 12);

  /** A few changed examples move a trained model little; this is how far and how often. */
  private static final SoftmaxTrainer AFTER_CHANGE = new SoftmaxTrainer(0.3f, 2);

  private final List<Example> examples;
  private final List<Point> points;
  private final Meanings meanings;
  private final FeatureSpace space;

  /**
   * @param examples all examples, with the labels to learn
   * @param points where they lie, in the same order
   * @param meanings their meanings, in the same order; null when they were not encoded
   * @param space the features of their words
   */
  Training(List<Example> examples, List<Point> points, Meanings meanings, FeatureSpace space) {
    this.examples = examples;
    this.points = points;
    this.meanings = meanings;
    this.space = space;
  }

  /** A classifier that was trained before on nearly the same examples. */
  record Earlier(Classifier classifier, FeatureSpace space) {}

  /** Trains on the examples with these numbers. */
  Classifier train(int[] chosen) {
    return train(chosen, null);
  }

  /**
   * Trains on the examples with these numbers, starting from an earlier classifier.
   *
   * @param earlier where to start, or null
   */
  Classifier train(int[] chosen, Earlier earlier) {
    Labels labels = new Labels(Arrays.stream(chosen).mapToObj(examples::get).toList());
    float[][] targets =
        Arrays.stream(chosen).mapToObj(i -> labels.target(examples.get(i))).toArray(float[][]::new);
    List<Point> all = Arrays.stream(chosen).mapToObj(points::get).toList();
    if (meanings == null) {
      return new Classifier(labels, words(all, targets, labels, earlier), null, null);
    }
    CompletableFuture<Softmax> byMeaning =
        CompletableFuture.supplyAsync(() -> meaning(all, targets, labels, earlier));
    Softmax byWords = words(all, targets, labels, earlier);
    int[] labelOf = new int[examples.size()];
    Arrays.fill(labelOf, -1);
    for (int i : chosen) {
      labelOf[i] = labels.number(examples.get(i).label());
    }
    NearestExamples nearest = new NearestExamples(meanings, labelOf, labels.size());
    return new Classifier(labels, byWords, byMeaning.join(), nearest);
  }

  private Softmax words(List<Point> all, float[][] targets, Labels labels, Earlier earlier) {
    Softmax start = new Softmax(labels.size(), space.size(), 0);
    boolean taken = earlier != null && take(earlier.classifier().words(), start, labels, earlier);
    List<Point> words = all.stream().map(Point::wordsOnly).toList();
    return (taken ? AFTER_CHANGE : FROM_NOTHING).train(start, words, targets).pack();
  }

  private Softmax meaning(List<Point> all, float[][] targets, Labels labels, Earlier earlier) {
    int dimensions = all.isEmpty() ? 0 : all.get(0).dimensions();
    Softmax start = new Softmax(labels.size(), space.size(), dimensions);
    boolean taken = earlier != null && take(earlier.classifier().meaning(), start, labels, earlier);
    return (taken ? AFTER_CHANGE : FROM_NOTHING).train(start, all, targets).pack();
  }

  /** Takes over the weights of every feature and label that both models have. */
  private boolean take(Softmax from, Softmax to, Labels labels, Earlier earlier) {
    if (from == null || from.dimensions() != to.dimensions()) {
      return false;
    }
    int[] labelBefore =
        IntStream.range(0, labels.size())
            .map(l -> earlier.classifier().labels().number(labels.name(l)))
            .toArray();
    Prints before = earlier.space().numbers();
    for (int id = 0; id < space.size(); id++) {
      to.take(id, from, before.translate(id, space.numbers()), labelBefore);
    }
    to.takeRest(from, labelBefore);
    return true;
  }

  /** Cuts examples into parts by {@link Folds}; gives their numbers. */
  List<int[]> folds(int[] chosen, int folds) {
    List<String> labels = Arrays.stream(chosen).mapToObj(i -> examples.get(i).label()).toList();
    List<Point> places = Arrays.stream(chosen).mapToObj(points::get).toList();
    return Folds.cut(labels, places, folds).stream()
        .map(part -> Arrays.stream(part).map(at -> chosen[at]).toArray())
        .toList();
  }

  Example example(int i) {
    return examples.get(i);
  }

  Point point(int i) {
    return points.get(i);
  }
}
