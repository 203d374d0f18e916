package org.waymark.staff.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.ResolveMerger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Puts two lines of history together without touching a file. */
final class Merges {
  private final Repository git;
  private final Store store;
  private final Trees trees;

  Merges(Store store, Trees trees) {
    this.git = store.git();
    this.store = store;
    this.trees = trees;
  }

  /**
   * What came out.
   *
   * @param tree the files of both; empty when there are conflicts
   */
  record Merged(Optional<ObjectId> tree, List<Conflict> conflicts) {}

  /** The last commit that both stand on; null when there is none. */
  ObjectId base(AnyObjectId one, AnyObjectId other) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(one));
      walk.markStart(walk.parseCommit(other));
      RevCommit base = walk.next();
      return base == null ? null : base.copy();
    }
  }

  Merged merge(AnyObjectId published, AnyObjectId draft) throws IOException {
    try (ObjectInserter inserter = git.newObjectInserter()) {
      ResolveMerger merger = (ResolveMerger) MergeStrategy.RECURSIVE.newMerger(git, true);
      merger.setObjectInserter(inserter);
      if (merger.merge(published, draft)) {
        ObjectId tree = merger.getResultTreeId();
        inserter.flush();
        return new Merged(Optional.of(tree), List.of());
      }
      List<String> paths = merger.getUnmergedPaths();
      return new Merged(
          Optional.empty(), conflicts(paths, base(published, draft), published, draft));
    }
  }

  private List<Conflict> conflicts(
      List<String> paths, ObjectId base, AnyObjectId published, AnyObjectId draft)
      throws IOException {
    Map<String, ObjectId> before = trees.files(base);
    Map<String, ObjectId> theirs = trees.files(published);
    Map<String, ObjectId> yours = trees.files(draft);
    List<Conflict> conflicts = new ArrayList<>();
    for (String whole : new TreeSet<>(paths)) {
      if (!whole.startsWith(store.prefix())) {
        throw new HistoryException(
            HistoryException.Why.BROKEN,
            "Both copies changed a file outside the knowledge base: merge them with git.");
      }
      String path = whole.substring(store.prefix().length());
      conflicts.add(
          new Conflict(
              path,
              trees.text(before.get(path)),
              trees.text(theirs.get(path)),
              trees.text(yours.get(path))));
    }
    return conflicts;
  }

  /**
   * Merges where a person decided what shall stand in each file that clashes.
   *
   * @param settled by path, the text; "" for no file
   */
  ObjectId merge(AnyObjectId published, AnyObjectId draft, Map<String, String> settled)
      throws IOException {
    Map<String, ObjectId> theirs = trees.files(published);
    Map<String, Optional<ObjectId>> give = new HashMap<>();
    Map<String, Optional<ObjectId>> put = new HashMap<>();
    for (Map.Entry<String, String> file : settled.entrySet()) {
      String path = file.getKey();
      String text = Lines.unix(file.getValue());
      // First the draft gives way in these files, so that nothing clashes; then they are set.
      give.put(path, Optional.ofNullable(theirs.get(path)));
      put.put(
          path,
          text.isEmpty()
              ? Optional.empty()
              : Optional.of(trees.keep(text.getBytes(StandardCharsets.UTF_8))));
    }
    ObjectId yielding =
        store.write(
            trees.with(draft, give),
            List.of(draft.copy()),
            Person.BY_HAND,
            Person.BY_HAND,
            Note.of(Note.Kind.UPDATE, "Give way"));
    return trees.with(merge(published, yielding).tree().orElseThrow(), put);
  }
}
