package org.waymark.staff.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Drafts are branches; all that we know of one is written in its commits. */
final class Drafts {
  /** Where drafts stand. */
  static final String OPEN = Constants.R_HEADS + "drafts/";

  /** Where withdrawn ones are kept. */
  static final String WITHDRAWN = "refs/waymark/withdrawn/";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,80}");
  private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST_SLUG = 40;
  private static final int DIGITS = 7;
  private static final int MOST_COMMITS = 2_000;

  private final Store store;
  private final Merges merges;

  Drafts(Store store, Merges merges) {
    this.store = store;
    this.merges = merges;
  }

  /** Every draft below a name, the last changed first. */
  List<Draft> all(String below) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (Ref ref : store.git().getRefDatabase().getRefsByPrefix(below)) {
      drafts.add(read(ref.getName().substring(below.length()), ref.getObjectId()));
    }
    drafts.sort(Comparator.comparing(Draft::at).reversed().thenComparing(Draft::id));
    return drafts;
  }

  Optional<Draft> find(String below, String id) throws IOException {
    ObjectId head = ID.matcher(id).matches() ? store.at(below + id) : null;
    return head == null ? Optional.empty() : Optional.of(read(id, head));
  }

  Draft require(String id) throws IOException {
    return find(OPEN, id)
        .orElseThrow(
            () ->
                new HistoryException(
                    HistoryException.Why.GONE,
                    "There is no such draft any more: it was published or withdrawn."));
  }

  /** Starts a draft on a commit, with the files of a tree. */
  Draft start(AnyObjectId parent, AnyObjectId tree, String base, Person author, String title)
      throws IOException {
    Note note = Note.of(Note.Kind.START, title, base);
    ObjectId head = store.write(tree, List.of(parent.copy()), author, author, note);
    String id = slug(note.line()) + "-" + head.name().substring(0, DIGITS);
    store.move(OPEN + id, null, head);
    return read(id, head);
  }

  private static String slug(String title) {
    String slug = NOT_IN_ID.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
    String shorter = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
    String bare = shorter.replaceAll("^-|-$", "");
    return bare.isEmpty() ? "draft" : bare;
  }

  /** Adds a commit to a draft. */
  Draft add(Draft draft, AnyObjectId tree, Person person, Note note, ObjectId... merged)
      throws IOException {
    ObjectId head = ObjectId.fromString(draft.head());
    List<ObjectId> parents = new ArrayList<>(List.of(head));
    parents.addAll(List.of(merged));
    ObjectId commit = store.write(tree, parents, person, person, note);
    store.move(OPEN + draft.id(), head, commit);
    return read(draft.id(), commit);
  }

  /** The commits of a draft, the newest first, down to the one that started it. */
  List<RevCommit> commits(AnyObjectId head) throws IOException {
    List<RevCommit> commits = new ArrayList<>();
    ObjectId published = store.head();
    ObjectId base = published == null ? null : merges.base(published, head);
    try (RevWalk walk = new RevWalk(store.git())) {
      RevCommit commit = walk.parseCommit(head);
      // Somebody may have made the branch by git, without our first commit.
      while (commits.size() < MOST_COMMITS && !(commit.equals(base) && !commits.isEmpty())) {
        commits.add(commit);
        if (Note.of(commit).is(Note.Kind.START) || commit.getParentCount() == 0) {
          break;
        }
        commit = walk.parseCommit(commit.getParent(0));
      }
    }
    return commits;
  }

  private Draft read(String id, AnyObjectId head) throws IOException {
    List<RevCommit> commits = commits(head);
    RevCommit last = commits.get(0);
    RevCommit first = commits.get(commits.size() - 1);
    boolean ours = Note.of(first).is(Note.Kind.START);
    String base = null;
    Set<Person> writers = new LinkedHashSet<>();
    Person author = Idents.person(first.getAuthorIdent());
    writers.add(author);
    for (int i = commits.size() - 1; i >= 0; i--) {
      Note note = Note.of(commits.get(i));
      base = note.base().orElse(base);
      if (note.kind().isEmpty() || note.is(Note.Kind.SAVE) || note.is(Note.Kind.UPDATE)) {
        writers.add(Idents.person(commits.get(i).getAuthorIdent()));
      }
    }
    return new Draft(
        id,
        ours ? Note.of(first).line() : id,
        author,
        last.getCommitterIdent().getWhenAsInstant(),
        Note.of(last).is(Note.Kind.PROPOSE) ? Draft.State.PROPOSED : Draft.State.OPEN,
        base == null ? baseOf(head) : base,
        last.name(),
        List.copyOf(writers));
  }

  private String baseOf(AnyObjectId head) throws IOException {
    ObjectId base = merges.base(store.head(), head);
    return base == null ? "" : base.name();
  }
}
