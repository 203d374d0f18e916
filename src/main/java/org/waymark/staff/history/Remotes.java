package org.waymark.staff.history;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/** Speaks with the other repository. What goes wrong there is an answer, not an error. */
final class Remotes {
  private static final String NAME = "refs/remotes/waymark/published";
  private static final int TIMEOUT_SECONDS = 15;

  private final Store store;
  private final Remote remote;

  Remotes(Store store, Remote remote) {
    this.store = store;
    this.remote = remote;
  }

  /** What came of sending. */
  enum Sent {
    DONE,
    /** Somebody else sent something first. */
    BEHIND,
    AWAY
  }

  /**
   * Fetches what is published there.
   *
   * @return whether it answered
   */
  boolean fetch() {
    try (Git git = Git.wrap(store.git())) {
      FetchCommand fetch =
          git.fetch()
              .setRemote(remote.address())
              .setTagOpt(TagOpt.NO_TAGS)
              .setRefSpecs(new RefSpec("+refs/heads/*:" + NAME + "/*"));
      reach(fetch, remote).call();
      return true;
    } catch (GitAPIException | JGitInternalException e) {
      return false;
    }
  }

  /** What is published there, as far as it was fetched; empty where there is nothing yet. */
  Optional<ObjectId> head() throws IOException {
    Ref ref = store.git().exactRef(NAME + "/" + branch());
    return ref == null ? Optional.empty() : Optional.of(ref.getObjectId());
  }

  Sent send(ObjectId commit) {
    RefSpec spec = new RefSpec(commit.name() + ":" + store.branch());
    try (Git git = Git.wrap(store.git())) {
      PushCommand push = git.push().setRemote(remote.address()).setRefSpecs(spec);
      for (PushResult result : reach(push, remote).call()) {
        for (RemoteRefUpdate update : result.getRemoteUpdates()) {
          switch (update.getStatus()) {
            case OK, UP_TO_DATE -> {}
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> {
              return Sent.BEHIND;
            }
            default -> {
              return Sent.AWAY;
            }
          }
        }
      }
      return Sent.DONE;
    } catch (GitAPIException | JGitInternalException e) {
      return Sent.AWAY;
    }
  }

  private String branch() {
    return Repository.shortenRefName(store.branch());
  }

  /** Shows who we are, and does not wait for ever. */
  static <C extends TransportCommand<C, ?>> C reach(C command, Remote remote) {
    command.setTimeout(TIMEOUT_SECONDS);
    if (!remote.user().isEmpty() || !remote.password().isEmpty()) {
      command.setCredentialsProvider(
          new UsernamePasswordCredentialsProvider(remote.user(), remote.password()));
    }
    return command;
  }
}
