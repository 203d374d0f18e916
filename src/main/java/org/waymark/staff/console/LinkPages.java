package org.waymark.staff.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.links.CheckedLink;

/** The web addresses that the knowledge base names, and whether they still answer. */
final class LinkPages {
  private final Desk desk;
  private final LinkRounds rounds;

  LinkPages(Desk desk, LinkRounds rounds) {
    this.desk = desk;
    this.rounds = rounds;
  }

  /** An address that was asked, and the pages of ours that name it. */
  public record Row(String url, String state, String detail, List<LinkRounds.Place> places) {}

  StaffAnswer show(StaffRequest request) {
    Map<String, List<LinkRounds.Place>> named = rounds.named();
    List<Row> rows = new ArrayList<>();
    for (CheckedLink link : rounds.found()) {
      if (link.needsALook()) {
        rows.add(
            new Row(
                link.url(),
                link.state().name().toLowerCase(Locale.ROOT),
                link.detail(),
                named.getOrDefault(link.url(), List.of())));
      }
    }
    rows.sort(Comparator.comparing(Row::state));
    Map<String, Object> parts = new HashMap<>();
    parts.put("rows", rows);
    parts.put("running", rounds.isRunning());
    parts.put("asked", rounds.found().size());
    parts.put("all", named.size());
    parts.put("last", rounds.last().map(LocalDate::toString).orElse(""));
    return StaffAnswer.page("staff/console/links", parts);
  }

  StaffAnswer check(StaffRequest request) {
    if (!rounds.isRunning()) {
      desk.audit().add(request.account(), "checked links", "");
      rounds.begin();
    }
    return StaffAnswer.goTo("/staff/links", "The addresses are being asked, one in a second.");
  }
}
