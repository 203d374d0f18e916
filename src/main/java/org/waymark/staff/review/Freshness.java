package org.waymark.staff.review;

import java.time.LocalDate;
import java.util.List;
import org.waymark.knowledge.KnowledgeBase;

/** What has grown old, or will soon. */
@SuppressWarnings("DoNotCallSuggester") // until it is written
public final class Freshness {
  private Freshness() {}

  /** Why something must be looked at. */
  public enum Kind {
    /** The day by which an article was to be read again. */
    REVIEW,
    /** A contact that nobody rang, or too long ago. */
    CONTACT,
    /** An article that a language does not have. */
    UNTRANSLATED,
    /** A translation that is older than its English, or that nobody checked. */
    TRANSLATION
  }

  /**
   * Something to look at.
   *
   * @param kind why
   * @param id the article or contact
   * @param language the language, for articles
   * @param file where it stands
   * @param due the day by which it was or is due; the day itself for what was never done
   * @param overdue whether that day is over
   */
  public record Due(
      Kind kind, String id, String language, String file, LocalDate due, boolean overdue) {}

  /** Everything that is or becomes due up to a day, the oldest first. */
  public static List<Due> due(KnowledgeBase base, LocalDate today, LocalDate until) {
    throw new UnsupportedOperationException("not yet");
  }
}
