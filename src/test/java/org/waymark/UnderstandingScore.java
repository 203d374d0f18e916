package org.waymark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Outcome;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;

/** How well messages are understood: shares of right answers, and what went wrong per article. */
final class UnderstandingScore {
  /** Articles about the service, which are a polite answer to what is none of its business. */
  private static final Set<String> CANNED =
      Set.of("smalltalk-hello", "smalltalk-thanks", "about-service");

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final Map<String, Tally> figures = new LinkedHashMap<>();

  /** By figure, then by the first of the articles that were wanted. */
  private final Map<String, SortedMap<String, Tally>> byArticle = new LinkedHashMap<>();

  private final Map<String, List<String>> misses = new TreeMap<>();

  /** How many of some messages came out right. */
  record Tally(int right, int of) {
    static final Tally NONE = new Tally(0, 0);

    private Tally and(boolean isRight) {
      return new Tally(right + (isRight ? 1 : 0), of + 1);
    }

    private double share() {
      return (double) right / of;
    }

    static Tally parse(String text) {
      String[] numbers = text.split("/", 2);
      return new Tally(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    @Override
    public String toString() {
      return right + "/" + of;
    }
  }

  /** How the shipped knowledge base understands each message, sent alone by SMS. */
  static UnderstandingScore of(List<LabelledMessage> messages) {
    Guide guide = ShippedKnowledge.guide(Mode.DEMO);
    UnderstandingScore score = new UnderstandingScore();
    for (LabelledMessage message : messages) {
      Message sms = new Message(message.text(), Channel.SMS, NOON);
      score.add(message, guide.reply(sms, Context.EMPTY).reply().findings());
    }
    return score;
  }

  void add(LabelledMessage message, Findings found) {
    // Mixed with English, either language would be right.
    if (!message.script().isEmpty() && !message.script().equals("mixed")) {
      boolean right = found.language().equals(message.language());
      count("language-" + message.script(), right, message, found);
    }
    Optional<String> danger = found.danger().map(DangerKind::id);
    if (message.isDangerNow()) {
      count("recall", danger.isPresent(), message, found);
      danger.ifPresent(kind -> count("kind", kind.equals(message.kind()), message, found));
    } else if (message.isCalm()) {
      tally("alarms", danger.isPresent(), message);
      danger.ifPresent(kind -> miss("alarms", message, found));
    }
    if (!message.place().isEmpty()) {
      count("place", isPlaceRight(message, found.areas()), message, found);
    } else if (message.isOutOfScope()) {
      boolean right =
          found.outcome() == Outcome.NONE || found.article().filter(CANNED::contains).isPresent();
      count("refused", right, message, found);
    } else if (!message.isDangerNow()) {
      boolean first = found.article().filter(message.topics()::contains).isPresent();
      boolean near =
          first || found.candidates().stream().limit(3).anyMatch(message.topics()::contains);
      count("top-1", first, message, found);
      count("top-3", near, message, found);
    }
  }

  private static boolean isPlaceRight(LabelledMessage message, List<Area> areas) {
    return switch (message.place()) {
      case "outside" -> areas.isEmpty() || areas.equals(List.of(Area.OUTSIDE));
      case "ambiguous" -> areas.size() > 1;
      default -> areas.stream().map(Area::id).toList().equals(List.of(message.place()));
    };
  }

  private void count(String figure, boolean right, LabelledMessage message, Findings found) {
    tally(figure, right, message);
    if (!right) {
      miss(figure, message, found);
    }
  }

  private void tally(String figure, boolean right, LabelledMessage message) {
    figures.put(figure, figures.getOrDefault(figure, Tally.NONE).and(right));
    SortedMap<String, Tally> articles = byArticle.computeIfAbsent(figure, name -> new TreeMap<>());
    String article = message.topics().get(0);
    articles.put(article, articles.getOrDefault(article, Tally.NONE).and(right));
  }

  private void miss(String figure, LabelledMessage message, Findings found) {
    String got =
        found.danger().map(kind -> "danger " + kind.id()).or(found::article).orElse("nothing")
            + " in "
            + found.language();
    misses
        .computeIfAbsent(message.topics().get(0), topic -> new ArrayList<>())
        .add(figure + ": got " + got + " for \"" + message.text() + "\"");
  }

  /** The share of right answers, or of false alarms. */
  double share(String figure) {
    return figures.get(figure).share();
  }

  Set<String> names() {
    return figures.keySet();
  }

  /** What makes up a figure, by the article that was wanted. */
  SortedMap<String, Tally> byArticle(String figure) {
    return Collections.unmodifiableSortedMap(byArticle.get(figure));
  }

  /** All figures, then the misses under the article that was wanted. */
  @Override
  public String toString() {
    StringBuilder report = new StringBuilder();
    figures.forEach(
        (name, tally) ->
            report.append(
                String.format(
                    Locale.ROOT,
                    "%-8s %.3f (%d/%d)%n",
                    name,
                    tally.share(),
                    tally.right,
                    tally.of)));
    misses.forEach(
        (topic, lines) -> {
          report.append(topic).append('\n');
          lines.forEach(line -> report.append("    ").append(line).append('\n'));
        });
    return report.toString();
  }
}
