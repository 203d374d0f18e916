package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Chance;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "strangled,strangled,0",
    "strangled,strangeled,1",
    "warrington,warringtn,1",
    "police,polise,1",
    "macclesfield,macclesfeild,1",
    "kitten,sitting,3",
    "'',help,4",
    "ca,abc,3"
  })
  void countsSlipsOfTheFinger(String a, String b, int distance) {
    assertEquals(distance, EditDistance.of(a, b, 9));
    assertEquals(distance, EditDistance.of(b, a, 9));
  }

  @Test
  void stopsOneAboveTheLimit() {
    assertEquals(2, EditDistance.of("knife", "passport", 1));
  }

  @Test
  void isWithinTheLimitAndNotBeyondIt() {
    assertTrue(EditDistance.within("polise", "police", 1));
    assertFalse(EditDistance.within("polise", "police", 0));
    assertFalse(EditDistance.within("help", "helpless", 3));
  }

  @Test
  void agreesWithANaiveImplementation() {
    Chance.tries(
        1_000,
        chance -> {
          String a = chance.of("abc", 7);
          String b = chance.of("abc", 7);
          int limit = chance.number(0, 8);
          int distance = naive(a, b);
          assertEquals(Math.min(distance, limit + 1), EditDistance.of(a, b, limit));
          assertEquals(distance <= limit, EditDistance.within(a, b, limit));
        });
  }

  /** Optimal string alignment as its definition says, without any care for time. */
  private static int naive(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shortA = a.substring(1);
    String shortB = b.substring(1);
    int best = naive(shortA, shortB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    best = Math.min(best, naive(shortA, b) + 1);
    best = Math.min(best, naive(a, shortB) + 1);
    boolean swapped =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swapped ? Math.min(best, naive(a.substring(2), b.substring(2)) + 1) : best;
  }
}
