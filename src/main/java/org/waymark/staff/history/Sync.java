package org.waymark.staff.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** Keeps two repositories in step without losing anything of either. */
final class Sync {
  /** Somebody else may send something between our fetching and sending, but not for ever. */
  private static final int TRIES = 3;

  private static final String TITLE = "Changes from the other copy";

  private final Store store;
  private final Trees trees;
  private final Merges merges;
  private final Drafts drafts;
  private final Publication publication;
  private final Rules rules;
  private final Remotes remote;

  Sync(
      Store store,
      Trees trees,
      Merges merges,
      Drafts drafts,
      Publication publication,
      Rules rules,
      Remotes remote) {
    this.store = store;
    this.trees = trees;
    this.merges = merges;
    this.drafts = drafts;
    this.publication = publication;
    this.rules = rules;
    this.remote = remote;
  }

  /** What is done in one's turn, with what is published then. */
  interface Turns {
    Optional<ObjectId> take(Joining work) throws IOException;
  }

  /** Joins what was fetched to what is published. */
  interface Joining {
    Optional<ObjectId> join(ObjectId published) throws IOException;
  }

  /** Waits for the network outside of anybody's turn. */
  RemoteState run(Turns turns) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      if (!remote.fetch()) {
        return RemoteState.AWAY;
      }
      Optional<ObjectId> send = turns.take(this::join);
      if (send.isEmpty()) {
        return RemoteState.CLASH;
      }
      if (remote.head().equals(send)) {
        return RemoteState.IN_STEP;
      }
      switch (remote.send(send.get())) {
        case DONE -> {
          return RemoteState.IN_STEP;
        }
        case AWAY -> {
          return RemoteState.AWAY;
        }
        case BEHIND -> {}
      }
    }
    return RemoteState.AWAY;
  }

  /**
   * @return what both shall hold; empty when a person must decide
   */
  private Optional<ObjectId> join(ObjectId published) throws IOException {
    Optional<ObjectId> there = remote.head();
    if (there.isEmpty() || store.isBefore(there.get(), published)) {
      return Optional.of(published);
    }
    ObjectId other = there.get();
    Merges.Merged merged = merges.merge(published, other);
    boolean fit =
        !store.isBusy()
            && merged.tree().isPresent()
            && rules.problems().apply(trees.texts(merged.tree().get())).isEmpty();
    if (!fit) {
      leaveToPeople(published, other);
      return Optional.empty();
    }
    ObjectId joined =
        store.isBefore(published, other)
            ? other
            : store.write(
                merged.tree().get(),
                List.of(published, other),
                Person.REMOTE,
                Person.REMOTE,
                Note.of(Note.Kind.SYNC, "Join the changes of the other copy"));
    publication.install(published, joined, "");
    return Optional.of(joined);
  }

  /** Makes a draft of what the other holds, once. */
  private void leaveToPeople(ObjectId published, ObjectId other) throws IOException {
    for (Draft draft : drafts.all(Drafts.OPEN)) {
      ObjectId head = ObjectId.fromString(draft.head());
      if (store.isBefore(other, head)) {
        return;
      }
      boolean untouched = draft.author().equals(Person.REMOTE) && drafts.commits(head).size() == 1;
      if (untouched && store.isBefore(store.commit(head).getParent(0), other)) {
        store.delete(Drafts.OPEN + draft.id());
      }
    }
    ObjectId base = merges.base(published, other);
    drafts.start(other, trees.tree(other), base == null ? "" : base.name(), Person.REMOTE, TITLE);
  }
}
