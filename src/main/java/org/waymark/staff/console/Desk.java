package org.waymark.staff.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Preview;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.staff.access.Account;
import org.waymark.staff.access.AuditLog;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.Person;
import org.waymark.staff.review.Consequences;

/**
 * What the pages share.
 *
 * @param history the files, their drafts and their past
 * @param served gives the guide that answers people now
 * @param guides makes a guide of a draft, to be talked to
 * @param reviews finds what publishing some files would do
 * @param audit where it is written down who did what
 * @param clock the time
 * @param mode how strict the service is about unchecked contacts
 * @param oneMayPublish whether one person may publish what they wrote themselves
 */
public record Desk(
    KnowledgeHistory history,
    Supplier<Guide> served,
    Function<Snapshot, Guide> guides,
    Function<KnowledgeFiles, CompletableFuture<Consequences>> reviews,
    AuditLog audit,
    InstantSource clock,
    Mode mode,
    boolean oneMayPublish) {
  static final ZoneId UK = ZoneId.of("Europe/London");

  /** What people are answered from now. */
  KnowledgeBase base() {
    return served.get().snapshot().base();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), UK);
  }

  Preview preview(KnowledgeBase base) {
    return new Preview(base, mode);
  }

  static Person person(Account account) {
    return new Person(account.id(), account.name());
  }
}
