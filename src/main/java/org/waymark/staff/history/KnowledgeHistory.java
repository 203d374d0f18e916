package org.waymark.staff.history;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * The knowledge base with its past and its drafts.
 *
 * <p>Safe for many threads, and for several programs on the same folder. Every method may wait for
 * the disk, and those that say so for the network: never call one on an event loop. Any may throw a
 * {@link HistoryException}.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is written
public final class KnowledgeHistory implements AutoCloseable {

  private KnowledgeHistory() {}

  /**
   * Opens the history of a folder. Makes a repository of it where it is in none, and finishes what
   * a crash interrupted.
   *
   * @param folder the knowledge base
   * @param rules what must be true before anything is published
   * @param remote another repository to be kept in step with
   * @param clock the time, for what is written into the history
   */
  public static KnowledgeHistory open(
      Path folder, Rules rules, Optional<Remote> remote, InstantSource clock) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The files as they are published; what was edited by hand is taken up first. */
  public KnowledgeFiles published() {
    throw new UnsupportedOperationException("not yet");
  }

  /** The version that is published. */
  public Version current() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Every draft, the last changed first. */
  public List<Draft> drafts() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Drafts that were withdrawn, the last changed first. */
  public List<Draft> withdrawn() {
    throw new UnsupportedOperationException("not yet");
  }

  /** A draft as it is now; empty when there is none of that id. */
  public Optional<Draft> draft(String id) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Starts a draft from what is published. */
  public Draft start(Person author, String title) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The files of a draft. */
  public KnowledgeFiles files(Draft draft) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * The files as they would be if the draft were published now; its own where the two clash, which
   * publishing would tell.
   */
  public KnowledgeFiles asPublished(Draft draft) {
    throw new UnsupportedOperationException("not yet");
  }

  /** What tells one text from another, for {@code madeFrom} of {@link #save}; "" for no file. */
  public static String idOf(String text) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Puts a text into a draft, which is open again then.
   *
   * @param draft the draft; only its id counts
   * @param path the file
   * @param text its new text
   * @param madeFrom {@link #idOf} the text that the person began to edit; "" for a new file
   * @param writer who wrote it
   */
  public SaveResult save(Draft draft, String path, String text, String madeFrom, Person writer) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Takes a file out of a draft; otherwise as {@link #save}. */
  public SaveResult remove(Draft draft, String path, String madeFrom, Person writer) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Asks for a draft to be published. Refused when it was changed since it was looked at. */
  public Draft propose(Draft draft, Person proposer) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Gives a proposed draft back to be written on, with a reason. */
  public Draft giveBack(Draft draft, Person person, String reason) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Puts a draft aside. It can be brought back. */
  public void withdraw(Draft draft, Person person) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Brings a withdrawn draft back. */
  public Draft bringBack(Draft draft, Person person) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Publishes a draft as this person saw it. A crash at any moment leaves the old version or the
   * new. Waits for the other repository, if there is one, but does not depend on it.
   *
   * @param reason why, in one line, for the history
   */
  public PublishResult publish(Draft draft, Person approver, String reason) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Takes what was published since into a draft.
   *
   * @param published the id of the version that was shown to the person ({@link
   *     PublishResult.Clashes})
   * @param settled by path, the text that shall stand where both changed the same lines; an empty
   *     one for no file
   * @return the draft as it is now, or what still clashes
   */
  public Update bringUpToDate(
      Draft draft, String published, Map<String, String> settled, Person person) {
    throw new UnsupportedOperationException("not yet");
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
    throw new UnsupportedOperationException("not yet");
  }

  /** What was saved in a draft, the newest first. */
  public List<Version> history(Draft draft) {
    throw new UnsupportedOperationException("not yet");
  }

  /** A file as it was in a version; empty when there was none. */
  public Optional<String> text(String version, String path) {
    throw new UnsupportedOperationException("not yet");
  }

  /** All files as they were in a version. */
  public KnowledgeFiles files(String version) {
    throw new UnsupportedOperationException("not yet");
  }

  /** What changed from one version to another, by path. */
  public List<Difference> difference(String from, String to) {
    throw new UnsupportedOperationException("not yet");
  }

  /** What a version changed: it and the one before it. */
  public List<Difference> difference(String version) {
    throw new UnsupportedOperationException("not yet");
  }

  /** What a draft changes, by path. */
  public List<Difference> difference(Draft draft) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Starts a draft that puts a file, or everything, back as it was.
   *
   * @param path the file; empty for all of them
   */
  public Draft restore(String version, Optional<String> path, Person author) {
    throw new UnsupportedOperationException("not yet");
  }

  /** How the other repository stood to this one when it was last asked. */
  public RemoteState remote() {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Takes up what was edited by hand, fetches from the other repository, merges, and sends. To be
   * called on a timer. Waits for the network, at most a minute.
   */
  public RemoteState sync() {
    throw new UnsupportedOperationException("not yet");
  }

  @Override
  public void close() {}
}
