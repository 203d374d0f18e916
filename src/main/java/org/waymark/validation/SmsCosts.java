package org.waymark.validation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Preview;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.text.Gsm7;
import org.waymark.text.SmsPrice;

/**
 * What the short answers of one language cost by SMS. Letters outside the GSM alphabet more than
 * double the price, so languages differ much.
 *
 * @param language the language, as in ISO 639
 * @param answers how many answers are written in it
 * @param segments how many segments an answer takes on average while the area is not known
 * @param most how many the longest takes, in the area where it is longest
 */
public record SmsCosts(String language, int answers, double segments, int most) {
  /** A Tuesday at noon: the answer in office hours. */
  private static final Instant OFFICE_HOURS = Instant.parse("2026-11-24T12:00:00Z");

  /** What an answer costs on average, in pence. */
  public double pence() {
    return segments * SmsPrice.PENCE_PER_SEGMENT;
  }

  /** The costs of English, then of each language in which the service answers. */
  public static List<SmsCosts> of(KnowledgeBase base) {
    Stream<String> others =
        base.translations().values().stream()
            .filter(translation -> translation.answers())
            .map(translation -> translation.language());
    return Stream.concat(Stream.of(KnowledgeBase.ENGLISH), others)
        .map(language -> of(base.in(language, true), language))
        .toList();
  }

  private static SmsCosts of(KnowledgeBase seen, String language) {
    Preview preview = new Preview(seen, Mode.DEMO);
    List<Article> own =
        seen.articles().values().stream().filter(a -> a.language().equals(language)).toList();
    double average =
        own.stream().collect(Collectors.averagingInt(a -> segments(preview, a, Optional.empty())));
    int most =
        own.stream()
            .flatMap(a -> Preview.areas().stream().map(area -> segments(preview, a, area)))
            .max(Integer::compare)
            .orElse(0);
    return new SmsCosts(language, own.size(), average, most);
  }

  private static int segments(Preview preview, Article article, Optional<Area> area) {
    return Gsm7.measure(preview.shortAnswer(article, area, OFFICE_HOURS)).segments();
  }
}
