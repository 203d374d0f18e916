package org.waymark.benchmark.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MachinesTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;
  private static final BadNight NIGHT = BadNight.of(Assumptions.BAD_NIGHT, 1);

  /** One force, the same all night long, a message each: one message in two seconds. */
  private static final BadNight EVEN =
      BadNight.of(new Assumptions(1, 43_200, 1, 60, 1, 1, 1, 1, 0, 1), 1);

  private static Map<What, Double> each(double seconds) {
    return Arrays.stream(What.values()).collect(Collectors.toMap(what -> what, what -> seconds));
  }

  /** The median of the time in a queue M/M/1 is ln 2 / (rate of service - rate of arrival). */
  @Test
  void aQueueIsAsLongAsTheorySays() {
    Answered answered = Machines.answer(EVEN, 1, each(1), NEVER, 1);
    assertEquals(Math.log(2) / (1 - 0.5), answered.p50(), 0.1);
    assertEquals(Math.log(100) / (1 - 0.5), answered.p99(), 1);
  }

  @Test
  void everyMessageIsAnsweredOnce() {
    assertEquals(NIGHT.size(), Machines.answer(NIGHT, 3, each(0.001), NEVER, 1).messages());
    double lost = NIGHT.worstMinute();
    assertEquals(NIGHT.size(), Machines.answer(NIGHT, 3, each(0.02), lost, 1).messages());
  }

  @Test
  void moreMachinesMakeNobodyWaitLonger() {
    Answered one = Machines.answer(NIGHT, 1, each(0.005), NEVER, 1);
    Answered four = Machines.answer(NIGHT, 4, each(0.005), NEVER, 1);
    assertTrue(four.p99() < one.p99(), () -> four + " " + one);
  }

  @Test
  void aLostMachineIsFelt() {
    double lost = NIGHT.worstMinute() - 60;
    Answered all = Machines.answer(NIGHT, 2, each(0.008), NEVER, 1);
    Answered left = Machines.answer(NIGHT, 2, each(0.008), lost, 1);
    assertTrue(left.longest() > 2 * all.longest(), () -> left + " " + all);
  }

  @Test
  void someMachineMustBeLeft() {
    assertThrows(IllegalArgumentException.class, () -> Machines.answer(NIGHT, 1, each(1), 10, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Machines.answer(NIGHT, 0, each(1), NEVER, 1));
  }
}
