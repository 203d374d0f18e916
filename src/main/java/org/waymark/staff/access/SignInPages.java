package org.waymark.staff.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.staff.access.Route.Entry;

/** The way in and the way out. */
final class SignInPages implements OwnPages {
  private static final String HOME = "/staff";
  private static final Pattern OURS = Pattern.compile("/staff(/[^/\\\\\\s][^\\\\\\s]*)?");

  private final Accounts accounts;
  private final AuditLog audit;

  SignInPages(Accounts accounts, AuditLog audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  /** The sign-in page that leads on to another page of ours. */
  static String pathTo(String uri) {
    boolean plain = uri.equals(HOME) || !OURS.matcher(uri).matches();
    String to = plain ? "" : "?to=" + URLEncoder.encode(uri, StandardCharsets.UTF_8);
    return "/staff/sign-in" + to;
  }

  @Override
  public void mount(PageRouter router) {
    router.openGet("/staff/sign-in", visit -> new Entry.Shown(form(200, "", to(visit), false)));
    router.openPost("/staff/sign-in", this::signIn);
    router.openPost("/staff/sign-out", this::signOut);
  }

  private Entry signIn(Visit visit) {
    String id = first(visit, "id").strip().toLowerCase(Locale.ROOT);
    Optional<Account> account = accounts.check(id, first(visit, "password"));
    if (account.isEmpty()) {
      audit.add(accounts.find(id).map(Account::id).orElse(""), "was refused at sign-in", "");
      return new Entry.Shown(form(403, id, to(visit), true));
    }
    audit.add(account.get().id(), "signed in", "");
    return new Entry.CameIn(account.get(), false, to(visit));
  }

  private Entry signOut(Visit visit) {
    return new Entry.Went(StaffAnswer.goTo("/staff/sign-in"));
  }

  private static StaffAnswer form(int status, String id, String to, boolean refused) {
    Map<String, Object> parts = Map.of("id", id, "to", to, "refused", refused);
    return new StaffAnswer.Page(status, "staff/sign-in", parts);
  }

  /** Where somebody wanted to go, if that is a page of ours. */
  private static String to(Visit visit) {
    List<String> asked = visit.post() ? visit.form().get("to") : visit.query().get("to");
    String to = asked == null ? HOME : asked.get(0);
    return OURS.matcher(to).matches() ? to : HOME;
  }

  private static String first(Visit visit, String field) {
    return visit.form().getOrDefault(field, List.of("")).get(0);
  }
}
