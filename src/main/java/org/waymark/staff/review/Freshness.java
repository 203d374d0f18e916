package org.waymark.staff.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Translation;

/** What has grown old, or will soon. */
public final class Freshness {
  private static final String CONTACTS = "contacts.yaml";

  private Freshness() {}

  /** Why something must be looked at. */
  public enum Kind {
    /** The day by which an article was to be read again, or one that nobody has read yet. */
    REVIEW,
    /** A contact that nobody rang, or too long ago. */
    CONTACT,
    /** An article that a language in which we answer does not have. */
    UNTRANSLATED,
    /** A translation whose English changed since, or that nobody checked. */
    TRANSLATION
  }

  /**
   * Something to look at.
   *
   * @param kind why
   * @param id the article or contact
   * @param language the language, for articles; "" for contacts
   * @param file where it stands; the English article for what is not translated
   * @param due the day by which it was or is due; the day asked about for what was never done
   * @param overdue whether that day is over, or it was never done
   */
  public record Due(
      Kind kind, String id, String language, String file, LocalDate due, boolean overdue) {}

  /** Everything that is or becomes due up to a day, the oldest first. */
  public static List<Due> due(KnowledgeBase base, LocalDate today, LocalDate until) {
    List<Due> due = new ArrayList<>();
    base.articles().values().forEach(article -> review(article, today, due));
    for (Translation translation : base.translations().values()) {
      if (translation.answers()) {
        base.articles().values().forEach(english -> translation(translation, english, today, due));
      }
    }
    for (Contact contact : base.contacts().contacts().values()) {
      contact(contact, base.contacts().checkAgainAfterDays(), today, due);
    }
    due.removeIf(one -> one.due().isAfter(until));
    due.sort(
        Comparator.comparing((Due one) -> !one.overdue())
            .thenComparing(Due::due)
            .thenComparing(Due::kind)
            .thenComparing(Due::id));
    return due;
  }

  private static void review(Article article, LocalDate today, List<Due> due) {
    boolean never = article.reviewed() == null;
    LocalDate by = article.reviewBy();
    boolean late = never || by == null || by.isBefore(today);
    LocalDate day = by == null || (never && by.isAfter(today)) ? today : by;
    due.add(new Due(Kind.REVIEW, article.id(), article.language(), article.file(), day, late));
  }

  private static void translation(
      Translation translation, Article english, LocalDate today, List<Due> due) {
    Article article = translation.articles().get(english.id());
    String language = translation.language();
    if (article == null) {
      due.add(new Due(Kind.UNTRANSLATED, english.id(), language, english.file(), today, true));
    } else if (article.isUncheckedTranslation() || !article.isOf(english)) {
      due.add(new Due(Kind.TRANSLATION, article.id(), language, article.file(), today, true));
    }
  }

  private static void contact(Contact contact, int days, LocalDate today, List<Due> due) {
    boolean never = contact.checked() == null;
    LocalDate day = never ? today : contact.checked().on().plusDays(days);
    due.add(new Due(Kind.CONTACT, contact.id(), "", CONTACTS, day, never || day.isBefore(today)));
  }
}
