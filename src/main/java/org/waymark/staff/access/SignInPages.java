package org.waymark.staff.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.staff.access.Route.Entry;

/** The way in by password, and the way out. */
final class SignInPages implements OwnPages {
  static final String PATH = "/staff/sign-in";

  private static final String HOME = "/staff";
  private static final Pattern OURS = Pattern.compile("/staff([/?][^\\\\\\s]*)?");
  private static final int LONGEST_NAME = 40;

  private final Accounts accounts;
  private final AuditLog audit;
  private final LockOut lockOut;
  private final boolean directory;

  /**
   * @param directory whether people of the office's directory sign in there
   */
  SignInPages(Accounts accounts, AuditLog audit, LockOut lockOut, boolean directory) {
    this.accounts = accounts;
    this.audit = audit;
    this.lockOut = lockOut;
    this.directory = directory;
  }

  /** The sign-in page that leads on to another page of ours. */
  static String pathTo(String uri) {
    String to = ours(uri);
    return to.equals(HOME) ? PATH : PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  /** An address if it is one of our pages, else the first page. */
  static String ours(String uri) {
    return OURS.matcher(uri).matches() ? uri : HOME;
  }

  @Override
  public void mount(PageRouter router) {
    router.open(false, PATH, this::show);
    router.open(true, PATH, this::signIn);
    router.open(true, "/staff/sign-out", this::signOut);
  }

  private Entry show(Visit visit, Account account) {
    return account.equals(Account.NOBODY)
        ? form(200, "", to(visit), false)
        : new Entry.Shown(StaffAnswer.goTo(to(visit)));
  }

  private Entry signIn(Visit visit, Account before) {
    StaffRequest sent = visit.by(before);
    String id = sent.form("id").strip().toLowerCase(Locale.ROOT);
    String name = id.substring(0, Math.min(id.length(), LONGEST_NAME));
    if (!lockOut.mayTry(name, visit.address())) {
      return form(403, name, to(visit), true);
    }
    Optional<Account> account = accounts.check(name, sent.form("password"));
    if (account.isEmpty()) {
      // Not the name as typed: people type their password there by mistake.
      audit.add(accounts.find(name).orElse(Account.NOBODY), "was refused at sign-in", "");
      return form(403, name, to(visit), true);
    }
    lockOut.wasRight(name, visit.address());
    audit.add(account.get(), "signed in", "");
    return new Entry.CameIn(account.get(), false, to(visit), "");
  }

  private Entry signOut(Visit visit, Account account) {
    if (!account.equals(Account.NOBODY)) {
      audit.add(account, "signed out", "");
    }
    return new Entry.Went(PATH);
  }

  private Entry form(int status, String id, String to, boolean refused) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("id", id);
    parts.put("to", to);
    parts.put("refused", refused);
    parts.put("directory", directory);
    parts.put("passwords", !directory || !accounts.all().isEmpty());
    return new Entry.Shown(new StaffAnswer.Page(status, "staff/sign-in", parts));
  }

  /** Where somebody wanted to go, if that is a page of ours. */
  private static String to(Visit visit) {
    List<String> asked = visit.post() ? visit.form().get("to") : visit.query().get("to");
    return asked == null ? HOME : ours(asked.get(0));
  }
}
