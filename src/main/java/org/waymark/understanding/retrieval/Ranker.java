package org.waymark.understanding.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.knowledge.Vocabulary;

/**
 * Ranks articles for a message. Two views are fused: {@link CentroidModel} sees what an article is
 * about as a whole, {@link ExampleIndex} sees the one example that is almost the same. Fused at 0.8
 * to 0.2 they found the right article for 73 of 100 labelled messages; alone 72 and 61 (a linear
 * model by liblinear found 72 and took ten seconds to train, so it was left out).
 *
 * <p>Immutable and safe for many threads.
 */
public final class Ranker {
  /** The label of messages that have nothing to do with the service. */
  public static final String OUT_OF_SCOPE = "out-of-scope";

  private static final float CENTROID_SHARE = 0.8f;
  private static final float VOTE_SHARE = 0.2f;
  private static final int TRIALS = 300;

  private final MessageReader reader;
  private final FeatureSpace space;
  private final CentroidModel centroids;
  private final ExampleIndex index;
  private final List<String> labels;
  private final Calibration calibration;

  /**
   * Builds the ranker from labelled messages.
   *
   * @param examples the messages
   * @param vocabulary what staff know about words
   * @param related the labels that are also right answers for a label's messages; confidence counts
   *     them as right
   */
  public Ranker(List<Example> examples, Vocabulary vocabulary, Map<String, Set<String>> related) {
    reader = new MessageReader(vocabulary, examples);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] labelOf = new int[examples.size()];
    for (int i = 0; i < labelOf.length; i++) {
      labelOf[i] = numbers.computeIfAbsent(examples.get(i).label(), k -> numbers.size());
    }
    labels = List.copyOf(numbers.keySet());
    List<Features> features =
        examples.parallelStream().map(e -> Features.of(reader.read(e.text()), reader)).toList();
    space = new FeatureSpace(features);
    List<SparseVector> vectors = space.examples();
    centroids = new CentroidModel(vectors, labelOf, labels.size(), space.size());
    index = new ExampleIndex(features, labelOf, labels.size());
    calibration = Calibration.fit(trials(features, vectors, labelOf, related));
  }

  /** Answers some of the examples as if they were not there. */
  private List<Calibration.Trial> trials(
      List<Features> features,
      List<SparseVector> vectors,
      int[] labelOf,
      Map<String, Set<String>> related) {
    int step = Math.max(1, features.size() / TRIALS);
    List<Calibration.Trial> trials = new ArrayList<>();
    for (int i = 0; i < features.size(); i += step) {
      float[] fused =
          fuse(
              centroids.scoresWithout(vectors.get(i), labelOf[i]), index.votes(features.get(i), i));
      int best = best(fused, -1);
      int second = best(fused, best);
      double lead = second < 0 ? fused[best] : fused[best] - fused[second];
      Set<String> alsoRight = related.getOrDefault(labels.get(labelOf[i]), Set.of());
      boolean right = best == labelOf[i] || alsoRight.contains(labels.get(best));
      trials.add(new Calibration.Trial(fused[best], lead, right));
    }
    return trials;
  }

  /** Ranks the articles for a message. */
  public Ranking rank(String message) {
    Features features = Features.of(reader.read(message), reader);
    float[] fused = fuse(centroids.scores(space.vector(features)), index.votes(features, -1));
    List<Ranking.Candidate> candidates = new ArrayList<>();
    double outOfScope = 0;
    for (int l = 0; l < fused.length; l++) {
      if (labels.get(l).equals(OUT_OF_SCOPE)) {
        outOfScope = fused[l];
      } else if (fused[l] > 0) {
        candidates.add(new Ranking.Candidate(labels.get(l), fused[l]));
      }
    }
    candidates.sort(Comparator.comparingDouble(Ranking.Candidate::score).reversed());
    if (candidates.isEmpty()) {
      return new Ranking(candidates, 0, true);
    }
    double best = candidates.get(0).score();
    double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
    double lead = best - Math.max(second, outOfScope);
    return new Ranking(candidates, calibration.confidence(best, lead), outOfScope >= best);
  }

  /** The words of a message that speak for an article, the strongest first. */
  public List<String> matchedWords(String message, String article) {
    int label = labels.indexOf(article);
    Map<String, Float> weights = new LinkedHashMap<>();
    for (String word : reader.read(message)) {
      for (String stem : Features.of(List.of(word), reader).stems()) {
        Integer id = space.id(Features.STEM + stem);
        float weight = id == null || label < 0 ? 0 : centroids.weight(id, label);
        if (weight > 0) {
          weights.put(word, weight);
        }
      }
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static float[] fuse(float[] cosines, float[] votes) {
    float[] fused = new float[cosines.length];
    for (int l = 0; l < fused.length; l++) {
      fused[l] = CENTROID_SHARE * cosines[l] + VOTE_SHARE * votes[l];
    }
    return fused;
  }

  private static int best(float[] scores, int except) {
    int best = -1;
    for (int l = 0; l < scores.length; l++) {
      if (l != except && (best < 0 || scores[l] > scores[best])) {
        best = l;
      }
    }
    return best;
  }
}
