package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.waymark.conversation.Snapshot;
import org.waymark.evaluation.Judged;
import org.waymark.evaluation.Scoring;
import org.waymark.text.SentenceEncoder;
import org.waymark.understanding.retrieval.CrossValidated;
import org.waymark.understanding.retrieval.IntentClassifier;

/** Understanding measured on the very messages it is built from, each left out in turn. */
final class KnowledgeEvaluation {
  private KnowledgeEvaluation() {}

  /** Of a knowledge base. */
  static Scoring crossValidate(Snapshot snapshot, SentenceEncoder encoder) {
    return scoring(
        snapshot.crossValidate(encoder), confidence -> Snapshot.isUnderstood(confidence));
  }

  /** Of a classifier on its training examples; none of them is out of scope. */
  static Scoring of(IntentClassifier classifier) {
    return scoring(classifier.crossValidated(), confidence -> true);
  }

  private static Scoring scoring(List<CrossValidated> results, DoublePredicate isAnswered) {
    List<Judged> judged = new ArrayList<>();
    for (CrossValidated result : results) {
      List<String> right = new ArrayList<>(List.of(result.example().label()));
      right.addAll(result.example().also());
      judged.add(
          new Judged(
              right,
              result.found(),
              result.near(),
              isAnswered.test(result.confidence()),
              result.confidence()));
    }
    return new Scoring(judged);
  }
}
