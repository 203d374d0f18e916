package org.waymark.service;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** A machine that serves alone: everything is in its own memory. */
public final class OneMachine implements Shared {
  private final Vertx vertx;
  private final NameKeys keys;
  private final ContextStore contexts;

  /**
   * @param vertx what everything runs on
   * @param clock the time, which is never set back
   * @param newKey gives 32 random bytes
   * @param memory how long a conversation is remembered after its last message
   */
  public OneMachine(Vertx vertx, InstantSource clock, Supplier<byte[]> newKey, Duration memory) {
    this.vertx = vertx;
    this.keys = new DailyKeys(clock, newKey);
    this.contexts = new SharedContextStore(vertx, new SenderKeys(keys), memory);
  }

  @Override
  public Vertx vertx() {
    return vertx;
  }

  @Override
  public NameKeys keys() {
    return keys;
  }

  @Override
  public ContextStore contexts() {
    return contexts;
  }

  @Override
  public SharedAnswers answers() {
    return SharedAnswers.NONE;
  }

  @Override
  public UsesElsewhere uses() {
    return UsesElsewhere.NONE;
  }

  @Override
  public boolean isFirst() {
    return true;
  }

  @Override
  public void follow(Supplier<String> version, Runnable look) {
    // There is nobody to follow.
  }

  @Override
  public void announce() {
    // There is nobody to tell.
  }

  @Override
  public Optional<JsonObject> health() {
    return Optional.empty();
  }
}
