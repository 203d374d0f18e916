package org.waymark.staff.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.text.EncoderSource;
import org.waymark.text.SentenceEncoder;
import org.waymark.validation.SnapshotBuilder;

/**
 * Finds the consequences of drafts, one draft after the other, on a thread of its own. What was
 * found last is kept for as long as neither the draft nor what is served changes.
 *
 * <p>A draft is made ready from what is served, as the service itself does when it is published: so
 * its answers are those that people would get next. Made ready from nothing, as the build does, a
 * few close ones may differ.
 */
public final class Reviewer implements AutoCloseable {
  /** How long messages are tried; nobody waits longer for a page. */
  private static final Duration TRYING = Duration.ofSeconds(60);

  private final Supplier<Snapshot> served;
  private final EncoderSource encoder;
  private final Duration atMost;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "review");
            thread.setDaemon(true);
            return thread;
          });
  private Running last;
  private Respondent before;

  /** The review of some files against a snapshot. */
  private record Running(
      KnowledgeFiles draft, Snapshot served, CompletableFuture<Consequences> found) {}

  /**
   * @param served gives what is served now
   * @param encoder tells the meaning of messages; waited for when it is still being loaded
   */
  public Reviewer(Supplier<Snapshot> served, EncoderSource encoder) {
    this(served, encoder, TRYING);
  }

  Reviewer(Supplier<Snapshot> served, EncoderSource encoder, Duration atMost) {
    this.served = served;
    this.encoder = encoder;
    this.atMost = atMost;
  }

  /**
   * What publishing these files would do. Takes from a second to a minute or two; asking again for
   * the same files while they are looked at, or after, starts nothing new. A review that another
   * one overtakes before it has begun is cancelled.
   *
   * @param draft the files as they would be published
   */
  public synchronized CompletableFuture<Consequences> review(KnowledgeFiles draft) {
    Snapshot now = served.get();
    if (last != null && isSame(last.served, now) && last.draft.equals(draft)) {
      return last.found;
    }
    CompletableFuture<Consequences> found = new CompletableFuture<>();
    last = new Running(draft, now, found);
    worker.execute(() -> run(draft, now, found));
    return found;
  }

  /** The very same: another of equal content is taken for a change, which does no harm. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Snapshot one, Snapshot other) {
    return one == other;
  }

  private void run(KnowledgeFiles draft, Snapshot now, CompletableFuture<Consequences> found) {
    if (isOvertaken(found)) {
      found.cancel(false);
      return;
    }
    try {
      found.complete(find(draft, now));
    } catch (RuntimeException | Error e) {
      found.completeExceptionally(e);
      forget(found);
    }
  }

  private synchronized boolean isOvertaken(CompletableFuture<Consequences> found) {
    return last.found != found;
  }

  private synchronized void forget(CompletableFuture<Consequences> found) {
    if (last != null && last.found == found) {
      last = null;
    }
  }

  private Consequences find(KnowledgeFiles draft, Snapshot now) {
    Optional<SentenceEncoder> meanings = encoder.await();
    SnapshotBuilder.Result built = SnapshotBuilder.build(draft, now, meanings.orElse(null));
    if (built.snapshot().isEmpty()) {
      return new Consequences(built.problems(), List.of(), List.of(), 0, 0, Optional.empty());
    }
    if (before == null || !isSame(before.snapshot(), now)) {
      before = new Respondent(now, meanings);
    }
    return Comparison.of(before, new Respondent(built.snapshot().get(), meanings), atMost);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
