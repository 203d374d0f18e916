package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;

/** Looks for words in everything: answers, contacts, phrases, danger rules. */
final class SearchPage {
  private final Desk desk;

  SearchPage(Desk desk) {
    this.desk = desk;
  }

  /** Something that was found. */
  public record Found(String kind, String path, String name) {}

  StaffAnswer show(StaffRequest request) {
    String query = request.query("q");
    Searching search = new Searching(query);
    List<Found> found = search.isEmpty() ? List.of() : find(desk.base(), search);
    return StaffAnswer.page("staff/console/search", Map.of("query", query, "found", found));
  }

  private static List<Found> find(KnowledgeBase base, Searching search) {
    List<Found> found = new ArrayList<>();
    for (Article a : base.articles().values()) {
      Stream<String> words =
          Stream.concat(Stream.of(a.id(), a.title(), a.sms(), a.body()), a.questions().stream());
      if (search.finds(words)) {
        found.add(new Found("Answer", "/staff/articles/" + a.id(), a.title()));
      }
    }
    for (Contact c : base.contacts().contacts().values()) {
      if (search.finds(Stream.of(c.id(), c.name(), c.does(), c.phone(), c.text(), c.web()))) {
        found.add(new Found("Contact", "/staff/contacts/" + c.id(), c.name()));
      }
    }
    for (DangerRule r : base.safety().rules()) {
      if (search.finds(Stream.concat(Stream.of(r.id()), r.matches().stream().map(e -> e.text())))) {
        found.add(new Found("Danger rule", "/staff/dangers?q=" + Paths.encode(r.id()), r.id()));
      }
    }
    Arrays.stream(Phrase.values())
        .filter(p -> search.finds(Stream.of(p.key(), base.phrases().text(p))))
        .forEach(
            p ->
                found.add(
                    new Found("Phrase", "/staff/phrases?q=" + Paths.encode(p.key()), p.key())));
    return found;
  }
}
