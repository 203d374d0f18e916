package org.waymark.staff.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * Puts a new version into the folder, so that a crash at any moment leaves the old one or the new.
 *
 * <ol>
 *   <li>A mark in the folder says from which version to which. While it stands, nobody serves what
 *       is in the folder.
 *   <li>The branch moves: from here on the new version is published.
 *   <li>The files are exchanged one by one, then git's index.
 *   <li>The mark goes.
 * </ol>
 *
 * <p>Whoever finds a mark that nobody is working on goes on from there: if the branch had moved,
 * the rest is done; if not, only the mark goes.
 */
final class Publication {
  private final Store store;
  private final Trees trees;
  private final Index index;
  private final WorkTree folder;
  private final WorkTree root;
  private final Consumer<String> steps;

  /**
   * @param steps told the name of each step before it is done
   */
  Publication(Store store, Trees trees, Index index, Consumer<String> steps) {
    this.store = store;
    this.trees = trees;
    this.index = index;
    this.folder = new WorkTree(store.folder());
    this.root = new WorkTree(store.root());
    this.steps = steps;
  }

  /**
   * @param before the version that stands in the folder
   * @param after the one that shall
   * @param draft the name of the branch that is no longer needed then; "" for none
   */
  void install(ObjectId before, ObjectId after, String draft) throws IOException {
    steps.accept("mark");
    folder.write(
        KnowledgeFiles.BEING_WRITTEN,
        (before.name() + "\n" + after.name() + "\n" + draft + "\n")
            .getBytes(StandardCharsets.UTF_8));
    steps.accept("branch");
    try {
      store.move(store.branch(), before, after);
    } catch (IOException e) {
      // Somebody moved it by git at this moment; nothing was changed yet.
      folder.delete(KnowledgeFiles.BEING_WRITTEN);
      throw e;
    }
    finish(before, after, draft);
  }

  /** Ends what a crash interrupted. */
  void recover() throws IOException {
    byte[] mark = folder.read(KnowledgeFiles.BEING_WRITTEN);
    if (mark == null) {
      return;
    }
    String[] lines = new String(mark, StandardCharsets.UTF_8).split("\n", -1);
    if (lines.length < 3 || !ObjectId.isId(lines[0]) || !ObjectId.isId(lines[1])) {
      throw new IOException("the file " + KnowledgeFiles.BEING_WRITTEN + " is not ours");
    }
    ObjectId after = ObjectId.fromString(lines[1]);
    if (store.isBefore(after, store.head())) {
      finish(ObjectId.fromString(lines[0]), after, lines[2]);
    } else {
      folder.delete(KnowledgeFiles.BEING_WRITTEN);
    }
  }

  private void finish(ObjectId before, ObjectId after, String draft) throws IOException {
    Map<String, Change> changes = changes(before, after);
    List<String> order = new ArrayList<>(changes.keySet());
    // Files that go make room for those that come.
    order.sort((a, b) -> Boolean.compare(changes.get(b).isGone(), changes.get(a).isGone()));
    for (String path : order) {
      steps.accept("file " + path);
      exchange(path, changes.get(path));
    }
    steps.accept("index");
    index.match(after, order);
    steps.accept("draft");
    if (!draft.isEmpty()) {
      deleteMerged(draft, after);
    }
    steps.accept("unmark");
    folder.delete(KnowledgeFiles.BEING_WRITTEN);
    steps.accept("end");
  }

  /** What was saved into the draft while it was published stays a draft. */
  private void deleteMerged(String draft, ObjectId after) throws IOException {
    ObjectId head = store.at(draft);
    if (head != null && store.isBefore(head, after)) {
      store.delete(draft);
    }
  }

  /** What a path holds in two versions; null for no file. */
  private record Change(ObjectId before, ObjectId after) {
    boolean isGone() {
      return after == null;
    }

    boolean isOfOneFile() {
      return before != null && after != null;
    }
  }

  private Map<String, Change> changes(AnyObjectId before, AnyObjectId after) throws IOException {
    Map<String, Change> changes = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(store.git())) {
      walk.addTree(trees.tree(before));
      walk.addTree(trees.tree(after));
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      while (walk.next()) {
        Change change = new Change(file(walk, 0), file(walk, 1));
        if (change.before != null || change.after != null) {
          changes.put(walk.getPathString(), change);
        }
      }
    }
    return changes;
  }

  private static ObjectId file(TreeWalk walk, int side) {
    return Trees.isFile(walk.getFileMode(side)) ? walk.getObjectId(side) : null;
  }

  /**
   * Exchanges a file, unless a hand was quicker: then both changes are put together, and where that
   * cannot be done the hand's stays and is committed with the next look at the folder.
   */
  private void exchange(String path, Change change) throws IOException {
    byte[] now = root.read(path);
    ObjectId found = now == null ? null : Trees.idOf(now);
    if (Objects.equals(found, change.before)) {
      put(path, change.after);
    } else if (now != null && !found.equals(change.after) && change.isOfOneFile()) {
      Optional<byte[]> both =
          Lines.merge(trees.bytes(change.before), trees.bytes(change.after), now);
      if (both.isPresent()) {
        root.write(path, both.get());
      }
    }
  }

  private void put(String path, ObjectId file) throws IOException {
    if (file == null) {
      root.delete(path);
    } else {
      root.write(path, trees.bytes(file));
    }
  }
}
