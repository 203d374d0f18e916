package org.waymark.staff.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.waymark.staff.access.Route.Entry;

/** Where the first administrator makes their account. */
final class FirstPages implements OwnPages {
  /** {@link #mount} puts it before the link's secret. */
  static final String PATH = "/staff/first/";

  private static final Set<Role> ALL_BUT_TRANSLATOR =
      EnumSet.of(Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR);

  private final FirstLink link;
  private final Accounts accounts;
  private final AuditLog audit;

  FirstPages(FirstLink link, Accounts accounts, AuditLog audit) {
    this.link = link;
    this.accounts = accounts;
    this.audit = audit;
  }

  @Override
  public void mount(PageRouter router) {
    router.open(false, PATH + ":link", this::show);
    router.open(true, PATH + ":link", this::make);
  }

  private Entry show(Visit visit, Account account) {
    return link.isOpenedBy(visit.parameters().get("link"))
        ? form(200, "", "", Map.of())
        : new Entry.Shown(StaffAnswer.notFound());
  }

  private Entry make(Visit visit, Account before) {
    if (!link.isOpenedBy(visit.parameters().get("link"))) {
      return new Entry.Shown(StaffAnswer.notFound());
    }
    StaffRequest sent = visit.by(before);
    String id = sent.form("id").strip();
    String name = sent.form("name").strip();
    try {
      Account account = new Account(id, name, ALL_BUT_TRANSLATOR, Set.of());
      AccountRules.check(account);
      accounts.addFirst(account, PasswordForm.read(sent, account));
      audit.add(account, "made the first account", id);
      return new Entry.CameIn(account, false, "/staff", "Your account is made.");
    } catch (AccountFault e) {
      return form(400, id, name, e.beside());
    }
  }

  private static Entry form(int status, String id, String name, Map<String, String> faults) {
    Map<String, Object> parts = Map.of("id", id, "name", name, "faults", faults);
    return new Entry.Shown(new StaffAnswer.Page(status, "staff/first", parts));
  }
}
