package org.waymark.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;
import org.waymark.knowledge.Problems;
import org.waymark.knowledge.Translation;
import org.waymark.text.SentenceEncoder;

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
    return build(files, null, null);
  }

  /**
   * The same after a change, keeping what did not change.
   *
   * @param before the snapshot before the change, or null
   * @param encoder turns messages into meanings; null for a snapshot that knows words alone
   */
  public static Result build(KnowledgeFiles files, Snapshot before, SentenceEncoder encoder) {
    return build(files, base -> Snapshot.of(base, before, encoder));
  }

  /**
   * The same, trained from nothing: what the build ships.
   *
   * @param earlier any snapshot whose encoded messages may be used again, or null
   */
  public static Result buildFromNothing(
      KnowledgeFiles files, Snapshot earlier, SentenceEncoder encoder) {
    return build(files, base -> Snapshot.fromNothing(base, earlier, encoder));
  }

  /** Every problem of the texts, without making them ready to answer: takes about a second. */
  public static List<Problem> problems(KnowledgeFiles files) {
    Problems problems = new Problems();
    compile(files, problems);
    return problems.sorted();
  }

  private static Result build(KnowledgeFiles files, Function<KnowledgeBase, Snapshot> ready) {
    Problems problems = new Problems();
    KnowledgeBase base = compile(files, problems);
    List<Problem> found = problems.sorted();
    return found.isEmpty()
        ? new Result(Optional.of(ready.apply(base)), found)
        : new Result(Optional.empty(), found);
  }

  private static KnowledgeBase compile(KnowledgeFiles files, Problems problems) {
    KnowledgeBase base = KnowledgeCompiler.compile(files, problems);
    ConversationChecks.check(base, problems);
    tryOut(base, problems);
    return base;
  }

  /** Tries out what can be: a file with problems is left until they are mended. */
  private static void tryOut(KnowledgeBase base, Problems problems) {
    Set<String> faulty = new HashSet<>();
    problems.sorted().forEach(problem -> faulty.add(problem.file()));
    if (!faulty.contains(CONTACTS) && !faulty.contains(base.phrases().file())) {
      AnswerChecks.check(base, faulty, problems);
      base.translations().values().stream()
          .filter(translation -> !faulty.contains(translation.phrases().file()))
          .forEach(translation -> AnswerChecks.check(base, translation, faulty, problems));
    }
    if (!faulty.contains(base.safety().file())) {
      SafetyChecks.check(base.safety(), Snapshot.detector(base), problems);
    }
    for (Translation translation : base.translations().values()) {
      if (!faulty.contains(translation.safety().file())) {
        KnowledgeBase seen = base.in(translation.language(), true);
        SafetyChecks.check(translation.safety(), Snapshot.detector(seen), problems);
      }
    }
  }
}
