package org.waymark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Context;
import org.waymark.service.ContextStore;
import org.waymark.service.ContextStoreContract;
import org.waymark.service.SenderKeys;
import org.waymark.service.SharedContextStore;

/**
 * The memory of several machines keeps the contract of every memory, and goes on without others.
 */
final class ClusterContextsTest extends ContextStoreContract {
  private static final String SENDER = "+447700900123";
  private static final Context FRAUD = context("fraud");
  private static final Context OTHER = context("children");

  private final FakeMap contexts = new FakeMap(clock);
  private final FakeMap ring = new FakeMap(clock);
  private final AtomicInteger random = new AtomicInteger();
  private final ClusterKeys keys = keys();

  private static Context context(String article) {
    return new Context(Optional.of(article), 0, List.of(), Optional.empty(), Optional.empty());
  }

  private ClusterKeys keys() {
    Seal seal = new Seal(Derived.key(new byte[32], "wrapping of keys"));
    ClusterKeys made = new ClusterKeys(ring, Together.patience(), seal, clock, this::secret);
    SharedMapContract.await(made.refresh());
    return made;
  }

  private byte[] secret() {
    byte[] secret = new byte[DayKey.SECRET_BYTES];
    secret[0] = (byte) random.incrementAndGet();
    return secret;
  }

  @Override
  protected ContextStore store() {
    return store(SharedContextStore.TIME_TO_LIVE);
  }

  @Override
  protected ContextStore store(Duration timeToLive) {
    return machine(keys, timeToLive);
  }

  private ContextStore machine(ClusterKeys its, Duration timeToLive) {
    return new ClusterContexts(contexts, Together.patience(), its, clock, timeToLive);
  }

  private ContextStore another() {
    return machine(keys(), SharedContextStore.TIME_TO_LIVE);
  }

  @Override
  protected Future<Void> pass(Duration time) {
    clock.advance(time);
    return keys.refresh();
  }

  private static Context get(ContextStore store) {
    return SharedMapContract.await(store.get(SENDER));
  }

  private static boolean put(ContextStore store, Context context) {
    return SharedMapContract.await(store.put(SENDER, context).map(true).otherwise(false));
  }

  @Test
  void goesOnOnAnotherMachine() {
    ContextStore one = store();
    ContextStore two = another();
    put(one, FRAUD);
    assertEquals(FRAUD, get(two));
    put(two, OTHER);
    assertEquals(OTHER, get(one));
    put(one, Context.EMPTY);
    assertEquals(Context.EMPTY, get(two));
  }

  @Test
  void holdsNeitherANumberNorWhatIsRemembered() {
    put(store(), FRAUD);
    assertEquals(1, contexts.held().size());
    contexts
        .held()
        .forEach(
            (name, value) -> {
              assertFalse(name.contains("7700900123"));
              String seen = new String(value, StandardCharsets.ISO_8859_1);
              assertFalse(seen.contains("fraud") || seen.contains("article"), seen);
            });
  }

  @Test
  void goesOnAloneWhileTheOthersFailOrHang() {
    for (FakeMap.State state : List.of(FakeMap.State.FAILING, FakeMap.State.HANGING)) {
      ContextStore one = store();
      put(one, FRAUD);
      contexts.become(state);
      assertEquals(FRAUD, get(one));
      clock.advance(Duration.ofSeconds(1));
      assertFalse(put(one, OTHER));
      assertEquals(OTHER, get(one));
      contexts.become(FakeMap.State.WELL);
      // The others have an older one.
      assertEquals(OTHER, get(one));
    }
  }

  @Test
  void takesWhatOthersWroteLaterThanItWroteAlone() {
    ContextStore one = store();
    contexts.become(FakeMap.State.FAILING);
    put(one, FRAUD);
    contexts.become(FakeMap.State.WELL);
    clock.advance(Duration.ofSeconds(10));
    put(another(), OTHER);
    assertEquals(OTHER, get(one));
  }

  @Test
  void givesARequestThatComesAgainTheContextInWhichItCameFirst() {
    ContextStore one = store();
    put(one, FRAUD);
    SharedMapContract.await(one.after(SENDER, "sid:SM1", FRAUD, OTHER));
    ContextStore two = another();
    assertEquals(FRAUD, SharedMapContract.await(two.before(SENDER, "sid:SM1")));
    assertEquals(OTHER, SharedMapContract.await(two.before(SENDER, "sid:SM2")));
    assertEquals(OTHER, get(two));
  }

  @Test
  void forgetsWhatAnotherMachineForgot() {
    ContextStore one = store();
    put(one, FRAUD);
    put(another(), Context.EMPTY);
    assertEquals(Context.EMPTY, get(one));
  }

  @Test
  void goesOnOverTheTurnOfTheDayOnAMachineWhoseClockIsAMinuteBehind() {
    ContextStore one = store();
    clock.advance(SenderKeys.LIFETIME.minus(KeyRing.AHEAD).plusSeconds(1));
    SharedMapContract.await(keys.refresh());
    SharedMapContract.await(keys.refresh());
    put(one, FRAUD);
    clock.advance(KeyRing.AHEAD);
    ContextStore two = another();
    assertEquals(FRAUD, get(two));
    put(two, OTHER);
    clock.advance(Duration.ofSeconds(-30));
    assertEquals(OTHER, get(one));
  }

  @Test
  void findsWhatAMachineRememberedBeforeItMetTheOthers() {
    Seal seal = new Seal(Derived.key(new byte[32], "wrapping of keys"));
    ring.become(FakeMap.State.FAILING);
    ClusterKeys lonely = new ClusterKeys(ring, Together.patience(), seal, clock, this::secret);
    SharedMapContract.await(lonely.refresh());
    ContextStore alone = machine(lonely, SharedContextStore.TIME_TO_LIVE);
    put(alone, FRAUD);
    ring.become(FakeMap.State.WELL);
    assertEquals(Context.EMPTY, get(store()));
    SharedMapContract.await(lonely.refresh());
    SharedMapContract.await(keys.refresh());
    assertEquals(FRAUD, get(store()));
  }
}
