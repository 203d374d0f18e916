package org.waymark.service;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntSupplier;

/**
 * What is measured of people's use, for whoever runs the service. Counts rise in {@link Batches} of
 * {@value #BATCH}: what is below is not seen until it is full. Each begins at a secret number below
 * zero, so that who watches cannot tell which message filled it. What staff learn of each week is
 * counted by {@link WeeklyCounts}.
 */
public final class UsageCounts {
  /** How many messages are shown at once. */
  public static final int BATCH = Batches.SIZE;

  private final MeterRegistry registry;
  private final Batches<Key> hidden;

  private record Key(String name, String description, String channel, String outcome) {}

  /** Counts that begin at nothing. */
  public UsageCounts(MeterRegistry registry) {
    this(registry, () -> 0);
  }

  /**
   * @param owed how many messages of a new count are never shown: a number by chance, below {@value
   *     #BATCH}
   */
  public UsageCounts(MeterRegistry registry, IntSupplier owed) {
    this.registry = registry;
    this.hidden = new Batches<>(owed);
  }

  /**
   * Counts a message.
   *
   * @param channel {@code sms}, {@code whatsapp}, {@code other} (another app), {@code web} or
   *     {@code api}
   * @param outcome answer, choices, none, command, danger, limited, off, failed, or uncounted
   *     (answered, but {@link Learning} failed)
   */
  public void count(String channel, String outcome) {
    hidden.count(
        new Key(
            "waymark.messages",
            "Messages answered, shown in batches of " + BATCH,
            channel,
            outcome));
  }

  /**
   * Counts a message, or a picture in one, that a carrier was asked to forget: as many as people
   * sent and we answered.
   *
   * @param carrier {@code twilio}
   * @param outcome deleted, media, gone, left (still on its way) or kept
   */
  public void countForgotten(String carrier, String outcome) {
    hidden.count(
        new Key(
            "waymark.forgotten",
            "Messages that a carrier was asked to forget, shown in batches of " + BATCH,
            carrier,
            outcome));
  }

  /**
   * Shows the batches that are full; called on a timer, so that the moment tells nothing either.
   */
  public void publish() {
    hidden.takeFull((key, full) -> counter(key).increment((double) full));
  }

  private Counter counter(Key key) {
    return Counter.builder(key.name)
        .description(key.description)
        .tag("channel", key.channel)
        .tag("outcome", key.outcome)
        .register(registry);
  }
}
