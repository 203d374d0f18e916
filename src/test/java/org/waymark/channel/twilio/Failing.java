package org.waymark.channel.twilio;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A list of messages that deletes only after some failures. */
final class Failing extends Altered {
  private final TwilioFault.Kind kind;
  private final Duration retryAfter;
  private final AtomicInteger times;

  Failing(MessageLog log, TwilioFault.Kind kind, Duration retryAfter, int times) {
    super(log);
    this.kind = kind;
    this.retryAfter = retryAfter;
    this.times = new AtomicInteger(times);
  }

  @Override
  public void delete(LoggedMessage message) {
    if (times.getAndDecrement() > 0) {
      throw new TwilioFault(kind, 0, 0, retryAfter);
    }
    super.delete(message);
  }
}
