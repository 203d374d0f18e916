package org.waymark.staff.history;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.LsRemoteCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * What is published in another repository, for machines that only serve it. It is read into memory:
 * nothing is written on a disk, and nothing of the past is fetched.
 *
 * <p>Its method waits for the network, at most half a minute: never call it on an event loop.
 */
public final class PublishedCopy {
  private static final String HERE = "refs/waymark/published";
  private static final String MARK = "contacts.yaml";

  /** The folder of the knowledge base where the repository holds other things too. */
  private static final List<String> PREFIXES = List.of("", "knowledge-base/");

  /** The branch where it does not say which one it means. */
  private static final String MAIN = Constants.R_HEADS + "main";

  private final Remote remote;

  /**
   * What was found.
   *
   * @param id the commit
   * @param files the knowledge base in it
   */
  public record Found(String id, KnowledgeFiles files) {}

  public PublishedCopy(Remote remote) {
    this.remote = remote;
    GitEnvironment.set();
  }

  /**
   * Looks there.
   *
   * @param id the commit that was found last; "" at first
   * @return what is published there, if it is another one
   * @throws HistoryException when it cannot be reached, or holds no knowledge base
   */
  public Optional<Found> since(String id) {
    try {
      Ref published = published();
      String now = published.getObjectId().name();
      return now.equals(id) ? Optional.empty() : Optional.of(new Found(now, fetch(published)));
    } catch (IOException | GitAPIException | JGitInternalException e) {
      // Its message may quote an address.
      throw new HistoryException(
          HistoryException.Why.BROKEN, "The other repository cannot be read");
    }
  }

  private Ref published() throws GitAPIException, IOException {
    LsRemoteCommand list = Git.lsRemoteRepository().setRemote(remote.address());
    Collection<Ref> refs = Remotes.reach(list, remote).call();
    for (String name : List.of(Constants.HEAD, MAIN)) {
      for (Ref ref : refs) {
        if (ref.getName().equals(name) && ref.getObjectId() != null) {
          return ref;
        }
      }
    }
    throw new IOException("nothing is published there");
  }

  private KnowledgeFiles fetch(Ref published) throws GitAPIException, IOException {
    try (Repository memory = memory();
        Git git = Git.wrap(memory)) {
      Remotes.reach(
              git.fetch()
                  .setRemote(remote.address())
                  .setTagOpt(TagOpt.NO_TAGS)
                  .setDepth(1)
                  .setRefSpecs(new RefSpec("+" + published.getName() + ":" + HERE)),
              remote)
          .call();
      ObjectId commit = memory.exactRef(HERE).getObjectId();
      return new Trees(memory, prefix(memory, commit)).texts(commit);
    }
  }

  private static Repository memory() throws IOException {
    return new InMemoryRepository.Builder()
        .setRepositoryDescription(new DfsRepositoryDescription("published"))
        // A repository in another folder of this machine is reached through it.
        .setFS(FS.DETECTED)
        .build();
  }

  private static String prefix(Repository git, ObjectId commit) throws IOException {
    ObjectId tree = git.resolve(commit.name() + "^{tree}");
    for (String prefix : PREFIXES) {
      try (TreeWalk walk = TreeWalk.forPath(git, prefix + MARK, tree)) {
        if (walk != null) {
          return prefix;
        }
      }
    }
    throw new IOException("there is no knowledge base");
  }
}
