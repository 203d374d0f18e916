package org.waymark.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Macro;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Problem;
import org.waymark.knowledge.Problems;
import org.waymark.knowledge.Translation;

/** What people must do that no program can: ring numbers, review answers, keep both fresh. */
public final class LaunchList {
  private static final String CONTACTS = "contacts.yaml";

  private LaunchList() {}

  /** Articles whose day of review has passed. */
  public static List<Problem> overdue(KnowledgeBase base, LocalDate today) {
    Problems problems = new Problems();
    for (Article article : base.articles().values()) {
      if (article.reviewBy() != null && article.reviewBy().isBefore(today)) {
        problems.add(
            article.file(),
            article.lines().reviewBy(),
            "the review was due on " + article.reviewBy(),
            "read it again and set reviewed and review-by");
      }
    }
    outdated(base, problems);
    return problems.sorted();
  }

  /** Translations that no longer say what the English says: they count as unchecked. */
  private static void outdated(KnowledgeBase base, Problems problems) {
    for (Translation translation : base.translations().values()) {
      for (Article article : translation.articles().values()) {
        Article english = base.article(article.id());
        if (english != null && !article.isOf(english)) {
          problems.add(
              article.file(),
              1,
              "the English has changed since this was translated",
              "compare them, then write english: \"" + english.print() + "\"");
        } else if (english != null && !contacts(article).equals(contacts(english))) {
          problems.add(
              article.file(),
              article.lines().body(),
              "the web answer names other contacts than the English",
              "name the same contacts in both");
        }
      }
    }
  }

  private static Set<String> contacts(Article article) {
    Set<String> names = new TreeSet<>();
    Matcher macro = Macro.PATTERN.matcher(article.body());
    while (macro.find()) {
      names.add(macro.group(2));
    }
    return names;
  }

  /** Everything to do before going live. */
  public static List<Problem> beforeLaunch(KnowledgeBase base, LocalDate today) {
    Problems problems = new Problems();
    for (Contact contact : base.contacts().contacts().values()) {
      if (!base.contacts().isChecked(contact, today)) {
        problems.add(
            CONTACTS,
            contact.line(),
            contact.id()
                + (contact.checked() == null ? " was never checked" : " must be checked again"),
            howToCheck(contact) + " and fill in checked");
      }
    }
    for (Article article : base.articles().values()) {
      if (article.reviewed() == null || !article.approved()) {
        problems.add(
            article.file(),
            article.lines().reviewBy(),
            article.reviewed() == null ? "not reviewed" : "still a draft",
            "have a person who knows the subject read it, then set reviewed and status: approved");
      }
    }
    unchecked(base, problems);
    return problems.sorted();
  }

  /** Translations that no speaker has checked, a line for each language. */
  private static void unchecked(KnowledgeBase base, Problems problems) {
    for (Translation translation : base.translations().values()) {
      long unchecked =
          translation.articles().values().stream().filter(Article::isUncheckedTranslation).count();
      String name = translation.phrases().text(Phrase.LANGUAGE_ENGLISH);
      if (unchecked > 0 || !translation.answers()) {
        problems.add(
            translation.phrases().file(),
            1,
            name + ": no speaker has checked " + (unchecked > 0 ? unchecked + " articles" : "it"),
            "have a speaker read them beside the English, then set checked-by and checked");
      }
      long dear = AnswerChecks.dear(base, translation);
      if (dear > 0) {
        problems.add(
            translation.phrases().file(),
            1,
            name + ": the SMS of " + dear + " articles takes more than three segments",
            "shorten them");
      }
    }
  }

  /**
   * The contacts without which live mode may not start: {@code always} ones that nobody checked.
   */
  public static List<Problem> blockingLive(KnowledgeBase base, LocalDate today) {
    Problems problems = new Problems();
    base.contacts().contacts().values().stream()
        .filter(c -> c.always() && !base.contacts().isChecked(c, today))
        .forEach(
            c ->
                problems.add(
                    CONTACTS,
                    c.line(),
                    c.id() + " ends every chain of contacts but is not checked",
                    howToCheck(c) + " and fill in checked"));
    return problems.sorted();
  }

  /** Emergency lines are confirmed by those who run them: a test call takes one from someone. */
  private static String howToCheck(Contact contact) {
    if (contact.phone().matches("999|18000")) {
      return "do not dial it: ask the police control room to confirm it,";
    }
    return contact.phone().isEmpty() ? "open it" : "ring " + contact.phone();
  }
}
