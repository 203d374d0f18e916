package org.waymark.staff.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.waymark.knowledge.Problem;
import org.waymark.staff.history.PublishResult.Why;

/** Decides whether a draft may be published, and does it. */
final class Publisher {
  private final Store store;
  private final Trees trees;
  private final Merges merges;
  private final Drafts drafts;
  private final Publication publication;
  private final Rules rules;

  Publisher(
      Store store,
      Trees trees,
      Merges merges,
      Drafts drafts,
      Publication publication,
      Rules rules) {
    this.store = store;
    this.trees = trees;
    this.merges = merges;
    this.drafts = drafts;
    this.publication = publication;
    this.rules = rules;
  }

  /**
   * @param published what is published now
   * @param seen the draft as the approver saw it
   */
  PublishResult publish(ObjectId published, Draft seen, Person approver, String reason)
      throws IOException {
    requireCalm();
    Draft draft = drafts.require(seen.id());
    Optional<Why> refused = refused(draft, seen, approver);
    if (refused.isPresent()) {
      return new PublishResult.Refused(refused.get(), List.of());
    }
    ObjectId head = ObjectId.fromString(draft.head());
    Merges.Merged merged = merges.merge(published, head);
    if (merged.tree().isEmpty()) {
      return new PublishResult.Clashes(published.name(), merged.conflicts());
    }
    ObjectId tree = merged.tree().get();
    boolean brings = !store.isBefore(head, published) && isFromAfar(draft);
    if (tree.equals(trees.tree(published)) && !brings) {
      return new PublishResult.Refused(Why.EMPTY, List.of());
    }
    List<Problem> problems = rules.problems().apply(trees.texts(tree));
    if (!problems.isEmpty()) {
      return new PublishResult.Refused(Why.PROBLEMS, problems);
    }
    ObjectId commit =
        store.write(
            tree,
            List.of(published, head),
            draft.author(),
            approver,
            Note.of(isFromAfar(draft) ? Note.Kind.SYNC : Note.Kind.PUBLISH, reason));
    publication.install(published, commit, Drafts.OPEN + draft.id());
    return new PublishResult.Published(Log.version(store.commit(commit)), RemoteState.NONE);
  }

  /** Files that git is changing by another hand may be half of a change. */
  private void requireCalm() throws IOException {
    if (store.isBusy()) {
      throw new HistoryException(
          HistoryException.Why.BROKEN,
          "Somebody is at work with git in the folder of the knowledge base. Try again when they"
              + " have finished.");
    }
  }

  /** Publishing it, even when it changes nothing, is what joins the two copies again. */
  private static boolean isFromAfar(Draft draft) {
    return draft.author().equals(Person.REMOTE);
  }

  private Optional<Why> refused(Draft draft, Draft seen, Person approver) {
    if (!draft.head().equals(seen.head())) {
      return Optional.of(Why.CHANGED_SINCE);
    }
    if (draft.state() != Draft.State.PROPOSED) {
      return Optional.of(Why.NOT_PROPOSED);
    }
    boolean own = draft.writers().stream().anyMatch(w -> w.id().equals(approver.id()));
    return own && rules.twoMustAgree() ? Optional.of(Why.OWN_WORK) : Optional.empty();
  }
}
