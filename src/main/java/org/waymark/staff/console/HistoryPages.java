package org.waymark.staff.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Draft;
import org.waymark.staff.history.HistoryException;
import org.waymark.staff.history.Version;

/** Who changed what and why, and how to put it back. */
final class HistoryPages {
  private static final int AT_MOST = 200;

  private final Desk desk;

  HistoryPages(Desk desk) {
    this.desk = desk;
  }

  StaffAnswer list(StaffRequest request) {
    String path = request.query("path");
    Optional<String> one = path.isEmpty() ? Optional.empty() : Optional.of(path);
    return StaffAnswer.page(
        "staff/console/history",
        Map.of("path", path, "versions", desk.history().history(one, AT_MOST)));
  }

  StaffAnswer show(StaffRequest request) {
    Optional<Version> version = find(request.parameter("version"));
    if (version.isEmpty()) {
      return StaffAnswer.notFound();
    }
    Map<String, Object> parts = new HashMap<>();
    parts.put("version", version.get());
    parts.put("changes", desk.history().difference(version.get().id()));
    parts.put("newest", version.get().id().equals(desk.history().current().id()));
    parts.put("before", before(version.get()).map(Version::id).orElse(""));
    parts.put("mayChange", request.account().has(Role.EDITOR));
    return StaffAnswer.page("staff/console/version", parts);
  }

  private Optional<Version> find(String id) {
    return desk.history().history(Optional.empty(), AT_MOST).stream()
        .filter(v -> v.id().equals(id))
        .findFirst();
  }

  private Optional<Version> before(Version version) {
    List<Version> all = desk.history().history(Optional.empty(), AT_MOST);
    int next = all.indexOf(version) + 1;
    return next > 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
  }

  /** Starts a draft that puts a file, or everything, back as it was in a version. */
  StaffAnswer restore(StaffRequest request) {
    Optional<String> path = Optional.of(request.form("path")).filter(p -> !p.isEmpty());
    try {
      Draft draft =
          desk.history()
              .restore(request.parameter("version"), path, Desk.person(request.account()));
      desk.audit().add(request.account(), "began to restore", draft.id());
      return StaffAnswer.goTo(
          Paths.draft(draft), "This draft puts it back. Look at it, then propose it.");
    } catch (HistoryException e) {
      return StaffAnswer.notFound();
    }
  }
}
