package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedExamplesTest {
  private static final Meanings MEANINGS =
      new Meanings(List.of(new float[] {1, 0}, new float[] {0, 1}));

  @Test
  void remembersWhatATextMeans() {
    EncodedExamples examples = new EncodedExamples("model", List.of("a", "b"), MEANINGS);
    assertArrayEquals(new float[] {0, 1}, examples.meaningOf("b"), 1e-6f);
    assertEquals("b", examples.text(1));
  }

  @Test
  void knowsNoMeaningOfAnotherText() {
    assertNull(new EncodedExamples("model", List.of("a", "b"), MEANINGS).meaningOf("c"));
  }

  @Test
  void withoutAnEncoderNothingHasAMeaning() {
    assertNull(new EncodedExamples("", List.of("a"), null).meaningOf("a"));
  }
}
