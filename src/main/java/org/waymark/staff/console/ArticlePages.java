package org.waymark.staff.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Macro;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;

/** The list of the answers, and each of them as people get it. */
final class ArticlePages {
  private final Desk desk;
  private final Previews previews;
  private final Starting starting;

  ArticlePages(Desk desk, Previews previews, Starting starting) {
    this.desk = desk;
    this.previews = previews;
    this.starting = starting;
  }

  /**
   * A line of the list.
   *
   * @param state {@code overdue}, {@code unreviewed}, {@code draft} or {@code good}
   */
  public record Row(String id, String title, String state, String reviewBy) {}

  StaffAnswer list(StaffRequest request) {
    String query = request.query("q");
    Searching search = new Searching(query);
    Map<String, List<Row>> sections = new TreeMap<>();
    for (Article article : desk.base().articles().values()) {
      if (search.finds(words(article))) {
        sections.computeIfAbsent(article.section(), k -> new ArrayList<>()).add(row(article));
      }
    }
    boolean mayAdd = request.account().has(Role.EDITOR);
    return StaffAnswer.page(
        "staff/console/articles", Map.of("query", query, "sections", sections, "mayAdd", mayAdd));
  }

  private Row row(Article article) {
    LocalDate by = article.reviewBy();
    return new Row(article.id(), article.title(), state(article), by == null ? "" : by.toString());
  }

  private String state(Article article) {
    if (article.reviewBy() != null && article.reviewBy().isBefore(desk.today())) {
      return "overdue";
    }
    if (article.reviewed() == null) {
      return "unreviewed";
    }
    return article.approved() ? "good" : "draft";
  }

  private static Stream<String> words(Article article) {
    return Stream.concat(
        Stream.of(article.id(), article.title(), article.sms(), article.body()),
        article.questions().stream());
  }

  StaffAnswer show(StaffRequest request) {
    KnowledgeBase base = desk.base();
    Article article = base.article(request.parameter("id"));
    if (article == null) {
      return StaffAnswer.notFound();
    }
    Map<String, Object> parts = new HashMap<>();
    parts.put("article", article);
    parts.put("state", state(article));
    parts.put("contacts", contacts(base, article));
    parts.put("related", article.related().stream().map(base::article).toList());
    parts.put("preview", previews.of(base, article, Area.of(request.query("area"))));
    parts.putAll(starting.offer(request.account(), "article:" + article.id()));
    return StaffAnswer.page("staff/console/article", parts);
  }

  /** The contacts that an answer names, in every area. */
  private static List<Contact> contacts(KnowledgeBase base, Article article) {
    Map<String, Contact> named = new TreeMap<>();
    Matcher macro = Macro.PATTERN.matcher(article.sms() + "\n" + article.body());
    while (macro.find()) {
      String name = macro.group(2);
      Stream<String> ids =
          base.contacts().dependsOnArea(name)
              ? base.contacts().byArea().get(name).values().stream()
              : Stream.of(base.contacts().aliases().getOrDefault(name, name));
      ids.filter(base.contacts().contacts()::containsKey)
          .forEach(id -> named.put(id, base.contacts().contacts().get(id)));
    }
    return List.copyOf(named.values());
  }
}
