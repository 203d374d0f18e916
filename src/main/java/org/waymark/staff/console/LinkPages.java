package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.Source;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.links.CheckedLink;
import org.waymark.staff.links.LinkChecker;

/** The web addresses that the knowledge base names, and whether they still answer. */
final class LinkPages {
  private final Desk desk;
  private final LinkChecker checker;

  LinkPages(Desk desk, LinkChecker checker) {
    this.desk = desk;
    this.checker = checker;
  }

  /** An address that was asked, and the pages of ours that name it. */
  public record Row(String url, String state, String detail, List<Place> places) {}

  /** A page of ours. */
  public record Place(String path, String name) {}

  StaffAnswer show(StaffRequest request) {
    Map<String, List<Place>> named = named();
    List<Row> rows = new ArrayList<>();
    for (CheckedLink link : checker.found()) {
      if (link.state() != CheckedLink.State.GOOD) {
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
    parts.put("running", checker.isRunning());
    parts.put("asked", checker.found().size());
    parts.put("all", named.size());
    return StaffAnswer.page("staff/console/links", parts);
  }

  StaffAnswer check(StaffRequest request) {
    if (!checker.isRunning()) {
      desk.audit().add(request.account(), "checked links", "");
      checker.check(named().keySet());
    }
    return StaffAnswer.goTo("/staff/links", "The addresses are being asked, one in a second.");
  }

  /** Every address, with the pages that name it. */
  private Map<String, List<Place>> named() {
    Map<String, List<Place>> named = new TreeMap<>();
    for (Contact contact : desk.base().contacts().contacts().values()) {
      Place place = new Place("/staff/contacts/" + contact.id(), contact.name());
      add(named, contact.web(), place);
      contact.sources().forEach(source -> add(named, source, place));
    }
    for (Article article : desk.base().articles().values()) {
      Place place = new Place("/staff/articles/" + article.id(), article.title());
      article.sources().forEach(source -> add(named, source, place));
    }
    return named;
  }

  private static void add(Map<String, List<Place>> named, Source source, Place place) {
    add(named, source.url(), place);
  }

  private static void add(Map<String, List<Place>> named, String url, Place place) {
    if (url.startsWith("http")) {
      named.computeIfAbsent(url, k -> new ArrayList<>()).add(place);
    }
  }
}
