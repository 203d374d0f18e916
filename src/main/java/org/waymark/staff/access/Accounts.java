package org.waymark.staff.access;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The accounts of the staff, kept in {@code accounts.json} in the staff folder. Nobody but the
 * person ever knows a password: who adds an account gets a link that works once, for the person to
 * choose one.
 */
public final class Accounts {
  /** How long a link works. */
  public static final Duration LINK = Duration.ofDays(3);

  private final AccountsFile file;
  private final Passwords passwords;
  private final Chance chance;
  private final InstantSource clock;

  /**
   * @param folder the staff folder; made when the first account is
   * @param random gives as many bytes as asked, each time others
   */
  public Accounts(Path folder, InstantSource clock, IntFunction<byte[]> random) {
    this(folder, clock, random, Passwords.ITERATIONS);
  }

  Accounts(Path folder, InstantSource clock, IntFunction<byte[]> random, int iterations) {
    this.file = new AccountsFile(folder);
    this.passwords = new Passwords(random, iterations);
    this.chance = new Chance(random);
    this.clock = clock;
  }

  /** Everybody, by id. */
  public List<Account> all() {
    return file.all().values().stream().map(StoredAccount::account).toList();
  }

  /** Who has that id. */
  public Optional<Account> find(String id) {
    return stored(id).map(StoredAccount::account);
  }

  /** Whether somebody chose a password, and so can sign in. */
  boolean hasPassword(String id) {
    return stored(id).filter(s -> !s.password().isEmpty()).isPresent();
  }

  /**
   * Adds somebody.
   *
   * @return the secret of the link by which they choose a password, within {@link #LINK}
   * @throws AccountFault when something of it is wrong, or the id is taken
   */
  public String add(Account account) throws AccountFault {
    AccountRules.check(account);
    String link = chance.token();
    edit(
        all -> {
          if (all.containsKey(account.id())) {
            throw new AccountFault("id", "Somebody has this sign-in name already");
          }
          all.put(account.id(), invited(StoredAccount.of(account), link));
        });
    return link;
  }

  /**
   * Adds the first account, with its password.
   *
   * @throws AccountFault when something of it is wrong, or there is somebody already
   */
  void addFirst(Account account, String password) throws AccountFault {
    AccountRules.check(account);
    String hash = passwords.hash(good(password, account));
    edit(
        all -> {
          if (!all.isEmpty()) {
            throw new AccountFault("id", "There is an account already: sign in");
          }
          all.put(account.id(), StoredAccount.of(account).with(hash, chance.token()));
        });
  }

  /**
   * Changes name, roles and languages of somebody; what they may do changes at once.
   *
   * @throws AccountFault when something of it is wrong, there is no such account, or nobody would
   *     be administrator
   */
  public void change(Account account) throws AccountFault {
    AccountRules.check(account);
    edit(all -> all.put(account.id(), known(all, account.id()).withAccount(account)));
  }

  /**
   * Removes somebody; their sessions end.
   *
   * @throws AccountFault when there is no such account, or nobody would be administrator
   */
  public void remove(String id) throws AccountFault {
    edit(
        all -> {
          known(all, id);
          all.remove(id);
        });
  }

  /**
   * Takes somebody's password away; their sessions end.
   *
   * @return the secret of the link by which they choose another
   * @throws AccountFault when there is no such account
   */
  public String invite(String id) throws AccountFault {
    String link = chance.token();
    edit(all -> all.put(id, invited(known(all, id), link)));
    return link;
  }

  /** Whose link this is, while it works. */
  Optional<Account> invited(String link) {
    String fingerprint = Chance.fingerprint(link);
    return file.all().values().stream()
        .filter(stored -> stored.isInvitedBy(fingerprint, clock.instant()))
        .map(StoredAccount::account)
        .findFirst();
  }

  /**
   * Sets the password of somebody; their sessions and their link end.
   *
   * @throws AccountFault when it is not good enough, or there is no such account
   */
  public void setPassword(String id, String password) throws AccountFault {
    String hash = passwords.hash(good(password, known(file.all(), id).account()));
    edit(all -> all.put(id, known(all, id).with(hash, chance.token())));
  }

  /**
   * Sets the password of whoever has this link, which ends.
   *
   * @throws AccountFault when it is not good enough, or the link works no more
   */
  void choosePassword(String link, String password) throws AccountFault {
    Account account =
        invited(link).orElseThrow(() -> new AccountFault("password", "The link works no more"));
    String fingerprint = Chance.fingerprint(link);
    String hash = passwords.hash(good(password, account));
    edit(
        all -> {
          StoredAccount stored = known(all, account.id());
          if (!stored.isInvitedBy(fingerprint, clock.instant())) {
            throw new AccountFault("password", "The link works no more");
          }
          all.put(account.id(), stored.with(hash, chance.token()));
        });
  }

  /** Whoever signs in by this name and this password. Slow on purpose, for everybody alike. */
  Optional<Account> check(String id, String password) {
    Optional<StoredAccount> stored = stored(id);
    Optional<String> hash = stored.map(StoredAccount::password).filter(h -> !h.isEmpty());
    return passwords.matches(hash, password)
        ? stored.map(StoredAccount::account)
        : Optional.empty();
  }

  /**
   * Makes a new secret for the address of somebody's calendar; the one before works no more.
   *
   * @return the secret; only its fingerprint is kept
   * @throws AccountFault when there is no such account
   */
  String renewFeed(String id) throws AccountFault {
    String secret = chance.token();
    edit(all -> all.put(id, known(all, id).withFeed(Chance.fingerprint(secret))));
    return secret;
  }

  /**
   * Ends the address of somebody's calendar.
   *
   * @throws AccountFault when there is no such account
   */
  void endFeed(String id) throws AccountFault {
    edit(all -> all.put(id, known(all, id).withFeed("")));
  }

  /** Whether somebody's calendar has an address. */
  boolean hasFeed(String id) {
    return stored(id).filter(stored -> !stored.feed().isEmpty()).isPresent();
  }

  /** Whose calendar this secret opens. */
  Optional<Account> fed(String secret) {
    String fingerprint = Chance.fingerprint(secret);
    return file.all().values().stream()
        .filter(stored -> stored.isFedBy(fingerprint))
        .map(StoredAccount::account)
        .findFirst();
  }

  /** What changes when all sessions of an account must end; empty when there is none. */
  Optional<String> stamp(String id) {
    return stored(id).map(StoredAccount::stamp);
  }

  private Optional<StoredAccount> stored(String id) {
    return Optional.ofNullable(file.all().get(id));
  }

  private StoredAccount invited(StoredAccount stored, String link) {
    Instant until = clock.instant().plus(LINK);
    return stored.invited(Chance.fingerprint(link), until, chance.token());
  }

  private static String good(String password, Account account) throws AccountFault {
    Optional<String> fault = Passwords.fault(password, account);
    if (fault.isPresent()) {
      throw new AccountFault("password", fault.get());
    }
    return password;
  }

  private static StoredAccount known(Map<String, StoredAccount> all, String id)
      throws AccountFault {
    StoredAccount stored = all.get(id);
    if (stored == null) {
      throw new AccountFault("id", "Nobody has the sign-in name " + id);
    }
    return stored;
  }

  private void edit(AccountsFile.Change change) throws AccountFault {
    file.change(
        all -> {
          boolean led = AccountRules.haveAdministrator(all);
          change.apply(all);
          if (led && !AccountRules.haveAdministrator(all)) {
            throw new AccountFault("roles", "Somebody must stay administrator");
          }
        });
  }
}
