package org.waymark.channel.twilio;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.channel.twilio.MessageLog.Part;
import org.waymark.channel.twilio.MessageLog.Side;
import org.waymark.service.TwilioApi;

/**
 * Looks whether Twilio forgets. Whether redaction was granted cannot be asked, so it is seen by
 * what Twilio still has: nothing old, or only messages whose words are gone.
 */
final class ForgettingCheck {
  /** A sweeper that was away for a moment is no cause for alarm. */
  private static final Duration GRACE = Duration.ofHours(1);

  private static final int MOST_PARTS = 20;

  private final MessageLog log;
  private final TwilioApi api;
  private final InstantSource clock;

  ForgettingCheck(MessageLog log, TwilioApi api, InstantSource clock) {
    this.log = log;
    this.api = api;
    this.clock = clock;
  }

  /**
   * @param number one of ours
   * @throws TwilioFault when Twilio does not say
   */
  Finding of(String number) {
    Instant before = clock.instant().minus(api.olderThan()).minus(GRACE);
    boolean kept = isThere(number, message -> message.created().isBefore(before));
    if (api.sweeps() && api.numbers().contains(number)) {
      return kept
          ? Finding.mend(
              "Messages of " + number + " are to be deleted, but Twilio still has old ones",
              "Is the service running, and can it reach Twilio? Look at its log and at"
                  + " waymark_sweeper_age_seconds. Rarely Twilio holds a message back for days.")
          : Finding.right("Twilio has no old messages of " + number + ": they are deleted");
    }
    String mend =
        "Set WAYMARK_TWILIO_NUMBERS, so that Waymark deletes messages there; and ask Twilio for"
            + " message redaction.";
    if (!kept) {
      return Finding.mend("Nothing deletes the messages of " + number + " at Twilio", mend);
    }
    return isThere(number, message -> message.created().isBefore(before) && message.readable())
        ? Finding.mend("Twilio keeps what people wrote to " + number, mend)
        : Finding.look(
            "Twilio keeps messages of " + number + ", but not their words",
            "See in the Console that the numbers of people are redacted too.");
  }

  private boolean isThere(String number, Predicate<LoggedMessage> kind) {
    for (Side side : Side.values()) {
      Optional<Part> part = Optional.of(log.newest(side, number));
      for (int i = 0; i < MOST_PARTS && part.isPresent(); i++) {
        if (part.get().messages().stream().anyMatch(kind)) {
          return true;
        }
        part = part.get().next().map(next -> next.get());
      }
    }
    return false;
  }
}
