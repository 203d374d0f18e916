package org.waymark.validation;

import java.util.List;
import java.util.Optional;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;
import org.waymark.knowledge.Problems;

/**
 * Makes a snapshot of the texts of a knowledge base, or tells everything that stands in the way.
 */
public final class SnapshotBuilder {
  private SnapshotBuilder() {}

  /**
   * What became of the texts.
   *
   * @param snapshot ready to answer; empty when there are problems
   * @param problems every problem, by file and line
   */
  public record Result(Optional<Snapshot> snapshot, List<Problem> problems) {}

  /** Compiles and tries out; never throws for what stands in the files. */
  public static Result build(KnowledgeFiles files) {
    Problems problems = new Problems();
    KnowledgeBase base = KnowledgeCompiler.compile(files, problems);
    ConversationChecks.check(base, problems);
    if (!problems.sorted().isEmpty()) {
      return new Result(Optional.empty(), problems.sorted());
    }
    Snapshot snapshot = Snapshot.of(base);
    AnswerChecks.check(base, problems);
    SafetyChecks.check(snapshot, problems);
    List<Problem> found = problems.sorted();
    return new Result(found.isEmpty() ? Optional.of(snapshot) : Optional.empty(), found);
  }
}
