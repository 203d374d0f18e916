package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.knowledge.KnowledgeFixture;

class FeatureReaderTest {
  private static final List<Example> EXAMPLES =
      List.of(
          new Example("a", "my husband hits me"),
          new Example("b", "immigration officer hits my wife"),
          new Example("c", "police officer"));
  private static final MessageReader READER =
      new MessageReader(KnowledgeFixture.base().vocabulary(), EXAMPLES);
  private static final FeatureSpace SPACE =
      new FeatureSpace(
          EXAMPLES.stream().map(e -> Features.of(READER.read(e.text()), READER)).toList());
  private static final FeatureReader FEATURES = new FeatureReader(SPACE, READER);

  private static Map<Integer, Float> weights(SparseVector vector) {
    Map<Integer, Float> weights = new TreeMap<>();
    IntStream.range(0, vector.size()).forEach(i -> weights.put(vector.id(i), vector.weight(i)));
    return weights;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my husband hits me",
        "husband husband husband",
        "officer unheard of",
        "imigration",
        "cops and wife",
        "xyzzy",
        "a",
        ""
      })
  void findsTheVectorOfAllFeatures(String message) {
    List<String> words = READER.read(message);
    assertEquals(
        weights(SPACE.vector(Features.of(words, READER))), weights(FEATURES.find(words).vector()));
  }

  @Test
  void findsTheVectorOfAWordTooLongForOneStem() {
    List<String> words = List.of("husband", "hits".repeat(100), "me");
    assertEquals(
        weights(SPACE.vector(Features.of(words, READER))), weights(FEATURES.find(words).vector()));
  }

  @Test
  void countsTheWordsThatSomeExampleHas() {
    assertEquals(2, FEATURES.find(List.of("husband", "xyzzy", "hits")).knownWords());
    assertEquals(0, FEATURES.find(List.of("xyzzy")).knownWords());
    assertEquals(0, FEATURES.find(List.of()).knownWords());
  }
}
