package org.waymark.staff.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * The knowledge base with its past and its drafts.
 *
 * <p>Safe for many threads, and for several programs on the same folder. Every method may wait for
 * the disk, and those that say so for the network: never call one on an event loop. Any may throw a
 * {@link HistoryException}.
 */
public final class KnowledgeHistory implements AutoCloseable {
  private static final String TURN = "waymark.turn";

  private final Store store;
  private final Trees trees;
  private final Merges merges;
  private final Drafts drafts;
  private final DraftWriter drafting;
  private final Publication publication;
  private final HandEdits handEdits;
  private final Publisher publisher;
  private final Optional<Sync> sync;
  private final Turn turn;
  private volatile RemoteState remoteState;

  private KnowledgeHistory(
      Store store, Rules rules, Optional<Remote> remote, Consumer<String> steps) {
    this.store = store;
    this.trees = new Trees(store);
    this.merges = new Merges(store, trees);
    this.drafts = new Drafts(store, merges);
    this.drafting = new DraftWriter(store, trees, merges, drafts);
    Index index = new Index(store, trees);
    this.publication = new Publication(store, trees, index, steps);
    this.handEdits = new HandEdits(store, trees, index);
    this.publisher = new Publisher(store, trees, merges, drafts, publication, rules);
    this.sync =
        remote.map(
            there ->
                new Sync(
                    store, trees, merges, drafts, publication, rules, new Remotes(store, there)));
    this.turn = new Turn(store.git().getDirectory().toPath().resolve(TURN));
    this.remoteState = remote.isPresent() ? RemoteState.AWAY : RemoteState.NONE;
  }

  /**
   * Opens the history of a folder. Makes a repository of it where it is in none, finishes what a
   * crash interrupted, and takes up what was edited by hand.
   *
   * @param folder the knowledge base
   * @param rules what must be true before anything is published
   * @param remote another repository to be kept in step with
   * @param clock the time, for what is written into the history
   */
  public static KnowledgeHistory open(
      Path folder, Rules rules, Optional<Remote> remote, InstantSource clock) {
    return open(folder, rules, remote, clock, step -> {});
  }

  /**
   * @param steps told each step of publishing before it is done
   */
  static KnowledgeHistory open(
      Path folder,
      Rules rules,
      Optional<Remote> remote,
      InstantSource clock,
      Consumer<String> steps) {
    return guarded(
        () -> {
          Store store = Store.open(folder, clock);
          try {
            KnowledgeHistory history = new KnowledgeHistory(store, rules, remote, steps);
            history.inTurn(published -> published);
            return history;
          } catch (RuntimeException e) {
            store.close();
            throw e;
          }
        });
  }

  /**
   * Finishes what a crash interrupted in a folder, for programs that do not open its history. To be
   * called before the folder is read; does nothing where nothing was interrupted.
   */
  public static void finishInterrupted(Path folder, InstantSource clock) {
    if (Files.exists(folder.resolve(KnowledgeFiles.BEING_WRITTEN))) {
      Rules none = new Rules(true, files -> List.of());
      open(folder, none, Optional.empty(), clock).close();
    }
  }

  /** The files as they are published; what was edited by hand is taken up first. */
  public KnowledgeFiles published() {
    return guarded(() -> trees.texts(now()));
  }

  /** The version that is published. */
  public Version current() {
    return guarded(() -> Log.version(store.commit(now())));
  }

  /** Every draft, the last changed first. */
  public List<Draft> drafts() {
    return guarded(() -> drafts.all(Drafts.OPEN));
  }

  /** Drafts that were withdrawn, the last changed first. */
  public List<Draft> withdrawn() {
    return guarded(() -> drafts.all(Drafts.WITHDRAWN));
  }

  /** A draft as it is now; empty when there is none of that id. */
  public Optional<Draft> draft(String id) {
    return guarded(() -> drafts.find(Drafts.OPEN, id));
  }

  /** Starts a draft from what is published. */
  public Draft start(Person author, String title) {
    return inTurn(
        published ->
            drafts.start(published, trees.tree(published), published.name(), author, title));
  }

  /** The files of a draft, as this draft was when it was got. */
  public KnowledgeFiles files(Draft draft) {
    return guarded(() -> trees.texts(store.commit(draft.head())));
  }

  /**
   * The files as they would be if the draft were published now; its own where the two clash, which
   * publishing would tell.
   */
  public KnowledgeFiles asPublished(Draft draft) {
    return guarded(
        () -> {
          ObjectId head = store.commit(draft.head());
          return trees.texts(merges.merge(now(), head).tree().orElse(head));
        });
  }

  /** What tells one text from another, for {@code madeFrom} of {@link #save}; "" for no file. */
  public static String idOf(String text) {
    return text.isEmpty() ? "" : Trees.idOf(text.getBytes(StandardCharsets.UTF_8)).name();
  }

  /**
   * Puts a text into a draft, which is open again then. Line ends become those of Unix, and the
   * last line gets one.
   *
   * @param draft the draft; only its id counts
   * @param path the file
   * @param text its new text; a blank one is kept as it is
   * @param madeFrom {@link #idOf} the text that the person began to edit; "" for a new file
   * @param writer who wrote it
   * @throws IllegalArgumentException when the path cannot be one of a knowledge base
   */
  public SaveResult save(Draft draft, String path, String text, String madeFrom, Person writer) {
    String kept = text.isEmpty() ? "\n" : text;
    return inTurn(published -> drafting.save(draft.id(), path, kept, madeFrom, writer));
  }

