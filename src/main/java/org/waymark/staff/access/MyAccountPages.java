package org.waymark.staff.access;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.staff.access.Route.Entry;

/** What somebody may do, and their password. */
final class MyAccountPages implements OwnPages {
  private static final String PATH = "/staff/account";

  /** What {@link StaffRouter#feed} of the console calls what is due. */
  private static final String CALENDAR = "due.ics";

  private final Accounts accounts;
  private final AuditLog audit;
  private final LockOut lockOut;
  private final Supplier<URI> url;

  /**
   * @param url where staff reach the console, without a path
   */
  MyAccountPages(Accounts accounts, AuditLog audit, LockOut lockOut, Supplier<URI> url) {
    this.accounts = accounts;
    this.audit = audit;
    this.lockOut = lockOut;
    this.url = url;
  }

  @Override
  public void mount(PageRouter router) {
    router.get(PATH, request -> page(200, request.account(), Map.of(), ""));
    router.post(PATH + "/calendar", this::calendar);
    router.inside(PATH + "/password", this::change);
  }

  private Entry change(Visit visit, Account account) {
    StaffRequest sent = visit.by(account);
    try {
      String password = PasswordForm.read(sent, account);
      boolean known =
          lockOut.mayTry(account.id(), visit.address())
              && accounts.check(account.id(), sent.form("old")).isPresent();
      if (!known) {
        audit.add(account, "was refused a new password", "");
        throw new AccountFault("old", "This is not your password now, or there were many tries");
      }
      lockOut.wasRight(account.id(), visit.address());
      accounts.setPassword(account.id(), password);
      audit.add(account, "changed their password", "");
      return new Entry.CameIn(
          account, false, PATH, "Your password is changed. You are signed out everywhere else.");
    } catch (AccountFault e) {
      return new Entry.Shown(page(400, account, e.beside(), ""));
    }
  }

  /** The address is on this page alone: nobody can read it again, not even from the disk. */
  private StaffAnswer calendar(StaffRequest sent) throws AccountFault {
    Account account = sent.account();
    if (accounts.find(account.id()).isEmpty()) {
      return StaffAnswer.forbidden();
    }
    if (sent.form("then").equals("end")) {
      accounts.endFeed(account.id());
      audit.add(account, "ended the address of their calendar", "");
      return StaffAnswer.goTo(PATH, "The address works no more.");
    }
    String secret = accounts.renewFeed(account.id());
    audit.add(account, "made an address for their calendar", "");
    String address = Feeds.address(url.get(), secret, CALENDAR).toString();
    return page(200, account, Map.of(), address);
  }

  private StaffAnswer page(
      int status, Account account, Map<String, String> faults, String calendar) {
    List<Map<String, String>> roles = Words.of(account.roles());
    Map<String, Object> parts = new HashMap<>();
    parts.put("id", account.id());
    parts.put("name", account.name());
    parts.put("roles", roles);
    parts.put("languages", Words.of(account.languages()));
    parts.put("ours", accounts.find(account.id()).isPresent());
    parts.put("faults", faults);
    parts.put("calendar", calendar);
    parts.put("hasCalendar", accounts.hasFeed(account.id()));
    return new StaffAnswer.Page(status, "staff/account", parts);
  }
}
