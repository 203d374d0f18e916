package org.waymark.channel.twilio;

import java.time.Duration;
import java.util.Optional;

/**
 * Why Twilio did not do what was asked. It carries no text of Twilio's and no cause: both quote
 * names of messages, addresses with numbers, and whole lists of messages.
 */
public final class TwilioFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int status;
  private final int code;
  private final transient Duration retryAfter;

  /** What kind of fault it is, and so what helps. */
  public enum Kind {
    /** Twilio asks us to come back later, or failed itself: waiting helps. */
    BUSY,
    /** No connection, no answer in time, or a broken one: waiting may help. */
    UNREACHABLE,
    /** Twilio does not take our credentials: a person must mend the settings. */
    REFUSED,
    /** There is no such thing at Twilio (any more). */
    GONE,
    /** The message is still on its way (20009): it can be deleted later. */
    UNFINISHED,
    /** Anything else. */
    OTHER
  }

  TwilioFault(Kind kind, int status, int code, Duration retryAfter) {
    super(kind + " (status " + status + ", code " + code + ")", null, false, false);
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** A fault of the connection. */
  static TwilioFault unreachable() {
    return new TwilioFault(Kind.UNREACHABLE, 0, 0, null);
  }

  /** What kind of fault it is. */
  public Kind kind() {
    return kind;
  }

  /** The HTTP status, or 0 when there was no answer. */
  public int status() {
    return status;
  }

  /** Twilio's own code of the error, or 0. */
  public int code() {
    return code;
  }

  /** How long Twilio asks us to wait, if it said so. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** Whether the same request may succeed a little later. */
  boolean isPassing() {
    return kind == Kind.BUSY || kind == Kind.UNREACHABLE;
  }
}
