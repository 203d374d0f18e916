package org.waymark.validation;

import java.time.LocalDate;
import java.util.List;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Problem;
import org.waymark.knowledge.Problems;

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
    return problems.sorted();
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
    return problems.sorted();
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
