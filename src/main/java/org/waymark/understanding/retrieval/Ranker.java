package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.knowledge.Vocabulary;

/**
 * Ranks articles for a message, and tells which danger it is like.
 *
 * <p>On 200 labelled messages that the articles' authors never saw, the fused classifier had the
 * right article first for 73 of 100; the centroids alone for 72, the nearest examples alone for 61.
 * A linear model by liblinear had 72 and took ten seconds to train, so it was left out.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Ranker implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The label of messages that have nothing to do with the service. */
  public static final String OUT_OF_SCOPE = "out-of-scope";

  /** The label of messages that show no danger. */
  public static final String NO_DANGER = "none";

  private static final int TRIALS = 300;

  private final MessageReader reader;
  private final FeatureSpace space;
  private final Classifier articles;
  private final Classifier dangers;
  private final Calibration calibration;

  /**
   * Builds the ranker from labelled messages.
   *
   * @param questions messages labelled with the article that answers them, or {@link #OUT_OF_SCOPE}
   * @param dangerous messages labelled with the danger they show, or {@link #NO_DANGER}
   * @param calm labels of {@code questions} whose messages show no danger
   * @param vocabulary what staff know about words
   * @param related the labels that are also right answers for a label's messages; confidence counts
   *     them as right
   */
  public Ranker(
      List<Example> questions,
      List<Example> dangerous,
      Set<String> calm,
      Vocabulary vocabulary,
      Map<String, Set<String>> related) {
    List<Example> all = Stream.concat(questions.stream(), dangerous.stream()).toList();
    reader = new MessageReader(vocabulary, all);
    List<Features> features =
        all.parallelStream().map(e -> Features.of(reader.read(e.text()), reader)).toList();
    space = new FeatureSpace(features);
    List<SparseVector> vectors = space.examples();
    int n = questions.size();
    List<String> labels = questions.stream().map(Example::label).toList();
    articles = new Classifier(labels, features.subList(0, n), vectors.subList(0, n), space.size());
    dangers = dangers(all, n, calm, features, vectors);
    calibration =
        Calibration.fit(trials(labels, features.subList(0, n), vectors.subList(0, n), related));
  }

  private Classifier dangers(
      List<Example> all,
      int questions,
      Set<String> calm,
      List<Features> features,
      List<SparseVector> vectors) {
    List<String> labels = new ArrayList<>();
    List<Features> chosen = new ArrayList<>();
    List<SparseVector> chosenVectors = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String label = all.get(i).label();
      if (i >= questions || calm.contains(label)) {
        labels.add(i >= questions ? label : NO_DANGER);
        chosen.add(features.get(i));
        chosenVectors.add(vectors.get(i));
      }
    }
    return new Classifier(labels, chosen, chosenVectors, space.size());
  }

  /** Answers some of the questions as if they were not there. */
  private List<Calibration.Trial> trials(
      List<String> labels,
      List<Features> features,
      List<SparseVector> vectors,
      Map<String, Set<String>> related) {
    int step = Math.max(1, features.size() / TRIALS);
    List<Calibration.Trial> trials = new ArrayList<>();
    for (int i = 0; i < features.size(); i += step) {
      float[] scores = articles.scoresWithout(i, features.get(i), vectors.get(i));
      int best = best(scores, -1);
      int second = best(scores, best);
      double lead = second < 0 ? scores[best] : scores[best] - scores[second];
      String found = articles.labels().get(best);
      boolean right =
          found.equals(labels.get(i))
              || related.getOrDefault(labels.get(i), Set.of()).contains(found);
      trials.add(new Calibration.Trial(scores[best], lead, right));
    }
    return trials;
  }

  /** Reads a message. */
  public Reading read(String message) {
    Features features = Features.of(reader.read(message), reader);
    int known =
        (int) features.stems().stream().filter(s -> space.id(Features.STEM + s) != null).count();
    return new Reading(features, space.vector(features), known);
  }

  /** Ranks the articles for a message. */
  public Ranking rank(Reading message) {
    float[] scores = articles.scores(message.features(), message.vector());
    List<Ranking.Candidate> candidates = new ArrayList<>();
    double outOfScope = 0;
    for (int l = 0; l < scores.length; l++) {
      if (articles.labels().get(l).equals(OUT_OF_SCOPE)) {
        outOfScope = scores[l];
      } else if (scores[l] > 0) {
        candidates.add(new Ranking.Candidate(articles.labels().get(l), scores[l]));
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

  /** Tells which danger a message is most like. */
  public Likeness likeness(Reading message) {
    float[] scores = dangers.scores(message.features(), message.vector());
    String label = NO_DANGER;
    double danger = 0;
    double none = 0;
    for (int l = 0; l < scores.length; l++) {
      if (dangers.labels().get(l).equals(NO_DANGER)) {
        none = scores[l];
      } else if (scores[l] > danger) {
        danger = scores[l];
        label = dangers.labels().get(l);
      }
    }
    return new Likeness(label, danger == 0 ? 0 : danger / (danger + none), danger);
  }

  /** The words of a message that speak for an article, the strongest first. */
  public List<String> matchedWords(String message, String article) {
    Map<String, Float> weights = new LinkedHashMap<>();
    for (String word : reader.read(message)) {
      for (String stem : Features.of(List.of(word), reader).stems()) {
        Integer id = space.id(Features.STEM + stem);
        float weight = id == null ? 0 : articles.weight(id, article);
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
