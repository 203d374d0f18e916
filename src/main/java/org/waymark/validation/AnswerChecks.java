package org.waymark.validation;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Preview;
import org.waymark.conversation.RequiredArticles;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Macro;
import org.waymark.knowledge.Markdown;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Problems;
import org.waymark.knowledge.Translation;
import org.waymark.text.Gsm7;
import org.waymark.text.ReadingAge;

/** Tries every answer out: does it fit its SMS in every area, and can a child of eleven read it? */
final class AnswerChecks {
  private static final int SMS_SEPTETS = 306;
  private static final int FIRST_SEGMENT = 153;
  private static final int FIRST_UCS2_SEGMENT = 67;
  private static final String EMERGENCY = "999";

  /** More segments than this are not worth their price in any language. */
  private static final int MOST_SEGMENTS = 4;

  /** The formula is rough by about a year, so the limit lies one above the goal of 11. */
  private static final double READING_AGE = 12;

  /** A Tuesday at noon: the answer in office hours. */
  private static final Instant OFFICE_HOURS = Instant.parse("2026-11-24T12:00:00Z");

  private final KnowledgeBase base;
  private final Preview preview;
  private final Problems problems;

  private AnswerChecks(KnowledgeBase base, Problems problems) {
    this.base = base;
    this.preview = new Preview(base, Mode.DEMO);
    this.problems = problems;
  }

  static void check(KnowledgeBase base, Set<String> faulty, Problems problems) {
    AnswerChecks checks = new AnswerChecks(base, problems);
    base.articles().values().stream()
        .filter(article -> !faulty.contains(article.file()))
        .forEach(checks::article);
    for (DangerKind kind : DangerKind.values()) {
      checks.firstSegment(RequiredArticles.phrase(kind));
    }
    checks.firstSegment(Phrase.CAREFUL);
  }

  /** Tries the answers of another language out: what may be said costs more there. */
  static void check(
      KnowledgeBase base, Translation translation, Set<String> faulty, Problems problems) {
    AnswerChecks checks = new AnswerChecks(base.in(translation.language(), true), problems);
    translation.articles().keySet().stream()
        .filter(id -> base.article(id) != null)
        .map(id -> checks.base.article(id))
        .filter(article -> !faulty.contains(article.file()))
        .forEach(checks::translated);
    for (DangerKind kind : DangerKind.values()) {
      checks.numberFirst(RequiredArticles.phrase(kind));
    }
    checks.numberFirst(Phrase.CAREFUL);
  }

  private void translated(Article article) {
    int segments = segments(article);
    if (segments > MOST_SEGMENTS) {
      add(
          article,
          article.lines().sms(),
          "the SMS takes " + segments + " segments, at most " + MOST_SEGMENTS,
          "shorten it");
    }
  }

  /** The segments of an article's short answer where it takes the most. */
  private int segments(Article article) {
    return Preview.areas().stream()
        .mapToInt(area -> Gsm7.measure(preview.shortAnswer(article, area, OFFICE_HOURS)).segments())
        .max()
        .orElse(0);
  }

  /**
   * How many short answers of a translation take more than three segments somewhere: dear, but no
   * reason to leave somebody without an answer.
   */
  static long dear(KnowledgeBase base, Translation translation) {
    AnswerChecks checks = new AnswerChecks(base.in(translation.language(), true), new Problems());
    return translation.articles().keySet().stream()
        .map(checks.base::article)
        .filter(Objects::nonNull)
        .filter(article -> checks.segments(article) > Gsm7.Size.MOST_UCS2_SEGMENTS)
        .count();
  }

  /** Whoever reads no further than the first segment must have seen whom to call. */
  private void numberFirst(Phrase phrase) {
    String text = preview.phrase(phrase, OFFICE_HOURS);
    int at = text.indexOf(EMERGENCY);
    if (at < 0
        || at + EMERGENCY.length() > FIRST_UCS2_SEGMENT
        || !Gsm7.measure(text).fitsOnePart()) {
      problems.add(
          base.phrases().file(),
          base.phrases().line(phrase),
          phrase.key() + " does not name " + EMERGENCY + " in its first segment, or is too long",
          "say first whom to call");
    }
  }

  private void article(Article article) {
    for (Optional<Area> area : Preview.areas()) {
      Gsm7.Size size = Gsm7.measure(preview.shortAnswer(article, area, OFFICE_HOURS));
      if (size.encoding() != Gsm7.Encoding.GSM_7) {
        add(
            article,
            article.lines().sms(),
            "the SMS has a letter outside the GSM alphabet",
            "use plain letters");
        break;
      }
      if (size.units() > SMS_SEPTETS) {
        String where = area.map(a -> " in " + a.id()).orElse("");
        add(
            article,
            article.lines().sms(),
            "the SMS has " + size.units() + " septets" + where + ", at most " + SMS_SEPTETS,
            "shorten it");
        break;
      }
    }
    readable(article, article.lines().sms(), "the SMS", article.sms());
    readable(
        article, article.lines().body(), "the web answer", Markdown.toPlainText(article.body()));
  }

  private void readable(Article article, int line, String part, String text) {
    String words =
        Macro.PATTERN.matcher(text).replaceAll(m -> m.group(1).equals("number") ? "nine" : ".");
    double age = ReadingAge.of(words);
    if (age > READING_AGE) {
      add(
          article,
          line,
          String.format(Locale.ROOT, "%s reads like a text for age %.1f", part, age),
          "use shorter sentences and words");
    }
  }

  private void firstSegment(Phrase phrase) {
    Gsm7.Size size = Gsm7.measure(preview.phrase(phrase, OFFICE_HOURS));
    if (size.encoding() != Gsm7.Encoding.GSM_7 || size.units() > FIRST_SEGMENT) {
      problems.add(
          base.phrases().file(),
          base.phrases().line(phrase),
          phrase.key()
              + " does not fit the first SMS segment ("
              + size.units()
              + " of "
              + FIRST_SEGMENT
              + ")",
          "shorten it and use plain letters");
    }
  }

  private void add(Article article, int line, String what, String remedy) {
    problems.add(article.file(), line, what, remedy);
  }
}
