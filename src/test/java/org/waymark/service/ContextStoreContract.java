package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.conversation.Context;
import org.waymark.conversation.Option;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;

/** What every memory of conversations keeps to, the one in the tests and the one that serves. */
@Timeout(30)
public abstract class ContextStoreContract {
  private static final String SENDER = "+447700900123";
  private static final Context CONTEXT =
      new Context(
          Optional.of("domestic-abuse"),
          2,
          List.of(new Option.More(), new Option.Choose(Area.HALTON), new Option.Show("children")),
          Optional.of(Area.WARRINGTON),
          Optional.of(DangerKind.ATTACK));
  private static final Context OTHER =
      new Context(Optional.of("fraud"), 0, List.of(), Optional.empty(), Optional.empty());

  /** Moves on when keys change and, for the fake, when contexts expire. */
  protected final SettableClock clock = new SettableClock();

  /** The store under test, in which a context lives for the usual time. */
  protected abstract ContextStore store();

  /** A store in which a context lives so long. */
  protected abstract ContextStore store(Duration timeToLive);

  /** Lets time pass by a short while, in whatever way the store sees it. */
  protected abstract Future<Void> pass(Duration time);

  /** Waits in a way that the time limit of this class can interrupt. */
  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void knowsNobodyAtFirst() {
    assertEquals(Context.EMPTY, await(store().get(SENDER)));
  }

  @Test
  void givesBackAllOfAContext() {
    ContextStore store = store();
    await(store.put(SENDER, CONTEXT));
    assertEquals(CONTEXT, await(store.get(SENDER)));
    assertEquals(CONTEXT, await(store.get(SENDER)));
  }

  @Test
  void keepsSendersApart() {
    ContextStore store = store();
    await(store.put(SENDER, CONTEXT));
    assertEquals(Context.EMPTY, await(store.get("+447700900456")));
    assertEquals(Context.EMPTY, await(store.get("")));
  }

  @Test
  void remembersTheLastContextOnly() {
    ContextStore store = store();
    await(store.put(SENDER, CONTEXT));
    await(store.put(SENDER, OTHER));
    assertEquals(OTHER, await(store.get(SENDER)));
  }

  @Test
  void forgetsOnAnEmptyContext() {
    ContextStore store = store();
    await(store.put(SENDER, CONTEXT));
    await(store.put(SENDER, Context.EMPTY));
    assertEquals(Context.EMPTY, await(store.get(SENDER)));
  }

  @Test
  void forgetsByItselfAfterAWhile() {
    ContextStore store = store(Duration.ofMillis(60));
    await(store.put(SENDER, CONTEXT));
    assertEquals(Context.EMPTY, await(untilForgotten(store)));
  }

  private Future<Context> untilForgotten(ContextStore store) {
    return pass(Duration.ofMillis(20))
        .compose(passed -> store.get(SENDER))
        .compose(
            context ->
                context.equals(Context.EMPTY)
                    ? Future.succeededFuture(context)
                    : untilForgotten(store));
  }

  @Test
  void goesOnWithAConversationWhileTheKeyChanges() {
    clock.advance(SenderKeys.LIFETIME.minusMinutes(1));
    ContextStore store = store();
    await(store.put(SENDER, CONTEXT));
    clock.advance(Duration.ofMinutes(2));
    assertEquals(CONTEXT, await(store.get(SENDER)));
    await(store.put(SENDER, OTHER));
    assertEquals(OTHER, await(store.get(SENDER)));
  }

  @Test
  void forgetsWhatWasRememberedBeforeTheKeyChanged() {
    clock.advance(SenderKeys.LIFETIME.minusMinutes(1));
    ContextStore store = store();
    await(store.put(SENDER, CONTEXT));
    clock.advance(Duration.ofMinutes(2));
    await(store.put(SENDER, OTHER));
    await(store.put(SENDER, Context.EMPTY));
    assertEquals(Context.EMPTY, await(store.get(SENDER)));
  }

  @Test
  void knowsNobodyOfTwoDaysAgo() {
    ContextStore store = store();
    await(store.put(SENDER, CONTEXT));
    clock.advance(Duration.ofDays(2));
    assertEquals(Context.EMPTY, await(store.get(SENDER)));
  }
}
