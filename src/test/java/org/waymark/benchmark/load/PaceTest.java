package org.waymark.benchmark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  private static List<Long> allDue(Pace pace, long now) {
    List<Long> due = new ArrayList<>();
    for (OptionalLong one = pace.take(now); one.isPresent(); one = pace.take(now)) {
      due.add(one.getAsLong());
    }
    return due;
  }

  @Test
  void nothingIsDueBeforeItsTime() {
    Pace pace = Pace.steady(100, 10, 1);
    assertEquals(List.of(), allDue(pace, 99));
    assertEquals(List.of(100L), allDue(pace, 100));
    assertEquals(100 + SECOND / 10, pace.next(100));
  }

  /** What a server that stood still kept from being sent counts from when it was due. */
  @Test
  void whatWasHeldUpIsDueAtItsOwnTime() {
    Pace pace = Pace.steady(0, 4, 1);
    List<Long> due = List.of(0L, SECOND / 4, SECOND / 2, SECOND * 3 / 4);
    assertEquals(due, allDue(pace, 60 * SECOND));
  }

  @Test
  void aSteadyPaceEndsAfterItsNumberOfRequestsNotWithTime() {
    Pace pace = Pace.steady(0, 2, 2);
    assertFalse(pace.isOver(60 * SECOND));
    assertEquals(4, allDue(pace, 60 * SECOND).size());
    assertTrue(pace.isOver(60 * SECOND));
  }

  @Test
  void asManyAsCanAreDueNowUntilTheEnd() {
    Pace pace = Pace.asManyAsCan(SECOND);
    assertEquals(OptionalLong.of(5), pace.take(5));
    assertEquals(OptionalLong.of(5), pace.take(5));
    assertEquals(OptionalLong.empty(), pace.take(SECOND));
    assertTrue(pace.isOver(SECOND));
  }
}
