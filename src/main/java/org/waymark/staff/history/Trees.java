package org.waymark.staff.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.waymark.knowledge.KnowledgeFiles;

/** Files inside commits. Paths are those inside the knowledge base. */
final class Trees {
  /** Paths that the console may write: nothing hidden, nothing above the folder. */
  private static final Pattern PATH =
      Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private static final Pattern LEFTOVER = Pattern.compile("(?:.*/)?(?:\\..*|[^/]*~|[^/]*\\.swp)");
  private static final int KEPT = 4;
  private static final String FOR_PEOPLE = "README.md";

  private final Repository git;
  private final String prefix;

  /** The files of trees, which never change; the last few, because every page asks for some. */
  private final Map<ObjectId, KnowledgeFiles> read =
      new LinkedHashMap<>(2 * KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ObjectId, KnowledgeFiles> eldest) {
          return size() > KEPT;
        }
      };

  Trees(Store store) {
    this(store.git(), store.prefix());
  }

  /**
   * @param prefix the folder of the knowledge base in the repository: "", or one that ends with a
   *     slash
   */
  Trees(Repository git, String prefix) {
    this.git = git;
    this.prefix = prefix;
  }

  /** What tells one text from another. */
  static ObjectId idOf(byte[] bytes) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes);
    }
  }

  /** Refuses a path at which no file of the knowledge base can stand. */
  static void requirePath(String path) {
    if (!PATH.matcher(path).matches() || isLeftover(path) || path.length() > 200) {
      throw new IllegalArgumentException("not a path of the knowledge base");
    }
  }

  /** Whether a path is hidden or an editor's leftover, so that nobody serves or keeps it. */
  static boolean isLeftover(String path) {
    for (String part : path.split("/", -1)) {
      if (LEFTOVER.matcher(part).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The id of every file of the knowledge base in a commit; none for null. */
  SortedMap<String, ObjectId> files(AnyObjectId commit) throws IOException {
    SortedMap<String, ObjectId> files = new TreeMap<>();
    if (commit == null) {
      return files;
    }
    try (TreeWalk walk = walk(commit)) {
      if (!prefix.isEmpty()) {
        walk.setFilter(PathFilter.create(prefix.substring(0, prefix.length() - 1)));
      }
      while (walk.next()) {
        String path = walk.getPathString();
        boolean ours = path.startsWith(prefix) && isFile(walk.getFileMode(0));
        if (ours && !isLeftover(path.substring(prefix.length()))) {
          files.put(path.substring(prefix.length()), walk.getObjectId(0));
        }
      }
    }
    return files;
  }

  private TreeWalk walk(AnyObjectId commit) throws IOException {
    TreeWalk walk = new TreeWalk(git);
    walk.addTree(tree(commit));
    walk.setRecursive(true);
    return walk;
  }

  static boolean isFile(FileMode mode) {
    return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
  }

  /** The texts of the knowledge base in a commit, as the service would read them. */
  KnowledgeFiles texts(AnyObjectId commit) throws IOException {
    ObjectId tree = tree(commit);
    synchronized (read) {
      KnowledgeFiles known = read.get(tree);
      if (known != null) {
        return known;
      }
    }
    KnowledgeFiles files = readTexts(tree);
    synchronized (read) {
      read.put(tree, files);
    }
    return files;
  }

  private KnowledgeFiles readTexts(ObjectId tree) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (ObjectReader reader = git.newObjectReader()) {
      for (Map.Entry<String, ObjectId> file : files(tree).entrySet()) {
        if (!file.getKey().endsWith(FOR_PEOPLE)) {
          byte[] bytes = reader.open(file.getValue(), Constants.OBJ_BLOB).getBytes();
          texts.put(file.getKey(), new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return new KnowledgeFiles(texts);
  }

  /** The tree of a commit, or the tree itself. */
  ObjectId tree(AnyObjectId commit) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      return walk.parseTree(commit).copy();
    }
  }

  /** A text by its id; "" where the repository has none of that id. */
  String text(ObjectId blob) throws IOException {
    if (blob == null || blob.equals(ObjectId.zeroId())) {
      return "";
    }
    try {
      return new String(bytes(blob), StandardCharsets.UTF_8);
    } catch (MissingObjectException | IncorrectObjectTypeException e) {
      return "";
    }
  }

  /** What a file holds, by its id. */
  byte[] bytes(ObjectId blob) throws IOException {
    try (ObjectReader reader = git.newObjectReader()) {
      return reader.open(blob, Constants.OBJ_BLOB).getBytes();
    }
  }

  /** Keeps bytes; gives their id. */
  ObjectId keep(byte[] bytes) throws IOException {
    try (ObjectInserter inserter = git.newObjectInserter()) {
      ObjectId id = inserter.insert(Constants.OBJ_BLOB, bytes);
      inserter.flush();
      return id;
    }
  }

  /**
   * The tree of a commit with some files changed.
   *
   * @param commit the commit; null for an empty tree
   * @param changes by path, the id of what shall stand there; empty for no file
   */
  ObjectId with(AnyObjectId commit, Map<String, Optional<ObjectId>> changes) throws IOException {
    DirCache index = DirCache.newInCore();
    if (commit != null) {
      try (ObjectReader reader = git.newObjectReader()) {
        DirCacheBuilder builder = index.builder();
        builder.addTree(new byte[0], 0, reader, tree(commit));
        builder.finish();
      }
    }
    DirCacheEditor editor = index.editor();
    changes.forEach((path, id) -> editor.add(edit(prefix + path, id)));
    editor.finish();
    try (ObjectInserter inserter = git.newObjectInserter()) {
      ObjectId tree = index.writeTree(inserter);
      inserter.flush();
      return tree;
    }
  }

  private static DirCacheEditor.PathEdit edit(String path, Optional<ObjectId> id) {
    return id.isEmpty()
        ? new DirCacheEditor.DeletePath(path)
        : new DirCacheEditor.PathEdit(path) {
          @Override
          public void apply(DirCacheEntry entry) {
            if (!isFile(entry.getFileMode())) {
              entry.setFileMode(FileMode.REGULAR_FILE);
            }
            entry.setObjectId(id.get());
          }
        };
  }
}
