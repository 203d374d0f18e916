package org.waymark.channel.sms;

import java.util.Map;
import java.util.Optional;

/**
 * The little that is read of Twilio's form. The rest (city, postcode, profile name, media) is
 * dropped here.
 *
 * @param from the sender's number
 * @param body what they wrote
 * @param id names this message among Twilio's retries, if Twilio gave a name
 * @param optOut set when Twilio itself answered a word such as STOP: then we say nothing
 */
record InboundSms(String from, String body, Optional<String> id, Optional<String> optOut) {
  private static final String STOP = "STOP";

  /**
   * Reads a form.
   *
   * @param form its fields
   * @param token the header by which Twilio names a request and its retries, or null
   */
  static InboundSms of(Map<String, String> form, String token) {
    Optional<String> named = filled(token).map(t -> "token:" + t);
    return new InboundSms(
        form.getOrDefault("From", "").strip(),
        form.getOrDefault("Body", ""),
        named.or(() -> filled(form.get("MessageSid")).map(sid -> "sid:" + sid)),
        filled(form.get("OptOutType")));
  }

  private static Optional<String> filled(String value) {
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }

  /** Whether there is nobody to answer. */
  boolean isFromNobody() {
    return from.isEmpty();
  }

  /** Whether Twilio blocked the sender, at their wish. */
  boolean isStop() {
    return optOut.filter(STOP::equalsIgnoreCase).isPresent();
  }

  /** A number and a person's words are never printed. */
  @Override
  public String toString() {
    return "InboundSms[" + body.length() + " chars]";
  }
}
