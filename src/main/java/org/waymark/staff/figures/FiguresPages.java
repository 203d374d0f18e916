package org.waymark.staff.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.service.WeeklyCounts.Cell;
import org.waymark.service.WeeklyCounts.Table;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.access.StaffRouter;
import org.waymark.staff.access.StaffRoutes;

/** The page of the figures, and the same as a file for spreadsheets. */
public final class FiguresPages implements StaffRoutes {
  private static final String PATH = "/staff/figures";
  private static final int MOST_ROWS = 60;

  private final Figures figures;
  private final Function<String, String> titles;

  /**
   * @param titles the title of an article by its id; the id where there is none
   */
  public FiguresPages(Figures figures, Function<String, String> titles) {
    this.figures = figures;
    this.titles = titles;
  }

  /** A table of a week. */
  public record Shown(String id, String title, String lead, List<Bar> bars) {}

  /**
   * A row of a table.
   *
   * @param link the page of what is counted; empty when it has none
   * @param width how long its bar is, from 0 to 100
   */
  public record Bar(String label, String link, long count, long width) {}

  @Override
  public List<Link> links() {
    return List.of(new Link(PATH, "Figures", Set.of()));
  }

  @Override
  public void mount(StaffRouter router) {
    router.get(PATH, this::show);
    router.get(PATH + ".csv", this::file);
  }

  private StaffAnswer show(StaffRequest request) {
    List<Week> weeks = figures.weeks();
    Map<String, Object> parts = new HashMap<>();
    parts.put("weeks", weeks.stream().map(week -> week.monday().toString()).toList());
    Optional<Week> asked =
        weeks.stream()
            .filter(week -> week.monday().toString().equals(request.query("week")))
            .findFirst()
            .or(() -> weeks.stream().findFirst());
    parts.put("week", asked.map(week -> week.monday().toString()).orElse(""));
    parts.put("last", asked.map(week -> week.monday().plusDays(6).toString()).orElse(""));
    parts.put(
        "tables",
        asked.stream()
            .flatMap(w -> List.of(Table.values()).stream().map(t -> shown(w, t)))
            .toList());
    return StaffAnswer.page("staff/figures", parts);
  }

  private Shown shown(Week week, Table table) {
    Map<String, Long> counts = week.of(table);
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Bar> bars =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_ROWS)
            .map(
                count ->
                    new Bar(
                        label(table, count.getKey()),
                        table == Table.ARTICLE ? "/staff/articles/" + count.getKey() : "",
                        count.getValue(),
                        count.getValue() * 100 / most))
            .toList();
    return new Shown(table.id(), title(table), lead(table), bars);
  }

  private static String title(Table table) {
    return switch (table) {
      case OUTCOME -> "What became of the messages";
      case ARTICLE -> "Answers that were given";
      case WORD -> "Our own words in messages that were not understood";
      case LANGUAGE -> "Languages";
      case CHANNEL -> "Ways of writing";
    };
  }

  private static String lead(Table table) {
    return switch (table) {
      case OUTCOME -> "Each message once.";
      case ARTICLE -> "Each time an answer was given, also after a choice.";
      case WORD ->
          "Words that our own questions and answers hold, in English. A word that is often here may"
              + " want an answer, or more questions in one.";
      case LANGUAGE -> "The language in which it was answered.";
      case CHANNEL -> "Text message, web chat and the like.";
    };
  }

  private String label(Table table, String name) {
    return switch (table) {
      case OUTCOME -> outcome(name);
      case ARTICLE -> titles.apply(name);
      case WORD -> name;
      case LANGUAGE -> Locale.forLanguageTag(name).getDisplayLanguage(Locale.UK);
      case CHANNEL -> channel(name);
    };
  }

  private static String outcome(String id) {
    return switch (id) {
      case "answer" -> "Answered";
      case "choices" -> "Unsure: several answers to choose from";
      case "none" -> "Not understood";
      case "command" -> "Chose: a digit or a word of the menu";
      case "danger" -> "Danger was seen";
      default -> id;
    };
  }

  private static String channel(String id) {
    return switch (id) {
      case "sms" -> "SMS";
      case "whatsapp" -> "WhatsApp";
      case "web" -> "Web chat";
      case "api" -> "Another program (API)";
      default -> id;
    };
  }

  /** All weeks. Names are ids and words of ours, so none needs quoting. */
  private StaffAnswer file(StaffRequest request) {
    StringBuilder text = new StringBuilder("week,table,name,messages\r\n");
    for (Week week : figures.weeks()) {
      for (Map.Entry<Cell, Long> count : week.cells().entrySet()) {
        text.append(week.monday()).append(',');
        text.append(count.getKey().table().id()).append(',');
        text.append(count.getKey().name().replaceAll("[^\\p{L}\\p{N}-]", "")).append(',');
        text.append(count.getValue()).append("\r\n");
      }
    }
    return new StaffAnswer.File("text/csv; charset=utf-8", "waymark-figures.csv", text.toString());
  }
}
