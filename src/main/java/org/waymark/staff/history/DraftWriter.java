package org.waymark.staff.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Where drafts are written. Everything here is done in one's {@link Turn}. */
final class DraftWriter {
  private final Store store;
  private final Trees trees;
  private final Merges merges;
  private final Drafts drafts;

  DraftWriter(Store store, Trees trees, Merges merges, Drafts drafts) {
    this.store = store;
    this.trees = trees;
    this.merges = merges;
    this.drafts = drafts;
  }

  /**
   * Puts a file into a draft.
   *
   * @param text the new text; "" takes the file away
   */
  SaveResult save(String id, String path, String text, String madeFrom, Person writer)
      throws IOException {
    Trees.requirePath(path);
    Draft draft = drafts.require(id);
    ObjectId head = ObjectId.fromString(draft.head());
    ObjectId now = trees.files(head).get(path);
    byte[] yours = Lines.unix(text).getBytes(StandardCharsets.UTF_8);
    ObjectId wanted = yours.length == 0 ? null : Trees.idOf(yours);
    if (wanted == null ? now == null : wanted.equals(now)) {
      return new SaveResult.Saved(draft, false);
    }
    boolean same = madeFrom.equals(now == null ? "" : now.name());
    if (same) {
      return new SaveResult.Saved(put(draft, path, yours, writer), false);
    }
    String base = ObjectId.isId(madeFrom) ? trees.text(ObjectId.fromString(madeFrom)) : "";
    String theirs = trees.text(now);
    Optional<byte[]> both =
        now == null || wanted == null || base.isEmpty()
            ? Optional.empty()
            : Lines.merge(
                base.getBytes(StandardCharsets.UTF_8),
                theirs.getBytes(StandardCharsets.UTF_8),
                yours);
    return both.isPresent()
        ? new SaveResult.Saved(put(draft, path, both.get(), writer), true)
        : new SaveResult.Clash(new Conflict(path, base, theirs, Lines.unix(text)));
  }

  private Draft put(Draft draft, String path, byte[] bytes, Person writer) throws IOException {
    ObjectId head = ObjectId.fromString(draft.head());
    Optional<ObjectId> blob = bytes.length == 0 ? Optional.empty() : Optional.of(trees.keep(bytes));
    String line = (blob.isEmpty() ? "Remove " : "Save ") + path;
    return drafts.add(
        draft, trees.with(head, Map.of(path, blob)), writer, Note.of(Note.Kind.SAVE, line));
  }

  /** Adds a commit that changes no file, to a draft that nobody changed since it was looked at. */
  Draft mark(Draft seen, Note.Kind kind, String line, Person person) throws IOException {
    Draft draft = drafts.require(seen.id());
    if (!draft.head().equals(seen.head())) {
      throw new HistoryException(
          HistoryException.Why.CHANGED_SINCE,
          "Somebody changed this draft after you opened it. Look at it again.");
    }
    ObjectId tree = trees.tree(ObjectId.fromString(draft.head()));
    return drafts.add(draft, tree, person, Note.of(kind, line));
  }

  void withdraw(Draft seen, Person person) throws IOException {
    Draft draft = drafts.require(seen.id());
    ObjectId head = ObjectId.fromString(draft.head());
    Draft marked =
        drafts.add(draft, trees.tree(head), person, Note.of(Note.Kind.WITHDRAW, "Withdraw"));
    String kept = Drafts.WITHDRAWN + draft.id();
    store.move(kept, store.at(kept), ObjectId.fromString(marked.head()));
    store.delete(Drafts.OPEN + draft.id());
  }

  Draft bringBack(Draft withdrawn, Person person) throws IOException {
    Draft draft =
        drafts
            .find(Drafts.WITHDRAWN, withdrawn.id())
            .orElseThrow(
                () ->
                    new HistoryException(
                        HistoryException.Why.GONE, "There is no such withdrawn draft."));
    ObjectId head = ObjectId.fromString(draft.head());
    if (store.at(Drafts.OPEN + draft.id()) == null) {
      store.move(Drafts.OPEN + draft.id(), null, head);
      drafts.add(draft, trees.tree(head), person, Note.of(Note.Kind.BRING_BACK, "Bring back"));
    }
    store.delete(Drafts.WITHDRAWN + draft.id());
    return drafts.require(draft.id());
  }

  /** Takes what is published into a draft. */
  KnowledgeHistory.Update bringUpToDate(
      Draft seen, ObjectId published, String shown, Map<String, String> settled, Person person)
      throws IOException {
    Draft draft = drafts.require(seen.id());
    ObjectId head = ObjectId.fromString(draft.head());
    Merges.Merged merged = merges.merge(published, head);
    boolean asShown = shown.equals(published.name()) && seen.head().equals(draft.head());
    boolean allSettled =
        merged.conflicts().stream().allMatch(c -> asShown && settled.containsKey(c.path()));
    if (!allSettled) {
      return new KnowledgeHistory.Update(draft, published.name(), merged.conflicts());
    }
    Map<String, String> needed = new HashMap<>();
    merged.conflicts().forEach(c -> needed.put(c.path(), settled.get(c.path())));
    ObjectId tree =
        merged.tree().isPresent() ? merged.tree().get() : merges.merge(published, head, needed);
    Note note = Note.of(Note.Kind.UPDATE, "Bring up to date", published.name());
    Draft done =
        published.name().equals(draft.base())
            ? draft
            : drafts.add(draft, tree, person, note, published);
    return new KnowledgeHistory.Update(done, published.name(), List.of());
  }

  /** Starts a draft that puts files back as they were. */
  Draft restore(ObjectId published, RevCommit version, Optional<String> path, Person author)
      throws IOException {
    Map<String, ObjectId> then = trees.files(version);
    Map<String, Optional<ObjectId>> changes = new HashMap<>();
    if (path.isPresent()) {
      changes.put(path.get(), Optional.ofNullable(then.get(path.get())));
    } else {
      trees.files(published).keySet().forEach(p -> changes.put(p, Optional.empty()));
      then.forEach((p, id) -> changes.put(p, Optional.of(id)));
    }
    String title =
        "Put "
            + path.orElse("everything")
            + " back as it was on "
            + version.getCommitterIdent().getWhenAsInstant().toString().substring(0, 10);
    return drafts.start(published, trees.with(published, changes), published.name(), author, title);
  }
}
