package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final Labels LABELS =
      new Labels(
          List.of(new Example("a", "x"), new Example("b", "y"), new Example("a", "z"), of("c")));

  private static Example of(String label, String... also) {
    return new Example(label, List.of(also), "text");
  }

  @Test
  void numbersEachLabelOnceInItsOrder() {
    assertEquals(3, LABELS.size());
    assertEquals("b", LABELS.name(LABELS.number("b")));
    assertEquals(0, LABELS.number("a"));
  }

  @Test
  void knowsNoLabelThatNoExampleHas() {
    assertEquals(-1, LABELS.number("d"));
  }

  @Test
  void anExampleWithOneAnswerIsThatAnswer() {
    assertArrayEquals(new float[] {0, 1, 0}, LABELS.target(of("b")));
  }

  @Test
  void otherRightAnswersShareARest() {
    assertArrayEquals(new float[] {0.7f, 0.15f, 0.15f}, LABELS.target(of("a", "b", "c")), 1e-6f);
  }

  @Test
  void anotherAnswerThatNoExampleHasGetsNothing() {
    assertArrayEquals(new float[] {1, 0, 0}, LABELS.target(of("a", "d")));
    assertArrayEquals(new float[] {0.7f, 0.3f, 0}, LABELS.target(of("a", "b", "d")), 1e-6f);
  }
}
