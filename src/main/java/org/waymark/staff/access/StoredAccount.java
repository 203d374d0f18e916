package org.waymark.staff.access;

import java.time.Instant;

/**
 * An account as its file has it.
 *
 * @param account who it is
 * @param password the hash; empty until the person chose one
 * @param link the fingerprint of the one-time link by which they choose one; empty for none
 * @param until how long the link works
 * @param stamp changes when all sessions of the account must end
 * @param feed the fingerprint of the secret in the address of their calendar; empty for none
 */
record StoredAccount(
    Account account, String password, String link, Instant until, String stamp, String feed) {

  /** One that cannot do anything yet. */
  static StoredAccount of(Account account) {
    return new StoredAccount(account, "", "", Instant.EPOCH, "", "");
  }

  StoredAccount withAccount(Account changed) {
    return new StoredAccount(changed, password, link, until, stamp, feed);
  }

  /** Without a password and a calendar, and with a link to choose a password. */
  StoredAccount invited(String fingerprint, Instant end, String newStamp) {
    return new StoredAccount(account, "", fingerprint, end, newStamp, "");
  }

  /** With a password and no link. */
  StoredAccount with(String hash, String newStamp) {
    return new StoredAccount(account, hash, "", Instant.EPOCH, newStamp, feed);
  }

  /** With another calendar, or none. */
  StoredAccount withFeed(String fingerprint) {
    return new StoredAccount(account, password, link, until, stamp, fingerprint);
  }

  boolean isFedBy(String fingerprint) {
    return !feed.isEmpty() && Chance.same(feed, fingerprint);
  }

  boolean isInvitedBy(String fingerprint, Instant now) {
    return !link.isEmpty() && Chance.same(link, fingerprint) && now.isBefore(until);
  }

  /** Without the hashes. */
  @Override
  public String toString() {
    return "StoredAccount[" + account.id() + "]";
  }
}
