package org.waymark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.service.Limits;
import org.waymark.service.SettableClock;

/** Limits that hold for several machines together. */
@Timeout(30)
final class ClusterUsesTest {
  private static final int PER_HOUR = 10;

  private final SettableClock clock = new SettableClock();
  private final FakeMap map = new FakeMap(clock);
  private final ClusterKeys keys = Together.keys(clock);
  private final Limits one = limits("one", 1_000);
  private final Limits two = limits("two", 1_000);

  private Limits limits(String machine, int perMinute) {
    ClusterUses uses = new ClusterUses(map, Together.patience(), keys, clock, machine);
    return new Limits(PER_HOUR, perMinute, clock, uses);
  }

  private static int replies(Limits limits, String sender, int asked) {
    int replies = 0;
    for (int i = 0; i < asked; i++) {
      replies += limits.ask(sender) == Limits.Verdict.REPLY ? 1 : 0;
    }
    return replies;
  }

  @Test
  void aSenderGetsNoMoreByWritingToSeveralMachines() {
    int replies = 0;
    for (int i = 0; i < 3 * PER_HOUR; i++) {
      replies += replies(i % 2 == 0 ? one : two, "sender", 1);
    }
    // What another machine gave is known a moment later.
    assertTrue(replies >= PER_HOUR && replies <= PER_HOUR + 1, "replies: " + replies);
  }

  @Test
  void aSenderIsHeldBackWhereTheyComeAfterUsingUpTheirRepliesElsewhere() {
    assertEquals(PER_HOUR, replies(one, "sender", 2 * PER_HOUR));
    assertEquals(1, replies(two, "sender", 2 * PER_HOUR));
    assertEquals(PER_HOUR, replies(two, "somebody else", 2 * PER_HOUR));
  }

  @Test
  void aSenderHasNewRepliesAfterAnHour() {
    replies(one, "sender", 2 * PER_HOUR);
    clock.advance(Duration.ofHours(1));
    assertEquals(PER_HOUR, replies(two, "sender", 2 * PER_HOUR));
  }

  @Test
  void everybodyTogetherGetsNoMoreFromSeveralMachines() {
    Limits first = limits("first", 4);
    Limits second = limits("second", 4);
    for (int i = 0; i < 4; i++) {
      assertEquals(1, replies(first, "sender" + i, 1));
    }
    assertEquals(1, replies(second, "a", 1));
    assertEquals(0, replies(second, "b", 1));
  }

  @Test
  void eachMachineKeepsItsOwnLimitWhileTheOthersFail() {
    map.become(FakeMap.State.FAILING);
    assertEquals(PER_HOUR, replies(one, "sender", 2 * PER_HOUR));
    assertEquals(PER_HOUR, replies(two, "sender", 2 * PER_HOUR));
  }
}
