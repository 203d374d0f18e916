package org.waymark.staff.review;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.text.EncoderSource;

/**
 * Finds the consequences of drafts, one draft after the other, on a thread of its own. What was
 * found is kept for as long as neither the draft nor what is served changes.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is written
public final class Reviewer implements AutoCloseable {

  /**
   * @param served gives what is served now
   * @param encoder tells the meaning of messages
   */
  public Reviewer(Supplier<Snapshot> served, EncoderSource encoder) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * What publishing these files would do. Takes from a second to a minute; asking again for the
   * same files while they are looked at starts nothing new.
   *
   * @param draft the files as they would be published
   */
  public CompletableFuture<Consequences> review(KnowledgeFiles draft) {
    throw new UnsupportedOperationException("not yet");
  }

  @Override
  public void close() {}
}
