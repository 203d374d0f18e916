package org.waymark.staff.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.staff.access.Route.Entry;

/** What somebody may do, and their password. */
final class MyAccountPages implements OwnPages {
  private static final String PATH = "/staff/account";

  private final Accounts accounts;
  private final AuditLog audit;
  private final LockOut lockOut;

  MyAccountPages(Accounts accounts, AuditLog audit, LockOut lockOut) {
    this.accounts = accounts;
    this.audit = audit;
    this.lockOut = lockOut;
  }

  @Override
  public void mount(PageRouter router) {
    router.get(PATH, request -> page(200, request.account(), Map.of()));
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
      return new Entry.Shown(page(400, account, Map.of(e.field(), e.getMessage())));
    }
  }

  private StaffAnswer page(int status, Account account, Map<String, String> faults) {
    List<Map<String, String>> roles = Words.of(account.roles());
    Map<String, Object> parts = new HashMap<>();
    parts.put("id", account.id());
    parts.put("name", account.name());
    parts.put("roles", roles);
    parts.put("languages", Words.of(account.languages()));
    parts.put("ours", accounts.find(account.id()).isPresent());
    parts.put("faults", faults);
    return new StaffAnswer.Page(status, "staff/account", parts);
  }
}
