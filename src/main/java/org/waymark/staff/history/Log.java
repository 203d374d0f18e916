package org.waymark.staff.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** What was published, when, and by whom. */
final class Log {
  /** A history is read from its end; nobody waits for the whole of a long one. */
  private static final int MOST_COMMITS = 20_000;

  private final Store store;

  Log(Store store) {
    this.store = store;
  }

  static Version version(RevCommit commit) {
    return new Version(
        commit.name(),
        commit.getCommitterIdent().getWhenAsInstant(),
        Idents.person(commit.getAuthorIdent()),
        Idents.person(commit.getCommitterIdent()),
        Note.of(commit).line());
  }

  /**
   * The commits that changed the knowledge base, or one file of it, the newest first. A draft is
   * one change, that of its publishing, whoever saved it how often.
   */
  List<Version> of(Optional<String> path, int atMost) throws IOException {
    List<Version> versions = new ArrayList<>();
    ObjectId head = store.head();
    if (head == null) {
      return versions;
    }
    String where = where(path);
    try (RevWalk walk = new RevWalk(store.git());
        ObjectReader reader = store.git().newObjectReader()) {
      // The newer first; of two in one second the one that stands on the other.
      PriorityQueue<Step> next = new PriorityQueue<>(Comparator.naturalOrder());
      Set<ObjectId> seen = new HashSet<>();
      next.add(new Step(walk.parseCommit(head), 0));
      while (!next.isEmpty() && versions.size() < atMost && seen.size() < MOST_COMMITS) {
        Step step = next.remove();
        if (!seen.add(step.commit)) {
          continue;
        }
        List<RevCommit> parents = parents(step.commit, walk);
        if (!isStepOfDraft(step.commit) && changes(step.commit, parents, where, reader)) {
          versions.add(version(step.commit));
        }
        parents.forEach(parent -> next.add(new Step(parent, step.depth + 1)));
      }
    }
    return versions;
  }

  private record Step(RevCommit commit, int depth) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int newest = Integer.compare(other.commit.getCommitTime(), commit.getCommitTime());
      return newest != 0 ? newest : Integer.compare(depth, other.depth);
    }
  }

  private String where(Optional<String> path) {
    String prefix = store.prefix();
    return path.map(p -> prefix + p)
        .orElse(prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1));
  }

  /** What was done to a draft is no version; what stands below it may be. */
  private static boolean isStepOfDraft(RevCommit commit) {
    return Note.of(commit).kind().filter(Note.Kind::isOfDraft).isPresent();
  }

  /** Those that were published: not the saves of a draft. */
  private static List<RevCommit> parents(RevCommit commit, RevWalk walk) throws IOException {
    boolean draft = Note.of(commit).is(Note.Kind.PUBLISH);
    List<RevCommit> parents = new ArrayList<>();
    for (int i = 0; i < commit.getParentCount() && !(draft && i > 0); i++) {
      parents.add(walk.parseCommit(commit.getParent(i)));
    }
    return parents;
  }

  /** Whether it differs from every parent: one that only joins two histories changes nothing. */
  private static boolean changes(
      RevCommit commit, List<RevCommit> parents, String where, ObjectReader reader)
      throws IOException {
    ObjectId now = at(commit, where, reader);
    for (RevCommit parent : parents) {
      if (!isStepOfDraft(parent) && Objects.equals(now, at(parent, where, reader))) {
        return false;
      }
    }
    return !parents.isEmpty() || now != null;
  }

  private static ObjectId at(RevCommit commit, String where, ObjectReader reader)
      throws IOException {
    if (where.isEmpty()) {
      return commit.getTree();
    }
    try (TreeWalk walk = TreeWalk.forPath(reader, where, commit.getTree())) {
      return walk == null ? null : walk.getObjectId(0);
    }
  }
}
