package org.waymark.staff.access;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Files for programs that cannot sign in, such as calendars. Their address holds a long secret of
 * an account, and whoever has it can read them; so they hold nothing that a stranger must not know.
 * Tries are limited as at sign-in, but counted apart, so that nobody is locked out by a calendar.
 */
final class Feeds {
  static final String PATH = "/staff/feed/:secret/";

  private final Accounts accounts;
  private final LockOut lockOut;

  Feeds(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.lockOut = new LockOut(clock);
  }

  /** The address of a file of somebody's. */
  static URI address(URI url, String secret, String name) {
    return url.resolve(PATH.replace(":secret", secret) + name);
  }

  /** Whose secret this is; empty too when there were too many tries. */
  Optional<Account> owner(String secret, String from) {
    String name = Chance.fingerprint(secret);
    if (!lockOut.mayTry(name, from)) {
      return Optional.empty();
    }
    Optional<Account> owner = accounts.fed(secret);
    owner.ifPresent(account -> lockOut.wasRight(name, from));
    return owner;
  }
}
