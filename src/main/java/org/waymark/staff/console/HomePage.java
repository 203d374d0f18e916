package org.waymark.staff.console;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Draft;
import org.waymark.staff.review.Freshness;

/** The first page: what waits for somebody. */
final class HomePage {
  /** What becomes due within so many days is shown too. */
  private static final int AHEAD = 30;

  private static final long SHOWN = 8;

  private final Desk desk;
  private final LinkRounds links;

  HomePage(Desk desk, LinkRounds links) {
    this.desk = desk;
    this.links = links;
  }

  StaffAnswer show(StaffRequest request) {
    KnowledgeBase base = desk.base();
    LocalDate today = desk.today();
    // What nobody ever read is counted apart: at first that is everything.
    List<Freshness.Due> due =
        Freshness.due(base, today, today.plusDays(AHEAD)).stream()
            .filter(d -> d.kind() != Freshness.Kind.REVIEW || wasRead(base, d))
            .toList();
    List<Draft> drafts = desk.history().drafts();
    Map<String, Object> parts = new HashMap<>();
    parts.put("name", request.account().name());
    parts.put("waiting", drafts.stream().filter(d -> d.state() == Draft.State.PROPOSED).toList());
    parts.put(
        "mine",
        drafts.stream()
            .filter(d -> d.state() == Draft.State.OPEN)
            .filter(d -> d.writers().contains(Desk.person(request.account())))
            .toList());
    parts.put(
        "shown",
        Math.min(SHOWN, due.stream().filter(d -> d.kind() == Freshness.Kind.REVIEW).count()));
    for (Freshness.Kind kind : Freshness.Kind.values()) {
      parts.put(
          kind.name().toLowerCase(java.util.Locale.ROOT),
          due.stream().filter(d -> d.kind() == kind).toList());
    }
    parts.put("articles", base.articles().size());
    parts.put(
        "unreviewed", base.articles().values().stream().filter(a -> a.reviewed() == null).count());
    parts.put("contacts", base.contacts().contacts().size());
    parts.put("remote", desk.history().remote().name());
    parts.put("titles", titles(base));
    parts.put("addresses", links.toLookAt());
    parts.put("linksRunning", links.isRunning());
    parts.put("linksOn", links.last().map(LocalDate::toString).orElse(""));
    return StaffAnswer.page("staff/console/home", parts);
  }

  private static boolean wasRead(KnowledgeBase base, Freshness.Due due) {
    return base.article(due.id()).reviewed() != null;
  }

  /** The names of what may be due, by id. */
  private static Map<String, String> titles(KnowledgeBase base) {
    Map<String, String> titles = new HashMap<>();
    base.contacts().contacts().values().forEach(c -> titles.put(c.id(), c.name()));
    base.articles().values().forEach(a -> titles.put(a.id(), a.title()));
    return titles;
  }
}
