package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Place;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;

/** Lists of what is neither an answer nor a contact: places, danger rules, phrases, other files. */
final class ListPages {
  private static final int PLACES = 60;

  private final Desk desk;
  private final Starting starting;

  ListPages(Desk desk, Starting starting) {
    this.desk = desk;
    this.starting = starting;
  }

  /**
   * A line of a list.
   *
   * @param what its kind and id, for a change
   */
  public record Row(String what, String name, String text) {}

  StaffAnswer places(StaffRequest request) {
    Searching search = new Searching(request.query("q"));
    List<Row> rows = new ArrayList<>();
    for (Place place : desk.base().places()) {
      if (search.finds(place.names().stream())) {
        String areas = String.join(", ", place.areas().stream().map(a -> a.id()).toList());
        rows.add(
            new Row(
                "place:" + place.name(),
                place.name(),
                areas + (place.common() ? " (also an ordinary word)" : "")));
      }
    }
    int found = rows.size();
    return page(
        request,
        "Places",
        "Towns, villages and the first halves of postcodes, each with its council. "
            + (found > PLACES ? "The first " + PLACES + " of " : "")
            + found
            + " are shown: search for more.",
        rows.subList(0, Math.min(found, PLACES)),
        "file:places.tsv");
  }

  StaffAnswer dangers(StaffRequest request) {
    Searching search = new Searching(request.query("q"));
    List<Row> rows = new ArrayList<>();
    for (DangerRule rule : desk.base().safety().rules()) {
      Stream<String> words =
          Stream.concat(
              Stream.of(rule.id(), rule.kind().id()),
              Stream.concat(rule.matches().stream(), rule.ignores().stream())
                  .map(DangerRule.Example::text));
      if (search.finds(words)) {
        rows.add(
            new Row(
                "rule:" + rule.id(),
                rule.id(),
                rule.kind().id()
                    + ": "
                    + rule.matches().size()
                    + " messages must be seen, "
                    + rule.ignores().size()
                    + " must not"));
      }
    }
    return page(
        request,
        "Danger rules",
        "Which messages are answered with 999 first. A rule that misses can cost a life: change it"
            + " with care, and two of you.",
        rows,
        "file:safety/en.yaml");
  }

  StaffAnswer phrases(StaffRequest request) {
    Searching search = new Searching(request.query("q"));
    List<Row> rows =
        Arrays.stream(Phrase.values())
            .map(
                phrase ->
                    new Row(
                        "phrase:" + phrase.key(), phrase.key(), desk.base().phrases().text(phrase)))
            .filter(row -> search.finds(Stream.of(row.name, row.text)))
            .toList();
    return page(
        request,
        "Phrases",
        "What the service itself says: danger words, menu, notices.",
        rows,
        "file:phrases/en.yaml");
  }

  /** Everything as whole files, for those who want to see all of it at once. */
  StaffAnswer files(StaffRequest request) {
    Searching search = new Searching(request.query("q"));
    KnowledgeFiles files = desk.history().published();
    List<Row> rows =
        files.texts().entrySet().stream()
            .filter(file -> search.finds(Stream.of(file.getKey(), file.getValue())))
            .map(
                file ->
                    new Row(
                        "file:" + file.getKey(),
                        file.getKey(),
                        file.getValue().lines().count() + " lines"))
            .toList();
    return page(
        request,
        "Files",
        "Every file as it stands in the folder, also what has no form of its own: words, messages,"
            + " promises that nobody can make.",
        rows,
        "");
  }

  private StaffAnswer page(
      StaffRequest request, String title, String lead, List<Row> rows, String whole) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("title", title);
    parts.put("lead", lead);
    parts.put("rows", rows);
    parts.put("query", request.query("q"));
    parts.put("whole", whole);
    parts.putAll(starting.offer(request.account(), ""));
    return StaffAnswer.page("staff/console/list", parts);
  }
}
