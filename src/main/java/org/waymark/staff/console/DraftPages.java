package org.waymark.staff.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.staff.access.Account;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Draft;
import org.waymark.staff.history.HistoryException;

/** The changes under way: what each would do, and who has to agree. */
final class DraftPages {
  private final Desk desk;
  private final ConsequenceView consequences;

  DraftPages(Desk desk, ConsequenceView consequences) {
    this.desk = desk;
    this.consequences = consequences;
  }

  StaffAnswer list(StaffRequest request) {
    List<Draft> drafts = desk.history().drafts();
    return StaffAnswer.page(
        "staff/console/drafts",
        Map.of(
            "waiting", drafts.stream().filter(DraftPages::isProposed).toList(),
            "open", drafts.stream().filter(d -> !isProposed(d)).toList(),
            "withdrawn", desk.history().withdrawn(),
            "mayChange", request.account().has(Role.EDITOR)));
  }

  private static boolean isProposed(Draft draft) {
    return draft.state() == Draft.State.PROPOSED;
  }

  StaffAnswer show(StaffRequest request) {
    Optional<Draft> draft = desk.history().draft(request.parameter("draft"));
    return draft.isEmpty() ? StaffAnswer.notFound() : page(request, 200, draft.get(), "", Map.of());
  }

  /**
   * A draft's page.
   *
   * @param problem why what was asked for was not done; empty for nothing
   * @param faults what is wrong with what was typed, by field
   */
  StaffAnswer page(
      StaffRequest request, int status, Draft draft, String problem, Map<String, String> faults) {
    Map<String, Object> parts = new HashMap<>(consequences.of(draft));
    Account account = request.account();
    boolean own = draft.writers().contains(Desk.person(account));
    boolean mayPublish = account.has(Role.APPROVER) && (!own || desk.oneMayPublish());
    parts.put("draft", draft);
    parts.put("proposed", isProposed(draft));
    parts.put("behind", !draft.base().equals(desk.history().current().id()));
    parts.put("problem", problem);
    parts.put("faults", faults);
    parts.put("reason", request.form("reason"));
    parts.put("own", own);
    parts.put("one", desk.oneMayPublish());
    parts.put("mayChange", account.has(Role.EDITOR) || account.has(Role.TRANSLATOR));
    parts.put("mayPublish", mayPublish);
    parts.put("approver", account.has(Role.APPROVER));
    return new StaffAnswer.Page(status, "staff/console/draft", parts);
  }

  StaffAnswer propose(StaffRequest request) {
    Optional<Draft> draft = seen(request);
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    if (consequences.changes(draft.get()).isEmpty()) {
      return page(request, 400, draft.get(), "This draft changes nothing yet.", Map.of());
    }
    try {
      desk.history().propose(draft.get(), Desk.person(request.account()));
    } catch (HistoryException e) {
      return changedSince(request, e);
    }
    desk.audit().add(request.account(), "proposed", draft.get().id());
    return StaffAnswer.goTo(
        Paths.draft(draft.get()), "Proposed. Somebody with the role approver can publish it now.");
  }

  StaffAnswer giveBack(StaffRequest request) {
    Optional<Draft> draft = seen(request);
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    String reason = Typed.line(request.form("reason"));
    if (reason.isEmpty()) {
      return page(request, 400, draft.get(), "", Map.of("back", "Say what should be changed"));
    }
    try {
      desk.history().giveBack(draft.get(), Desk.person(request.account()), reason);
    } catch (HistoryException e) {
      return changedSince(request, e);
    }
    desk.audit().add(request.account(), "gave back", draft.get().id());
    return StaffAnswer.goTo(Paths.draft(draft.get()), "Given back to be changed.");
  }

  StaffAnswer withdraw(StaffRequest request) {
    Optional<Draft> draft = seen(request);
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    desk.history().withdraw(draft.get(), Desk.person(request.account()));
    desk.audit().add(request.account(), "put aside", draft.get().id());
    return StaffAnswer.goTo(
        "/staff/drafts", "Put aside. Nothing is lost: it can be brought back from this page.");
  }

  StaffAnswer bringBack(StaffRequest request) {
    Optional<Draft> draft =
        desk.history().withdrawn().stream()
            .filter(d -> d.id().equals(request.parameter("draft")))
            .findFirst();
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    Draft back = desk.history().bringBack(draft.get(), Desk.person(request.account()));
    desk.audit().add(request.account(), "brought back", back.id());
    return StaffAnswer.goTo(Paths.draft(back), "Brought back.");
  }

  /** The draft as the person saw it: what was saved since then is not theirs to agree to. */
  Optional<Draft> seen(StaffRequest request) {
    String head = request.form("head");
    return desk.history()
        .draft(request.parameter("draft"))
        .map(
            d ->
                head.isEmpty()
                    ? d
                    : new Draft(
                        d.id(),
                        d.title(),
                        d.author(),
                        d.at(),
                        d.state(),
                        d.base(),
                        head,
                        d.writers()));
  }

  /** The page again, over the draft as it is now. */
  StaffAnswer changedSince(StaffRequest request, HistoryException e) {
    Optional<Draft> now = desk.history().draft(request.parameter("draft"));
    return now.isEmpty()
        ? StaffAnswer.notFound()
        : page(request, 409, now.get(), e.getMessage(), Map.of());
  }
}
