package org.waymark.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class SettableClock implements InstantSource {
  /** A Wednesday, in the afternoon. */
  public static final Instant START = Instant.parse("2026-11-25T14:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Moves the clock on. */
  public void advance(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }
}
