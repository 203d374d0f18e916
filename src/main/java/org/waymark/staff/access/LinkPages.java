package org.waymark.staff.access;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.waymark.staff.access.Route.Entry;

/** Where somebody who was added, or lost their password, chooses one: by a link that works once. */
final class LinkPages implements OwnPages {
  private static final String PATH = "/staff/link/";

  private final Accounts accounts;
  private final AuditLog audit;

  LinkPages(Accounts accounts, AuditLog audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  /** The address of a link. */
  static URI link(URI url, String secret) {
    return url.resolve(PATH + secret);
  }

  @Override
  public void mount(PageRouter router) {
    router.open(false, PATH + ":link", this::show);
    router.open(true, PATH + ":link", this::choose);
  }

  private Entry show(Visit visit, Account before) {
    return invited(visit).map(account -> form(200, account, Map.of())).orElse(over());
  }

  private Entry choose(Visit visit, Account before) {
    Optional<Account> invited = invited(visit);
    if (invited.isEmpty()) {
      return over();
    }
    Account account = invited.get();
    try {
      String password = PasswordForm.read(visit.by(account), account);
      accounts.choosePassword(visit.parameters().get("link"), password);
      audit.add(account, "chose a password", "");
      return new Entry.CameIn(account, false, "/staff", "Your password is set.");
    } catch (AccountFault e) {
      return form(400, account, e.beside());
    }
  }

  private Optional<Account> invited(Visit visit) {
    return accounts.invited(visit.parameters().get("link"));
  }

  private static Entry form(int status, Account account, Map<String, String> faults) {
    Map<String, Object> parts =
        Map.of("id", account.id(), "name", account.name(), "faults", faults);
    return new Entry.Shown(new StaffAnswer.Page(status, "staff/link", parts));
  }

  private static Entry over() {
    return new Entry.Shown(new StaffAnswer.Page(404, "staff/link-over", Map.of()));
  }
}
