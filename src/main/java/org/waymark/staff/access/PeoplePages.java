package org.waymark.staff.access;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Where administrators add, change and remove people. */
final class PeoplePages implements StaffRoutes {
  private static final String PATH = "/staff/people";

  private final Accounts accounts;
  private final AuditLog audit;
  private final Supplier<URI> url;

  /**
   * @param url where staff reach the console, without a path; known once the server listens
   */
  PeoplePages(Accounts accounts, AuditLog audit, Supplier<URI> url) {
    this.accounts = accounts;
    this.audit = audit;
    this.url = url;
  }

  @Override
  public List<Link> links() {
    return List.of(new Link(PATH, "People", Set.of(Role.ADMINISTRATOR)));
  }

  @Override
  public void mount(StaffRouter router) {
    Role role = Role.ADMINISTRATOR;
    router.get(PATH, request -> list(), role);
    router.get(PATH + "/add", r -> AccountForm.draw(200, Account.NOBODY, true, Map.of()), role);
    router.post(PATH + "/add", this::add, role);
    router.get(PATH + "/:id", this::show, role);
    router.post(PATH + "/:id", this::change, role);
    router.post(PATH + "/:id/link", this::link, role);
    router.get(PATH + "/:id/remove", this::askToRemove, role);
    router.post(PATH + "/:id/remove", this::remove, role);
  }

  private StaffAnswer list() {
    List<Map<String, Object>> people =
        accounts.all().stream()
            .map(
                account ->
                    Map.<String, Object>of(
                        "id", account.id(),
                        "name", account.name(),
                        "roles", Words.of(account.roles()),
                        "languages", Words.of(account.languages()),
                        "waits", !accounts.hasPassword(account.id())))
            .toList();
    return StaffAnswer.page("staff/people", Map.of("people", people));
  }

  private StaffAnswer add(StaffRequest request) {
    Account account = AccountForm.read(request, request.form("id").strip());
    try {
      String link = accounts.add(account);
      audit.add(request.account(), "added", account.id());
      return handOut(account, link);
    } catch (AccountFault e) {
      return AccountForm.draw(400, account, true, e.beside());
    }
  }

  private StaffAnswer show(StaffRequest request) {
    return accounts
        .find(request.parameter("id"))
        .map(account -> AccountForm.draw(200, account, false, Map.of()))
        .orElse(StaffAnswer.notFound());
  }

  private StaffAnswer change(StaffRequest request) {
    Account account = AccountForm.read(request, request.parameter("id"));
    if (accounts.find(account.id()).isEmpty()) {
      return StaffAnswer.notFound();
    }
    try {
      accounts.change(account);
      audit.add(request.account(), "changed", account.id() + ": " + rights(account));
      return StaffAnswer.goTo(PATH, account.name() + " is changed.");
    } catch (AccountFault e) {
      return AccountForm.draw(400, account, false, e.beside());
    }
  }

  private StaffAnswer link(StaffRequest request) throws AccountFault {
    Optional<Account> account = accounts.find(request.parameter("id"));
    if (account.isEmpty()) {
      return StaffAnswer.notFound();
    }
    String link = accounts.invite(account.get().id());
    audit.add(request.account(), "made a link for", account.get().id());
    return handOut(account.get(), link);
  }

  /** The link is shown once, and not kept in a form that could be shown again. */
  private StaffAnswer handOut(Account account, String link) {
    return StaffAnswer.page(
        "staff/hand-out",
        Map.of(
            "name", account.name(),
            "link", LinkPages.link(url.get(), link).toString(),
            "hours", Accounts.LINK.toHours()));
  }

  private StaffAnswer askToRemove(StaffRequest request) {
    return accounts
        .find(request.parameter("id"))
        .map(account -> removal(200, account, Map.of()))
        .orElse(StaffAnswer.notFound());
  }

  private StaffAnswer remove(StaffRequest request) {
    Optional<Account> account = accounts.find(request.parameter("id"));
    if (account.isEmpty()) {
      return StaffAnswer.notFound();
    }
    try {
      accounts.remove(account.get().id());
      audit.add(request.account(), "removed", account.get().id());
      return StaffAnswer.goTo(PATH, account.get().name() + " is removed.");
    } catch (AccountFault e) {
      return removal(400, account.get(), e.beside());
    }
  }

  private static StaffAnswer removal(int status, Account account, Map<String, String> faults) {
    Map<String, Object> parts =
        Map.of("id", account.id(), "name", account.name(), "faults", faults);
    return new StaffAnswer.Page(status, "staff/remove", parts);
  }

  private static String rights(Account account) {
    return account.roles().stream().sorted().map(Role::id).toList() + " " + account.languages();
  }
}
