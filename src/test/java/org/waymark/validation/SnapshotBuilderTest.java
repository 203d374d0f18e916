package org.waymark.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;

class SnapshotBuilderTest {
  private static final String RULES = "safety/en.yaml";
  private static final String PHRASES = "phrases/en.yaml";

  @Test
  void makesASnapshotOfWhatIsInOrder() {
    SnapshotBuilder.Result result = SnapshotBuilder.build(KnowledgeFixture.files());
    assertEquals(List.of(), result.problems());
    assertTrue(result.snapshot().isPresent());
  }

  @Test
  void givesNoSnapshotWhileThereIsAProblem() {
    Checked checked =
        Checked.fixture()
            .replace(RULES, "matches: [my husband is hitting my son]", "matches: [blue sky]");
    assertTrue(SnapshotBuilder.build(checked.files()).snapshot().isEmpty());
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    List<String> problems =
        Checked.fixture()
            .replace(RULES, "matches: [my husband is hitting my son]", "matches: [blue sky]")
            .replace(
                PHRASES,
                "careful: \"In danger now?",
                "careful: \"In danger now? " + "You can. ".repeat(16))
            .problems();
    assertEquals(2, problems.size(), problems::toString);
  }

  @Test
  void tellsEverythingThatIsWrongInTheTexts() {
    List<String> problems =
        Checked.fixture()
            .replace(PHRASES, "menu: [domestic-abuse,", "menu: [gone,")
            .replace(PHRASES, "{choices}", "")
            .problems();
    assertEquals(2, problems.size(), problems::toString);
  }

  @Test
  void reportsAnEmptyKnowledgeBaseWithoutThrowing() {
    SnapshotBuilder.Result result = SnapshotBuilder.build(new KnowledgeFiles(Map.of()));
    assertTrue(result.snapshot().isEmpty());
    assertFalse(result.problems().isEmpty());
  }

  @Test
  void reportsEachFileThatIsMissingWithoutThrowing() {
    KnowledgeFiles files = KnowledgeFixture.files();
    for (String path : files.texts().keySet()) {
      SnapshotBuilder.Result result = SnapshotBuilder.build(files.without(path));
      boolean needed = !path.equals("README.md");
      assertEquals(needed, result.snapshot().isEmpty(), path);
    }
  }

  @Test
  void reportsEachFileThatIsEmptyWithoutThrowing() {
    KnowledgeFiles files = KnowledgeFixture.files();
    for (String path : files.texts().keySet()) {
      SnapshotBuilder.Result result = SnapshotBuilder.build(files.with(path, ""));
      assertEquals(result.problems().isEmpty(), result.snapshot().isPresent(), path);
    }
  }
}
