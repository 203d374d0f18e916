package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;
import org.waymark.staff.history.Difference;
import org.waymark.staff.history.Draft;
import org.waymark.staff.review.AnswerChange;
import org.waymark.staff.review.Consequences;
import org.waymark.staff.review.ContactUses;
import org.waymark.staff.review.DangerChange;

/** What a draft would do, as its page shows it. */
final class ConsequenceView {
  /** A page waits so long at most; then it says that it is still being worked out. */
  private static final int WAIT_SECONDS = 8;

  private static final int SHOWN = 100;

  private final Desk desk;

  ConsequenceView(Desk desk) {
    this.desk = desk;
  }

  /** A message and what becomes of it. */
  public record Change(
      String message, String file, String before, String after, boolean worse, boolean other) {}

  /** A changed contact and the answers that name it. */
  public record Uses(Contact contact, List<Article> articles) {}

  /** A changed file, how it changed, and what its form edits. */
  public record Changed(Difference difference, String what, List<Problem> problems) {}

  List<Difference> changes(Draft draft) {
    return desk.history().difference(draft);
  }

  /** Talks to the draft: empty while it is being worked out, or cannot be talked to. */
  Optional<Snapshot> snapshot(Draft draft) {
    return consequences(desk.history().asPublished(draft)).flatMap(Consequences::snapshot);
  }

  /** What {@code staff/console/draft} shows of it. */
  Map<String, Object> of(Draft draft) {
    KnowledgeFiles files = desk.history().asPublished(draft);
    List<Difference> changes = changes(draft);
    Optional<Consequences> found = changes.isEmpty() ? Optional.empty() : consequences(files);
    List<Problem> problems = found.map(Consequences::problems).orElse(List.of());
    Map<String, Object> parts = new HashMap<>();
    parts.put("changes", changes.stream().map(c -> changed(c, problems)).toList());
    parts.put("ready", found.isPresent());
    parts.put("problems", problems);
    parts.put("otherProblems", elsewhere(problems, changes));
    parts.put("tried", found.map(Consequences::tried).orElse(0));
    parts.put("of", found.map(Consequences::of).orElse(0));
    parts.put("answers", answers(found));
    parts.put("dangers", dangers(found));
    parts.put("shown", SHOWN);
    parts.put("uses", found.flatMap(Consequences::snapshot).map(this::uses).orElse(List.of()));
    return parts;
  }

  private Optional<Consequences> consequences(KnowledgeFiles files) {
    try {
      return Optional.of(desk.reviews().apply(files).get(WAIT_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the consequences cannot be found", e);
    }
  }

  private static Changed changed(Difference difference, List<Problem> problems) {
    String path = difference.path();
    String what = "file:" + path;
    if (path.startsWith("articles/")) {
      String[] parts = path.split("/", -1);
      String language = parts[parts.length - 1].replaceFirst("\\.md$", "");
      String end = language.equals(Languages.ENGLISH) ? "" : "." + language;
      what = "article:" + parts[parts.length - 2] + end;
    }
    return new Changed(
        difference, what, problems.stream().filter(p -> p.file().equals(path)).toList());
  }

  private static List<Problem> elsewhere(List<Problem> problems, List<Difference> changes) {
    List<String> paths = changes.stream().map(Difference::path).toList();
    return problems.stream().filter(p -> !paths.contains(p.file())).toList();
  }

  private List<Change> answers(Optional<Consequences> found) {
    return found.map(Consequences::answers).orElse(List.of()).stream()
        .limit(SHOWN)
        .map(this::change)
        .toList();
  }

  private Change change(AnswerChange change) {
    return new Change(
        change.message(),
        change.file(),
        answer(change.before()),
        answer(change.after()),
        change.isWorse(),
        change.isOther());
  }

  private String answer(AnswerChange.Answer answer) {
    if (answer.article().isEmpty()) {
      return String.format(Locale.ROOT, "not understood (%.0f%%)", answer.confidence() * 100);
    }
    Article article = desk.base().article(answer.article());
    String title = article == null ? answer.article() : article.title();
    return String.format(Locale.ROOT, "%s (%.0f%% sure)", title, answer.confidence() * 100);
  }

  private static List<Change> dangers(Optional<Consequences> found) {
    return found.map(Consequences::dangers).orElse(List.of()).stream()
        .limit(SHOWN)
        .map(ConsequenceView::change)
        .toList();
  }

  private static Change change(DangerChange change) {
    return new Change(
        change.message(),
        change.file(),
        danger(change.before()),
        danger(change.after()),
        change.isWorse(),
        true);
  }

  private static String danger(Optional<DangerKind> kind) {
    return kind.map(DangerKind::id).orElse("no danger");
  }

  /** The contacts that the draft changes, with the answers that name them. */
  private List<Uses> uses(Snapshot snapshot) {
    KnowledgeBase after = snapshot.base();
    Map<String, Contact> before = desk.base().contacts().contacts();
    List<Uses> uses = new ArrayList<>();
    for (Contact contact : after.contacts().contacts().values()) {
      Contact old = before.get(contact.id());
      if (old == null || !isSame(old, contact)) {
        uses.add(new Uses(contact, ContactUses.of(after, contact.id())));
      }
    }
    return uses;
  }

  /** The same but for the line on which it stands. */
  private static boolean isSame(Contact a, Contact b) {
    return a.toString()
        .replaceAll("line=\\d+", "")
        .equals(b.toString().replaceAll("line=\\d+", ""));
  }
}
