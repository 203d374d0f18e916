package org.waymark.staff.history;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/**
 * What git takes the files in the folder for. It is kept in step with what is published, so that
 * somebody who works there with git does not undo it with their next commit.
 */
final class Index {
  private final Store store;
  private final Trees trees;
  private volatile boolean behind = true;

  Index(Store store, Trees trees) {
    this.store = store;
    this.trees = trees;
  }

  /** Whether it may differ from what is published: at first, and after it could not be written. */
  boolean isBehind() {
    return behind;
  }

  /** Makes the whole knowledge base in it what it is in a commit. */
  void matchAll(AnyObjectId commit) throws IOException {
    behind = false;
    match(commit, trees.files(commit).keySet().stream().map(p -> store.prefix() + p).toList());
  }

  /** Makes these paths, counted from the root of the repository, what they are in a commit. */
  void match(AnyObjectId commit, Collection<String> paths) throws IOException {
    if (paths.isEmpty()) {
      return;
    }
    DirCache index;
    try {
      index = store.git().lockDirCache();
    } catch (LockFailedException e) {
      // Somebody works there with git: the next look does it.
      behind = true;
      return;
    }
    try {
      DirCacheEditor editor = index.editor();
      Set<String> gone = new HashSet<>(paths);
      try (TreeWalk walk = new TreeWalk(store.git())) {
        walk.addTree(trees.tree(commit));
        walk.setRecursive(true);
        walk.setFilter(PathFilterGroup.createFromStrings(paths));
        while (walk.next()) {
          if (gone.remove(walk.getPathString())) {
            editor.add(set(walk.getPathString(), walk.getObjectId(0), walk.getFileMode(0)));
          }
        }
      }
      gone.forEach(path -> editor.add(new DirCacheEditor.DeletePath(path)));
      editor.finish();
      index.write();
      if (!index.commit()) {
        throw new IOException("git's index cannot be written");
      }
    } finally {
      index.unlock();
    }
  }

  private static DirCacheEditor.PathEdit set(String path, ObjectId id, FileMode mode) {
    return new DirCacheEditor.PathEdit(path) {
      @Override
      public void apply(DirCacheEntry entry) {
        if (!id.equals(entry.getObjectId())) {
          entry.setObjectId(id);
          entry.setFileMode(mode);
          // Unknown, so that git looks at the file itself.
          entry.setLength(0);
          entry.setLastModified(Instant.EPOCH);
        }
      }
    };
  }
}
