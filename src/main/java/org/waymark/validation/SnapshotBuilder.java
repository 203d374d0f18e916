package org.waymark.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final String CONTACTS = "contacts.yaml";

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
    return build(files, null);
  }

  /**
   * The same after a change, keeping what did not change.
   *
   * @param before the snapshot before the change, or null
   */
  public static Result build(KnowledgeFiles files, Snapshot before) {
    Problems problems = new Problems();
    KnowledgeBase base = KnowledgeCompiler.compile(files, problems);
    ConversationChecks.check(base, problems);
    tryOut(base, problems);
    List<Problem> found = problems.sorted();
    return found.isEmpty()
        ? new Result(Optional.of(Snapshot.of(base, before)), found)
        : new Result(Optional.empty(), found);
  }

  /** Tries out what can be: a file with problems is left until they are mended. */
  private static void tryOut(KnowledgeBase base, Problems problems) {
    Set<String> faulty = new HashSet<>();
    problems.sorted().forEach(problem -> faulty.add(problem.file()));
    if (!faulty.contains(CONTACTS) && !faulty.contains(base.phrases().file())) {
      AnswerChecks.check(base, faulty, problems);
    }
    if (!faulty.contains(base.safety().file())) {
      SafetyChecks.check(base.safety(), Snapshot.detector(base), problems);
    }
  }
}
