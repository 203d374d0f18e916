package org.waymark.staff.access;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What staff did, for administrators. */
final class AuditPages implements StaffRoutes {
  private static final String PATH = "/staff/audit";
  private static final int MOST = 500;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final AuditLog audit;

  AuditPages(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public List<Link> links() {
    return List.of(new Link(PATH, "What staff did", Set.of(Role.ADMINISTRATOR)));
  }

  @Override
  public void mount(StaffRouter router) {
    router.get(
        PATH,
        request ->
            StaffAnswer.page(
                "staff/audit",
                Map.of(
                    "most", MOST, "lines", audit.latest(MOST).stream().map(this::line).toList())),
        Role.ADMINISTRATOR);
  }

  private Map<String, String> line(AuditLog.Entry entry) {
    return Map.of(
        "at", TIME.format(entry.at()),
        "who", entry.who().isEmpty() ? "somebody unknown" : entry.name(),
        "id", entry.who(),
        "action", entry.action(),
        "subject", entry.subject());
  }
}
