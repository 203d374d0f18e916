package org.waymark.staff.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.staff.access.Route.Entry;
import org.waymark.staff.access.Sessions.Signed;

/**
 * Looks at every request in the same order: where does it come from, was its form ours, who sends
 * it, may they do this? Only then the page sees it.
 */
final class FrontDesk {
  /** The name of the field that every form sends back. */
  static final String CSRF = "csrf";

  private static final Set<String> NOT_SHOWN_AGAIN = Set.of(CSRF, "password", "again", "old");

  private final Sessions sessions;
  private final Chance chance;
  private final Drawing drawing;

  FrontDesk(Sessions sessions, Chance chance, Drawing drawing) {
    this.sessions = sessions;
    this.chance = chance;
    this.drawing = drawing;
  }

  /** Answers a request; runs on a worker thread. */
  Reply answer(Visit visit, Route route) throws Exception {
    if (visit.isForeign()) {
      return visit.post() ? refused(visit, 403, Optional.empty()) : again(visit);
    }
    Optional<Signed> signed = sessions.find(visit.token());
    if (visit.post() && !isOurForm(visit)) {
      return signedOut(visit);
    }
    if (signed.isEmpty() && !route.open()) {
      return visit.post() ? signedOut(visit) : Reply.to(SignInPages.pathTo(visit.uri()));
    }
    Account account = signed.map(Signed::account).orElse(Account.NOBODY);
    return route.mayBeUsedBy(account)
        ? enter(visit, signed, route.handler().answer(visit, account))
        : refused(visit, 403, signed);
  }

  /** An error page. */
  Reply refused(Visit visit, int status) {
    return refused(visit, status, sessions.find(visit.token()));
  }

  /**
   * A strict cookie is not sent with a link on another site, nor when the office's directory sends
   * somebody back; it is with a page of ours that asks for the same address.
   */
  private Reply again(Visit visit) {
    return page(
        visit, 200, "staff/again", Map.of("uri", SignInPages.ours(visit.uri())), Optional.empty());
  }

  private boolean isOurForm(Visit visit) {
    List<String> sent = visit.form().getOrDefault(CSRF, List.of());
    return !visit.token().isEmpty()
        && sent.size() == 1
        && Chance.same(chance.derive(CSRF, visit.token()), sent.get(0));
  }

  /** What was typed is not lost because somebody took too long over it. */
  private Reply signedOut(Visit visit) {
    List<Map<String, String>> typed =
        visit.form().entrySet().stream()
            .filter(field -> !NOT_SHOWN_AGAIN.contains(field.getKey()))
            .flatMap(f -> f.getValue().stream().map(v -> Map.of("name", f.getKey(), "text", v)))
            .filter(field -> !field.get("text").isBlank())
            .toList();
    return page(visit, 403, "staff/signed-out", Map.of("typed", typed), Optional.empty());
  }

  private Reply refused(Visit visit, int status, Optional<Signed> signed) {
    return page(visit, status, "staff/error", Map.of("status", status), signed);
  }

  private Reply enter(Visit visit, Optional<Signed> signed, Entry entry) {
    if (entry instanceof Entry.Shown shown) {
      return draw(visit, signed, shown.answer());
    }
    sessions.end(visit.token());
    if (entry instanceof Entry.CameIn in) {
      return Reply.to(in.to()).with(sessions.open(in.account(), in.directory(), in.notice()));
    }
    if (entry instanceof Entry.Away away) {
      return Reply.to(away.address()).with(away.cookie());
    }
    return Reply.to(((Entry.Went) entry).to()).with("");
  }

  private Reply draw(Visit visit, Optional<Signed> signed, StaffAnswer answer) {
    if (answer instanceof StaffAnswer.Page page) {
      return page(visit, page.status(), page.template(), page.parts(), signed);
    }
    if (answer instanceof StaffAnswer.Elsewhere elsewhere) {
      // What was said before and not shown yet stays, when a page only leads on.
      signed
          .filter(s -> !elsewhere.notice().isEmpty())
          .ifPresent(s -> s.session().tell(elsewhere.notice()));
      return Reply.to(elsewhere.path());
    }
    if (answer instanceof StaffAnswer.File file) {
      return Reply.file(file);
    }
    return refused(visit, ((StaffAnswer.Refused) answer).status(), signed);
  }

  /** Whoever has no cookie gets one with the page, or its form could not be known again. */
  private Reply page(
      Visit visit,
      int status,
      String template,
      Map<String, Object> parts,
      Optional<Signed> signed) {
    boolean isNew = visit.token().isEmpty() && !visit.isForeign();
    String token = isNew ? chance.token() : visit.token();
    String html =
        drawing.draw(
            template,
            parts,
            signed.map(Signed::account),
            visit.path(),
            chance.derive(CSRF, token),
            signed.map(s -> s.session().told()).orElse(""));
    Reply reply = Reply.html(status, html);
    return isNew ? reply.with(token) : reply;
  }
}
