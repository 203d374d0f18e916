package org.waymark.staff.review;

import java.util.List;
import java.util.Optional;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.Problem;

/**
 * What a draft would do.
 *
 * @param problems what stands in the way of publishing it, by file and line
 * @param answers messages that would get another answer, or a surer or less sure one; those that
 *     get worse first
 * @param dangers messages in which danger would be seen that is not seen now, or the other way
 *     round, or another kind of it; those that get worse first
 * @param tried how many messages were tried
 * @param of how many there are; more than {@code tried} when the time was over
 * @param snapshot the draft, ready to talk to; empty when it has problems
 */
public record Consequences(
    List<Problem> problems,
    List<AnswerChange> answers,
    List<DangerChange> dangers,
    int tried,
    int of,
    Optional<Snapshot> snapshot) {

  /** Whether every message was tried. */
  public boolean isComplete() {
    return tried == of;
  }
}
