package org.waymark.benchmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FigureTest {
  @Test
  void theMedianIsTheMiddleOne() {
    assertEquals(new Figure(3, 1, 100), Figure.of(100, 1, 3));
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertEquals(new Figure(2.5, 1, 9), Figure.of(9, 2, 3, 1));
  }

  @Test
  void oneRoundIsAFigureWithoutSpread() {
    assertEquals("7.0 (7.0 to 7.0)", Figure.of(List.of("1234567"), String::length).text(1));
  }

  @Test
  void thousandsAreParted() {
    assertEquals("2,000 (1,000 to 3,000)", Figure.of(1000, 2000, 3000).text(0));
  }

  @Test
  void noRoundIsNoFigure() {
    assertThrows(IllegalArgumentException.class, Figure::of);
  }
}
