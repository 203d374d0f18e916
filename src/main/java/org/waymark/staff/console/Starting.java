package org.waymark.staff.console;

import java.util.List;
import java.util.Map;
import org.waymark.staff.access.Account;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Draft;

/** How a change is begun: with a draft of its own, or in one that is open already. */
final class Starting {
  private static final int MAX_TITLE = 80;

  private final Desk desk;

  Starting(Desk desk) {
    this.desk = desk;
  }

  /** What {@code staff/console/change} needs to offer the change of something. */
  Map<String, Object> offer(Account account, String what) {
    boolean may = account.has(Role.EDITOR) || account.has(Role.TRANSLATOR);
    return Map.of("what", what, "mayChange", may, "openDrafts", may ? open() : List.of());
  }

  List<Draft> open() {
    return desk.history().drafts().stream()
        .filter(draft -> draft.state() == Draft.State.OPEN)
        .toList();
  }

  /** Begins a draft, or takes the one that was chosen, and goes on to the form. */
  StaffAnswer start(StaffRequest request) {
    String what = request.form("what");
    Draft draft = take(request, title(request.form("title"), what));
    return StaffAnswer.goTo(what.isEmpty() ? Paths.draft(draft) : Paths.edit(draft, what));
  }

  /** The draft that was chosen in the form; a new one when there was none, or it is gone. */
  Draft take(StaffRequest request, String title) {
    return desk.history().draft(request.form("draft")).orElseGet(() -> begin(request, title));
  }

  private Draft begin(StaffRequest request, String title) {
    Draft draft = desk.history().start(Desk.person(request.account()), title);
    desk.audit().add(request.account(), "began", draft.id());
    return draft;
  }

  private String title(String typed, String what) {
    String title = Typed.line(typed);
    if (title.isEmpty()) {
      title = what.isEmpty() ? "A change" : "Change " + Target.nameOf(desk.base(), what);
    }
    return title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title;
  }
}