  /** Takes a file out of a draft; otherwise as {@link #save}. */
  public SaveResult remove(Draft draft, String path, String madeFrom, Person writer) {
    return inTurn(published -> drafting.save(draft.id(), path, "", madeFrom, writer));
  }

  /** Asks for a draft to be published. Refused when it was changed since it was looked at. */
  public Draft propose(Draft draft, Person proposer) {
    return inTurn(published -> drafting.mark(draft, Note.Kind.PROPOSE, "Propose", proposer));
  }

  /** Gives a proposed draft back to be written on, with a reason. */
  public Draft giveBack(Draft draft, Person person, String reason) {
    return inTurn(published -> drafting.mark(draft, Note.Kind.GIVE_BACK, reason, person));
  }

  /** Puts a draft aside. It can be brought back. */
  public void withdraw(Draft draft, Person person) {
    inTurn(
        published -> {
          drafting.withdraw(draft, person);
          return published;
        });
  }

  /** Brings a withdrawn draft back. */
  public Draft bringBack(Draft draft, Person person) {
    return inTurn(published -> drafting.bringBack(draft, person));
  }

  /**
   * Publishes a draft as this person saw it. A crash at any moment leaves the old version or the
   * new. Waits for the other repository, if there is one, but does not depend on it.
   *
   * @param reason why, in one line, for the history
   */
  public PublishResult publish(Draft draft, Person approver, String reason) {
    PublishResult result =
        inTurn(published -> publisher.publish(published, draft, approver, reason));
    return result instanceof PublishResult.Published done
        ? new PublishResult.Published(done.version(), sync())
        : result;
  }

  /**
   * Takes what was published since into a draft, which is open again then.
   *
   * @param published the id of the version that was shown to the person ({@link
   *     PublishResult.Clashes})
   * @param settled by path, the text that shall stand where both changed the same lines; an empty
   *     one for no file
   * @return the draft as it is now, or what still clashes: also when somebody changed either since
   *     it was shown
   */
  public Update bringUpToDate(
      Draft draft, String published, Map<String, String> settled, Person person) {
    return inTurn(now -> drafting.bringUpToDate(draft, now, published, settled, person));
  }

  /**
   * What became of bringing a draft up to date.
   *
   * @param draft the draft as it is now
   * @param published the id of the version that it was held against
   * @param conflicts what still clashes; then nothing was changed
   */
  public record Update(Draft draft, String published, List<Conflict> conflicts) {}

  /** What was published, the newest first: everything, or what changed one file. */
  public List<Version> history(Optional<String> path, int atMost) {
    return guarded(() -> new Log(store).of(path, atMost));
  }

  /** What was done to a draft, the newest first. */
  public List<Version> history(Draft draft) {
    return guarded(
        () -> drafts.commits(store.commit(draft.head())).stream().map(Log::version).toList());
  }

  /** A file as it was in a version; empty when there was none. */
  public Optional<String> text(String version, String path) {
    return guarded(
        () -> {
          ObjectId blob = trees.files(store.commit(version)).get(path);
          return blob == null ? Optional.empty() : Optional.of(trees.text(blob));
        });
  }

  /** All files as they were in a version. */
  public KnowledgeFiles files(String version) {
    return guarded(() -> trees.texts(store.commit(version)));
  }

  /**
   * What changed from one version to another, by path.
   *
   * @param from the id of a version; "" for no files at all
   */
  public List<Difference> difference(String from, String to) {
    return guarded(
        () ->
            new Differences(trees)
                .between(from.isEmpty() ? null : store.commit(from), store.commit(to)));
  }

  /** What a version changed: it and the one before it. */
  public List<Difference> difference(String version) {
    return guarded(
        () -> {
          RevCommit commit = store.commit(version);
          ObjectId before = commit.getParentCount() == 0 ? null : commit.getParent(0);
          return new Differences(trees).between(before, commit);
        });
  }

  /** What a draft changes, by path. */
  public List<Difference> difference(Draft draft) {
    return difference(draft.base(), draft.head());
  }

  /**
   * Starts a draft that puts a file, or everything, back as it was.
   *
   * @param path the file; empty for all of them
   */
  public Draft restore(String version, Optional<String> path, Person author) {
    return inTurn(published -> drafting.restore(published, store.commit(version), path, author));
  }

  /** How the other repository stood to this one when it was last asked. */
  public RemoteState remote() {
    return remoteState;
  }

  /**
   * Takes up what was edited by hand, fetches from the other repository, merges, and sends. To be
   * called on a timer. Waits for the network, at most a few minutes.
   */
  public RemoteState sync() {
    remoteState =
        guarded(
            () -> {
              inTurn(published -> published);
              return sync.isEmpty() ? RemoteState.NONE : sync.get().run(work -> inTurn(work::join));
            });
    return remoteState;
  }

  @Override
  public void close() {
    store.close();
  }

  /** What is published now, with hand edits; without them when another is at work. */
  private ObjectId now() throws IOException {
    Optional<ObjectId> taken = turn.takeIfFree(this::takeUp);
    return taken.isPresent() ? taken.get() : store.head();
  }

  /** Ends what a crash interrupted, and takes up hand edits: what anything is done on. */
  private ObjectId takeUp() throws IOException {
    publication.recover();
    return handEdits.takeUp();
  }

  private interface InTurn<T> {
    T run(ObjectId published) throws IOException;
  }

  private <T> T inTurn(InTurn<T> work) {
    return guarded(() -> turn.take(() -> work.run(takeUp())));
  }

  private static <T> T guarded(Turn.Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new HistoryException(
          HistoryException.Why.BROKEN,
          "The history of the knowledge base cannot be read or written",
          e);
    }
  }
}
