package org.waymark.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the map of the tests and the one in the cluster's memory both keep to. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class SharedMapContract {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final String name = UUID.randomUUID().toString();

  /** The map as one machine sees it. */
  abstract SharedMap here();

  /** The same map as another sees it. */
  abstract SharedMap there();

  /** Lets time pass by a short while, in whatever way the map sees it. */
  abstract Future<Void> pass(Duration time);

  static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> text(Optional<byte[]> bytes) {
    return bytes.map(found -> new String(found, StandardCharsets.UTF_8));
  }

  @Test
  void holdsNothingAtFirst() {
    assertTrue(await(here().get(name)).isEmpty());
  }

  @Test
  void givesElsewhereWhatWasPutHere() {
    await(here().put(name, bytes("one"), LONG));
    assertArrayEquals(bytes("one"), await(there().get(name)).orElseThrow());
    await(there().put(name, bytes("two"), LONG));
    assertArrayEquals(bytes("two"), await(here().get(name)).orElseThrow());
  }

  @Test
  void letsOnlyTheFirstPutWhereNothingStands() {
    assertEquals(Optional.empty(), text(await(here().putIfAbsent(name, bytes("one"), LONG))));
    assertEquals(Optional.of("one"), text(await(there().putIfAbsent(name, bytes("two"), LONG))));
    assertEquals(Optional.of("one"), text(await(here().get(name))));
  }

  @Test
  void letsNothingOlderTakeThePlaceOfWhatIsNewer() {
    await(here().putNewer(name, at(2), LONG));
    await(there().putNewer(name, at(1), LONG));
    assertArrayEquals(at(2), await(here().get(name)).orElseThrow());
    await(there().putNewer(name, at(3), LONG));
    assertArrayEquals(at(3), await(here().get(name)).orElseThrow());
  }

  private static byte[] at(long time) {
    return ByteBuffer.allocate(Long.BYTES).putLong(time).array();
  }

  @Test
  void replacesOnlyWhatStillStandsThere() {
    await(here().put(name, bytes("one"), LONG));
    assertTrue(await(there().replace(name, bytes("one"), bytes("two"))));
    assertFalse(await(here().replace(name, bytes("one"), bytes("three"))));
    assertEquals(Optional.of("two"), text(await(here().get(name))));
  }

  @Test
  void takesAwayForAll() {
    await(here().put(name, bytes("one"), LONG));
    await(there().remove(name));
    assertTrue(await(here().get(name)).isEmpty());
  }

  @Test
  void forgetsByItselfAfterAWhile() {
    await(here().put(name, bytes("one"), Duration.ofSeconds(1)));
    while (await(there().get(name)).isPresent()) {
      await(pass(Duration.ofMillis(200)));
    }
    assertTrue(await(here().get(name)).isEmpty());
  }
}
