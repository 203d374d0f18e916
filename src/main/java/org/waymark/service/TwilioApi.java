package org.waymark.service;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How we ask Twilio to forget, and look at the account.
 *
 * @param key what we show instead of the auth token ({@code TWILIO_API_KEY} and {@code
 *     TWILIO_API_SECRET})
 * @param region where the account's data lies: us1, ie1 or au1 ({@code WAYMARK_TWILIO_REGION}, us1)
 * @param url where the API is, for tests ({@code WAYMARK_TWILIO_API_URL}; none: Twilio)
 * @param numbers our own numbers, whose messages are deleted ({@code WAYMARK_TWILIO_NUMBERS}, none)
 * @param sweep whether messages are deleted at Twilio ({@code WAYMARK_TWILIO_SWEEP}, true)
 * @param every how long between two sweeps ({@code WAYMARK_TWILIO_SWEEP_SECONDS}, 60)
 * @param olderThan how old a message is when it is deleted ({@code
 *     WAYMARK_TWILIO_SWEEP_AFTER_SECONDS}, 300)
 */
public record TwilioApi(
    Optional<ApiKey> key,
    String region,
    Optional<URI> url,
    List<String> numbers,
    boolean sweep,
    Duration every,
    Duration olderThan) {

  /** What holds when nothing is set. */
  public static final TwilioApi DEFAULTS =
      new TwilioApi(
          Optional.empty(),
          "us1",
          Optional.empty(),
          List.of(),
          true,
          Duration.ofMinutes(1),
          Duration.ofMinutes(5));

  /** A key that Twilio can take back without changing the auth token. */
  public record ApiKey(String sid, Secret secret) {}

  /** Whether messages are deleted: it is wanted, and we know which numbers are ours. */
  public boolean sweeps() {
    return sweep && !numbers.isEmpty();
  }
}
