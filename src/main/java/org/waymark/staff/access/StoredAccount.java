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
 */
record StoredAccount(Account account, String password, String link, Instant until, String stamp) {

  StoredAccount withAccount(Account changed) {
    return new StoredAccount(changed, password, link, until, stamp);
  }

  /** Without a password and with a link to choose one. */
  StoredAccount invited(String fingerprint, Instant end, String newStamp) {
    return new StoredAccount(account, "", fingerprint, end, newStamp);
  }

  /** With a password and no link. */
  StoredAccount with(String hash, String newStamp) {
    return new StoredAccount(account, hash, "", Instant.EPOCH, newStamp);
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
