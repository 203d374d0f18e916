package org.waymark.staff.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is signed in. Kept in memory, so a restart signs everybody out; a cookie's text is not kept,
 * only its fingerprint. What somebody may do is looked up each time, so a change holds at once.
 */
final class Sessions {
  private final Map<String, Session> open = new ConcurrentHashMap<>();
  private final Accounts accounts;
  private final Chance chance;
  private final InstantSource clock;
  private final Duration idle;
  private final Duration longest;

  /**
   * Somebody's session and what they may do now.
   *
   * @param account the account as it is now
   */
  record Signed(Session session, Account account) {}

  Sessions(Accounts accounts, Chance chance, InstantSource clock, Duration idle, Duration longest) {
    this.accounts = accounts;
    this.chance = chance;
    this.clock = clock;
    this.idle = idle;
    this.longest = longest;
  }

  /**
   * Signs somebody in.
   *
   * @param directory whether they come from the office's directory and not from our file
   * @param notice what the first page says was done
   * @return the cookie's new text: never one that a browser had before
   */
  String open(Account account, boolean directory, String notice) {
    Instant now = clock.instant();
    open.values().removeIf(session -> isOver(session, now));
    Optional<String> stamp = directory ? Optional.empty() : accounts.stamp(account.id());
    String token = chance.token();
    Session session = new Session(account, stamp, now);
    session.tell(notice);
    open.put(Chance.fingerprint(token), session);
    return token;
  }

  /** Whose cookie this is, if they are still signed in. */
  Optional<Signed> find(String token) {
    String key = Chance.fingerprint(token);
    Session session = open.get(key);
    if (session == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<Account> account = isOver(session, now) ? Optional.empty() : now(session);
    if (account.isEmpty()) {
      open.remove(key);
    }
    session.seen(now);
    return account.map(current -> new Signed(session, current));
  }

  /** Signs somebody out. */
  void end(String token) {
    open.remove(Chance.fingerprint(token));
  }

  private boolean isOver(Session session, Instant now) {
    return !now.isBefore(session.seen().plus(idle))
        || !now.isBefore(session.opened().plus(longest));
  }

  private Optional<Account> now(Session session) {
    if (session.stamp().isEmpty()) {
      return Optional.of(session.account());
    }
    String id = session.account().id();
    return accounts.stamp(id).equals(session.stamp()) ? accounts.find(id) : Optional.empty();
  }
}
