package org.waymark.understanding.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.text.SentenceEncoder;

/** A handful of messages about pay, about a place to sleep, and about nothing of ours. */
final class SmallTraining {
  static final List<Example> QUESTIONS =
      List.of(
          new Example("pay", "my boss does not pay me"),
          new Example("pay", "no wages for two months"),
          new Example("pay", "boss keeps my wages"),
          new Example("pay", "they owe me money for work"),
          new Example("pay", "not paid for my work"),
          new Example("pay", "boss pays less money than he said"),
          new Example("home", "i need somewhere to sleep tonight"),
          new Example("home", "i have no place to stay tonight"),
          new Example("home", "sleeping in the street again"),
          new Example("home", "landlord threw us out in the street"),
          new Example("home", "we are homeless and need a place"),
          new Example("home", "no bed to sleep in tonight"),
          new Example(Ranker.OUT_OF_SCOPE, "who won the football"),
          new Example(Ranker.OUT_OF_SCOPE, "best pizza in town"),
          new Example(Ranker.OUT_OF_SCOPE, "what is the weather like"));

  static final List<Example> DANGEROUS =
      List.of(
          new Example("attack", "he is strangling me"),
          new Example("attack", "he is outside with a knife"),
          new Example("attack", "he is hitting me now"),
          new Example(Ranker.NO_DANGER, "he hit me last year"),
          new Example(Ranker.NO_DANGER, "the knife drawer is stuck"));

  private SmallTraining() {}

  static RankerBuilder builder(SentenceEncoder encoder, Ranker before) {
    return new RankerBuilder(KnowledgeFixture.base().vocabulary(), Map.of(), encoder, before);
  }

  /** A ranker of these questions. */
  static Ranker ranker(List<Example> questions, SentenceEncoder encoder, Ranker before) {
    return builder(encoder, before).build(questions, DANGEROUS, Set.of("pay", "home"));
  }

  /** The examples made ready for training, and messages read as they were. */
  record Ready(
      MessageReader reader, FeatureSpace space, Training training, SentenceEncoder encoder) {
    Point point(String message) {
      SparseVector words = space.vector(Features.of(reader.read(message), reader));
      return encoder == null ? Point.of(words) : Point.of(words, encoder.encode(message));
    }
  }

  static Ready ready(List<Example> examples, SentenceEncoder encoder) {
    MessageReader reader = new MessageReader(KnowledgeFixture.base().vocabulary(), examples);
    List<Features> features =
        examples.stream().map(e -> Features.of(reader.read(e.text()), reader)).toList();
    FeatureSpace space = new FeatureSpace(features);
    List<Point> points = new ArrayList<>();
    List<float[]> encoded = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      SparseVector words = space.vector(features.get(i));
      if (encoder == null) {
        points.add(Point.of(words));
      } else {
        encoded.add(encoder.encode(examples.get(i).text()));
        points.add(Point.of(words, encoded.get(i)));
      }
    }
    Meanings meanings = encoder == null ? null : new Meanings(encoded);
    return new Ready(reader, space, new Training(examples, points, meanings, space), encoder);
  }

  /** The numbers of all examples. */
  static int[] all(List<Example> examples) {
    return IntStream.range(0, examples.size()).toArray();
  }
}
