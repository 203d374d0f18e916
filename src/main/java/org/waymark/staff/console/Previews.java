package org.waymark.staff.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Block;
import org.waymark.conversation.Preview;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Macro;
import org.waymark.knowledge.Markdown;
import org.waymark.text.ReadingAge;
import org.waymark.text.SmsPrice;

/** What an article becomes: on a phone and on the web. */
final class Previews {
  private final Desk desk;

  Previews(Desk desk) {
    this.desk = desk;
  }

  /**
   * What {@code staff/console/preview} shows.
   *
   * @param area where the person is; empty when that is not known
   */
  Map<String, Object> of(KnowledgeBase base, Article article, Optional<Area> area) {
    Preview preview = desk.preview(base);
    Instant now = desk.clock().instant();
    Map<String, Object> parts = new HashMap<>();
    parts.put("sms", SmsPreview.of(preview.shortAnswer(article, area, now), age(article.sms())));
    parts.put("web", preview.webAnswer(article, area, now).stream().map(Previews::block).toList());
    parts.put(
        "webAge",
        String.format(Locale.ROOT, "%.0f", Math.max(5, age(Markdown.toPlainText(article.body())))));
    parts.put("areas", areas(base, area));
    parts.put("price", SmsPrice.PENCE_PER_SEGMENT);
    parts.put("longest", longest(preview, article, now));
    return parts;
  }

  /** The most segments that it takes in any area. */
  private static int longest(Preview preview, Article article, Instant now) {
    return Preview.areas().stream()
        .mapToInt(area -> SmsPreview.of(preview.shortAnswer(article, area, now), 0).segments())
        .max()
        .orElse(0);
  }

  private static Map<String, String> block(Block block) {
    return Map.of("kind", block.kind().name().toLowerCase(Locale.ROOT), "html", block.html());
  }

  private static double age(String text) {
    String words =
        Macro.PATTERN.matcher(text).replaceAll(m -> m.group(1).equals("number") ? "nine" : ".");
    return ReadingAge.of(words);
  }

  private static List<Choice> areas(KnowledgeBase base, Optional<Area> chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", "not known", chosen.isEmpty()));
    for (Area area : Area.values()) {
      choices.add(
          new Choice(area.id(), base.phrases().area(area), chosen.equals(Optional.of(area))));
    }
    return choices;
  }
}
