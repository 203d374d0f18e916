package org.waymark.staff.access;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.staff.access.Route.Entry;

/** Where the first administrator makes their account. */
final class FirstPages implements OwnPages {
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
    router.openGet("/staff/first/:link", visit -> new Entry.Shown(show(visit)));
    router.openPost("/staff/first/:link", this::make);
  }

  private StaffAnswer show(Visit visit) {
    return link.isOpenedBy(visit.parameters().get("link"))
        ? form(200, "", "", Map.of())
        : StaffAnswer.notFound();
  }

  private Entry make(Visit visit) {
    if (!link.isOpenedBy(visit.parameters().get("link"))) {
      return new Entry.Shown(StaffAnswer.notFound());
    }
    StaffRequest sent = visit.by(new Account("", "", Set.of(), Set.of()));
    String id = sent.form("id").strip();
    String name = sent.form("name").strip();
    String password = sent.form("password");
    try {
      if (!password.equals(sent.form("again"))) {
        throw new AccountFault("again", "The two passwords are not the same");
      }
      Account account = new Account(id, name, ALL_BUT_TRANSLATOR, Set.of());
      accounts.addFirst(account, password);
      audit.add(id, "made the first account", id);
      return new Entry.CameIn(account, false, "/staff");
    } catch (AccountFault e) {
      return new Entry.Shown(form(400, id, name, Map.of(e.field(), e.getMessage())));
    }
  }

  private static StaffAnswer form(int status, String id, String name, Map<String, String> faults) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("id", id);
    parts.put("name", name);
    parts.put("faults", faults);
    return new StaffAnswer.Page(status, "staff/first", parts);
  }
}
