package org.waymark.staff.access;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody who is signed in, in memory only. */
final class Session {
  private final Account account;
  private final Optional<String> stamp;
  private final Instant opened;
  private final AtomicReference<Instant> seen;
  private final AtomicReference<String> notice = new AtomicReference<>("");

  /**
   * @param stamp what the account's file said at sign-in; empty for somebody of the directory,
   *     whose account is not in the file
   */
  Session(Account account, Optional<String> stamp, Instant opened) {
    this.account = account;
    this.stamp = stamp;
    this.opened = opened;
    this.seen = new AtomicReference<>(opened);
  }

  Account account() {
    return account;
  }

  Optional<String> stamp() {
    return stamp;
  }

  Instant opened() {
    return opened;
  }

  Instant seen() {
    return seen.get();
  }

  void seen(Instant now) {
    seen.set(now);
  }

  /** Keeps what the next page says was done. */
  void tell(String done) {
    notice.set(done);
  }

  /** What was done; said once. */
  String told() {
    return notice.getAndSet("");
  }
}
