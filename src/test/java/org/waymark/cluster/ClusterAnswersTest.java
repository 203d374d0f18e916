package org.waymark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.service.SettableClock;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ClusterAnswersTest {
  private final SettableClock clock = new SettableClock();
  private final Vertx vertx = Vertx.vertx();
  private final FakeMap map = new FakeMap(clock);
  private final ClusterKeys keys = Together.keys(clock);
  private final ClusterAnswers one = new ClusterAnswers(vertx, map, Together.patience(), keys);
  private final ClusterAnswers two = new ClusterAnswers(vertx, map, Together.patience(), keys);

  @AfterEach
  void close() {
    SharedMapContract.await(vertx.close());
  }

  private static Optional<String> claim(ClusterAnswers machine) {
    return SharedMapContract.await(machine.claim("request"));
  }

  @Test
  void givesWhatAnotherMachineAnswered() {
    assertEquals(Optional.empty(), claim(one));
    one.give("request", "<Response/>");
    assertEquals(Optional.of("<Response/>"), claim(two));
  }

  @Test
  void waitsForAnAnswerThatAnotherMachineIsFinding() {
    claim(one);
    Future<Optional<String>> asked = two.claim("request");
    vertx.timer(50, TimeUnit.MILLISECONDS).onSuccess(passed -> one.give("request", "late"));
    assertEquals(Optional.of("late"), SharedMapContract.await(asked));
  }

  @Test
  void answersItselfWhenTheOtherMachineNeverDoes() {
    claim(one);
    assertEquals(Optional.empty(), claim(two));
  }

  @Test
  void answersItselfWhenNothingCameOfItElsewhere() {
    claim(one);
    one.leave("request");
    assertEquals(Optional.empty(), claim(two));
  }

  @Test
  void answersItselfWhileTheOthersFailOrHang() {
    map.become(FakeMap.State.FAILING);
    assertEquals(Optional.empty(), claim(one));
    map.become(FakeMap.State.HANGING);
    assertEquals(Optional.empty(), claim(one));
  }

  @Test
  void showsNobodyWhatWasAnswered() {
    one.give("request", "call the helpline");
    String held = new String(map.held().get("request"), StandardCharsets.ISO_8859_1);
    assertFalse(held.contains("helpline"));
  }
}
