package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.staff.access.Account;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Conflict;
import org.waymark.staff.history.Draft;
import org.waymark.staff.history.HistoryException;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.PublishResult;
import org.waymark.staff.history.RemoteState;

/** Publishing, and what to do where a draft and what was published since changed the same lines. */
final class PublishPages {
  private final Desk desk;
  private final DraftPages drafts;

  PublishPages(Desk desk, DraftPages drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  StaffAnswer publish(StaffRequest request) {
    Optional<Draft> draft = drafts.seen(request);
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    String reason = Typed.line(request.form("reason"));
    if (reason.isEmpty()) {
      Map<String, String> faults = Map.of("reason", "Say in one line why this is changed");
      return drafts.page(request, 400, draft.get(), "", faults);
    }
    PublishResult result;
    try {
      result = desk.history().publish(draft.get(), Desk.person(request.account()), reason);
    } catch (HistoryException e) {
      return drafts.changedSince(request, e);
    }
    if (result instanceof PublishResult.Published published) {
      desk.audit().add(request.account(), "published", published.version().id());
      return StaffAnswer.goTo(
          "/staff/history/" + published.version().id(),
          "Published. People get it within seconds." + remote(published.remote()));
    }
    if (result instanceof PublishResult.Clashes clashes) {
      return conflicts(request, draft.get(), clashes.published(), clashes.conflicts());
    }
    return refused(request, (PublishResult.Refused) result);
  }

  private static String remote(RemoteState state) {
    return switch (state) {
      case NONE, IN_STEP -> "";
      case AWAY -> " The other repository cannot be reached now: it gets this as soon as it can.";
      case CLASH ->
          " The other repository was changed in the same lines: what it holds is now a draft here.";
    };
  }

  private StaffAnswer refused(StaffRequest request, PublishResult.Refused refused) {
    Optional<Draft> now = desk.history().draft(request.parameter("draft"));
    if (now.isEmpty()) {
      return StaffAnswer.notFound();
    }
    String why =
        switch (refused.why()) {
          case NOT_PROPOSED -> "Nobody has proposed this draft yet.";
          case CHANGED_SINCE ->
              "It was changed after you looked at it. Read it again: what is below is new.";
          case OWN_WORK -> "You wrote some of this, so somebody else has to publish it.";
          case EMPTY -> "This draft changes nothing.";
          case PROBLEMS -> "There are problems to mend first: see below.";
        };
    return drafts.page(request, 409, now.get(), why, Map.of());
  }

  private static StaffAnswer conflicts(
      StaffRequest request, Draft draft, String published, List<Conflict> conflicts) {
    Map<String, Object> parts = new HashMap<>();
    Account account = request.account();
    parts.put("mayChange", account.has(Role.EDITOR) || account.has(Role.TRANSLATOR));
    parts.put("draft", draft);
    parts.put("published", published);
    parts.put("conflicts", conflicts);
    return new StaffAnswer.Page(409, "staff/console/conflict", parts);
  }

  /** Takes what was published since into a draft, with the texts that somebody settled. */
  StaffAnswer update(StaffRequest request) {
    Optional<Draft> draft = desk.history().draft(request.parameter("draft"));
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    Map<String, String> settled = new HashMap<>();
    List<String> paths = new ArrayList<>(request.forms("path"));
    List<String> texts = request.forms("text");
    for (int i = 0; i < Math.min(paths.size(), texts.size()); i++) {
      String text = Typed.text(texts.get(i));
      settled.put(paths.get(i), text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    }
    String published = request.form("published");
    KnowledgeHistory.Update update =
        desk.history()
            .bringUpToDate(
                draft.get(),
                published.isEmpty() ? desk.history().current().id() : published,
                settled,
                Desk.person(request.account()));
    return update.conflicts().isEmpty()
        ? StaffAnswer.goTo(
            Paths.draft(update.draft()), "It now holds what was published meanwhile.")
        : conflicts(request, draft.get(), update.published(), update.conflicts());
  }
}
