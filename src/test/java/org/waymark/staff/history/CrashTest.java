package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.knowledge.KnowledgeFiles;

/** A crash at any moment of publishing leaves the old version or the new, never half. */
class CrashTest {
  private static final String AFTER = Office.BEFORE.replace("two", "TWO");
  private static final String ADDED = "articles/crime/new/en.md";

  /** The machine stops here. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1;
  }

  @TempDir Path folders;

  @Test
  void everyStepOfPublishingMayBeTheLast() throws Exception {
    List<String> steps = new ArrayList<>();
    Office.fill(folders.resolve("whole"));
    try (Office told = Office.open(folders.resolve("whole"), steps::add)) {
      told.publish(big(told), "All");
    }
    assertEquals(
        List.of("mark", "branch", "file", "file", "file", "index", "draft", "unmark", "end"),
        steps.stream().map(step -> step.split(" ", 2)[0]).toList());
    for (int i = 0; i < steps.size(); i++) {
      crashBefore(steps.get(i), folders.resolve("crash" + i), steps.indexOf("branch") >= i);
    }
  }

  private static void crashBefore(String step, Path folder, boolean old) throws Exception {
    Office.fill(folder);
    try (Office office =
        Office.open(
            folder,
            now -> {
              if (now.equals(step)) {
                throw new Crash();
              }
            })) {
      Draft draft = big(office);
      assertThrows(Crash.class, () -> office.publish(draft, "All"), step);
      assertTrue(isWholeOrMarked(office), step);
    }
    KnowledgeHistory.finishInterrupted(folder, InstantSource.system());
    try (Office office = Office.open(folder, now -> {})) {
      assertEquals(old ? Office.BEFORE : AFTER, office.inFolder(Office.ARTICLE), step);
      assertEquals(old ? Office.BEFORE : null, office.inFolder(Office.OTHER), step);
      assertEquals(old ? null : "new\n", office.inFolder(ADDED), step);
      assertTrue(office.names().stream().noneMatch(Trees::isLeftover), step);
      assertEquals(office.history.published().texts().keySet(), Set.copyOf(office.names()), step);
      assertEquals(old ? 1 : 0, office.history.drafts().size(), step);
      assertEquals(old ? 1 : 2, office.history.history(Optional.empty(), 9).size(), step);
      if (old) {
        office.publish(office.history.drafts().get(0), "Again");
        assertEquals(AFTER, office.inFolder(Office.ARTICLE), step);
      }
    }
    assertClean(folder, step);
  }

  /** Whoever reads the folder sees one version, or that they must not use what they see. */
  private static boolean isWholeOrMarked(Office office) {
    boolean old =
        Office.BEFORE.equals(office.inFolder(Office.ARTICLE))
            && Office.BEFORE.equals(office.inFolder(Office.OTHER))
            && office.inFolder(ADDED) == null;
    boolean fresh =
        AFTER.equals(office.inFolder(Office.ARTICLE))
            && office.inFolder(Office.OTHER) == null
            && "new\n".equals(office.inFolder(ADDED));
    return old || fresh || office.inFolder(KnowledgeFiles.BEING_WRITTEN) != null;
  }

  /** git itself finds nothing that differs from what is published. */
  private static void assertClean(Path folder, String step) throws Exception {
    try (Git git = Git.open(folder.toFile())) {
      assertTrue(git.status().call().isClean(), step);
    }
  }

  @Test
  void aHandThatEditsBetweenCrashAndRestartLosesNothing() {
    Path folder = folders.resolve("hand");
    Office.fill(folder);
    try (Office office =
        Office.open(
            folder,
            now -> {
              if (now.startsWith("file")) {
                throw new Crash();
              }
            })) {
      Draft draft = big(office);
      assertThrows(Crash.class, () -> office.publish(draft, "All"));
      office.edit(Office.ARTICLE, Office.BEFORE.replace("seven", "by hand"));
    }

    try (Office office = Office.open(folder, now -> {})) {
      assertEquals(AFTER.replace("seven", "by hand"), office.inFolder(Office.ARTICLE));
      assertEquals("Edited by hand: " + Office.ARTICLE, office.history.current().reason());
    }
  }

  @Test
  void locksThatACrashLeftDoNotLastForEver() throws Exception {
    Path folder = folders.resolve("locks");
    try (Office office = Office.in(folder)) {
      Draft draft = office.proposed("Better", Office.ARTICLE, AFTER);
      for (String lock : List.of("index.lock", "refs/heads/main.lock")) {
        Path file = folder.resolve(".git").resolve(lock);
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
      }

      office.publish(draft, "Better");

      assertEquals(AFTER, office.inFolder(Office.ARTICLE));
    }
    try (Git git = Git.open(folder.toFile())) {
      assertTrue(git.status().call().isClean());
    }
  }

  @Test
  void whileSomebodyIsAtWorkWithGitNothingIsPublished() throws IOException {
    try (Office office = Office.in(folders.resolve("busy"))) {
      Draft draft = office.proposed("Better", Office.ARTICLE, AFTER);
      Path lock = office.folder.resolve(".git/index.lock");
      Files.writeString(lock, "");
      Files.setLastModifiedTime(lock, FileTime.from(Instant.parse("2026-11-24T12:00:00Z")));

      HistoryException e =
          assertThrows(HistoryException.class, () -> office.publish(draft, "Better"));

      assertTrue(e.getMessage().startsWith("Somebody is at work with git"), e.getMessage());
      assertEquals(Office.BEFORE, office.inFolder(Office.ARTICLE));
      Files.delete(lock);
      office.publish(draft, "Better");
      assertEquals(AFTER, office.inFolder(Office.ARTICLE));
    }
  }

  /** A draft that changes one file, adds one and takes one away. */
  private static Draft big(Office office) {
    KnowledgeHistory history = office.history;
    Draft draft = office.save(history.start(Office.ANA, "Big"), Office.ARTICLE, AFTER, Office.ANA);
    draft = office.save(draft, ADDED, "new", Office.ANA);
    SaveResult removed =
        history.remove(draft, Office.OTHER, KnowledgeHistory.idOf(Office.BEFORE), Office.ANA);
    return history.propose(((SaveResult.Saved) removed).draft(), Office.ANA);
  }
}
