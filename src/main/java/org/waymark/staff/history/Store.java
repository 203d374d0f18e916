package org.waymark.staff.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The repository, its branches and commits. */
final class Store implements AutoCloseable {
  private static final String BRANCH = "main";
  private static final String MARK = "contacts.yaml";
  private static final String LOCK = ".lock";
  private static final String INDEX_LOCK = "index" + LOCK;
  private static final Duration STALE = Duration.ofMinutes(1);

  private final Repository git;
  private final Path folder;
  private final Path root;
  private final String branch;
  private final InstantSource clock;

  private Store(Repository git, Path folder, InstantSource clock) throws IOException {
    this.git = git;
    this.folder = folder;
    this.root = git.getWorkTree().toPath().toRealPath();
    this.branch = git.getFullBranch();
    this.clock = clock;
  }

  static Store open(Path where, InstantSource clock) throws IOException {
    GitEnvironment.set();
    Path folder = where.toRealPath();
    Repository git = around(folder);
    if (git == null) {
      git =
          new FileRepositoryBuilder()
              .setGitDir(folder.resolve(Constants.DOT_GIT).toFile())
              .setWorkTree(folder.toFile())
              .build();
      git.create();
      git.updateRef(Constants.HEAD).link(Constants.R_HEADS + BRANCH);
    }
    StoredConfig config = git.getConfig();
    // Not saved: what is published must survive a power cut.
    config.setBoolean("core", null, "fsyncObjectFiles", true);
    config.setBoolean("core", null, "fsyncRefFiles", true);
    Store store = new Store(git, folder, clock);
    if (!store.branch.startsWith(Constants.R_HEADS)) {
      store.close();
      throw new HistoryException(
          HistoryException.Why.BROKEN,
          "The repository of the knowledge base is on no branch: switch it to one with git.");
    }
    return store;
  }

  /** The repository that holds the folder's files; null where none does. */
  private static Repository around(Path folder) throws IOException {
    FileRepositoryBuilder found =
        new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
    if (found.getGitDir() == null) {
      return null;
    }
    Repository git = found.build();
    Path root = git.getWorkTree().toPath().toRealPath();
    if (root.equals(folder) || holds(git, prefix(root, folder) + MARK)) {
      return git;
    }
    // A repository that has nothing to do with the knowledge base, such as one of a home folder.
    git.close();
    return null;
  }

  private static boolean holds(Repository git, String path) throws IOException {
    ObjectId tree = git.resolve(Constants.HEAD + "^{tree}");
    if (tree == null) {
      return false;
    }
    try (TreeWalk walk = TreeWalk.forPath(git, path, tree)) {
      return walk != null;
    }
  }

  private static String prefix(Path root, Path folder) {
    String path = root.relativize(folder).toString().replace(File.separatorChar, '/');
    return path.isEmpty() ? "" : path + "/";
  }

  Repository git() {
    return git;
  }

  /** The folder of the knowledge base. */
  Path folder() {
    return folder;
  }

  /** The folder of everything in the repository. */
  Path root() {
    return root;
  }

  /** The path from {@link #root} to {@link #folder}: "", or one that ends with a slash. */
  String prefix() {
    return prefix(root, folder);
  }

  /** The full name of the branch whose files stand in the folder. */
  String branch() {
    return branch;
  }

  /** The last commit of that branch; null before the first. */
  ObjectId head() throws IOException {
    return at(branch);
  }

  /** The commit of a full name; null where there is none. */
  ObjectId at(String name) throws IOException {
    Ref ref = git.exactRef(name);
    return ref == null ? null : ref.getObjectId();
  }

  /** The commit of that id. */
  RevCommit commit(AnyObjectId id) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      return walk.parseCommit(id);
    }
  }

  /** The commit whose 40 digits a person or a form gave. */
  RevCommit commit(String id) throws IOException {
    if (!ObjectId.isId(id)) {
      throw new HistoryException(HistoryException.Why.GONE, "There is no such version.");
    }
    try {
      return commit(ObjectId.fromString(id));
    } catch (MissingObjectException | IncorrectObjectTypeException e) {
      throw new HistoryException(HistoryException.Why.GONE, "There is no such version.", e);
    }
  }

  boolean isBefore(AnyObjectId earlier, AnyObjectId later) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      return walk.isMergedInto(walk.parseCommit(earlier), walk.parseCommit(later));
    }
  }

  /** Writes a commit that no branch has yet. */
  ObjectId write(
      AnyObjectId tree, List<ObjectId> parents, Person author, Person committer, Note note)
      throws IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    commit.setParentIds(parents);
    commit.setAuthor(Idents.ident(author, now));
    commit.setCommitter(Idents.ident(committer, now));
    commit.setMessage(note.message());
    try (ObjectInserter inserter = git.newObjectInserter()) {
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return id;
    }
  }

  /**
   * Moves a name from one commit to another.
   *
   * @param before where it must stand now; null for a new name
   */
  void move(String name, ObjectId before, ObjectId after) throws IOException {
    clearStale(name + LOCK);
    RefUpdate update = git.updateRef(name);
    update.setExpectedOldObjectId(before == null ? ObjectId.zeroId() : before);
    update.setNewObjectId(after);
    update.setForceUpdate(true);
    update.setRefLogIdent(Idents.ident(Person.BY_HAND, clock.instant()));
    update.setRefLogMessage("waymark", false);
    RefUpdate.Result result = update.update();
    switch (result) {
      case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> {}
      default -> throw new IOException("git did not move " + name + ": " + result);
    }
  }

  /** Takes a name away; its commits stay where another name holds them. */
  void delete(String name) throws IOException {
    if (at(name) == null) {
      return;
    }
    RefUpdate update = git.updateRef(name);
    update.setForceUpdate(true);
    RefUpdate.Result result = update.delete();
    if (result != RefUpdate.Result.FORCED && result != RefUpdate.Result.FAST_FORWARD) {
      throw new IOException("git did not delete " + name + ": " + result);
    }
  }

  /** Whether git is at work in the folder, by another hand: its files may be half of a change. */
  boolean isBusy() throws IOException {
    clearStale(INDEX_LOCK);
    return !git.getRepositoryState().equals(RepositoryState.SAFE)
        || Files.exists(git.getDirectory().toPath().resolve(INDEX_LOCK));
  }

  /** Takes away a lock of git that a crash left: no work of git here takes as long. */
  private void clearStale(String name) throws IOException {
    Path lock = git.getDirectory().toPath().resolve(name);
    try {
      Instant since = Files.getLastModifiedTime(lock).toInstant();
      if (since.plus(STALE).isBefore(clock.instant())) {
        Files.deleteIfExists(lock);
      }
    } catch (NoSuchFileException e) {
      // As it should be.
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
