package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;

class CheckCommandTest {
  private static final String PHRASES = "phrases/en.yaml";

  @TempDir Path folder;

  private Path fixture() throws IOException {
    return Ran.write(KnowledgeFixture.files(), folder);
  }

  private Path spoilt() throws IOException {
    KnowledgeFiles files = KnowledgeFixture.files();
    String phrases = files.text(PHRASES).replace("Reply {choices}", "Reply");
    return Ran.write(files.with(PHRASES, phrases), folder);
  }

  /** What was found, without the costs, which stand after an empty line. */
  private static String found(Ran ran) {
    return ran.out().replaceFirst("(?s)\\Rlanguage .*", "");
  }

  @Test
  void saysThatAllIsInOrder() throws IOException {
    Ran ran = Ran.check(fixture());
    assertEquals(0, ran.code());
    assertEquals(
        List.of("The knowledge base is in order (" + folder + ")."), found(ran).lines().toList());
    assertEquals("", ran.err());
  }

  @Test
  void theShippedKnowledgeBaseIsInOrderAndItsCostsAreToldByLanguage() {
    Ran ran = Ran.check(ShippedKnowledge.folder());
    assertEquals(0, ran.code(), ran.out());
    assertTrue(ran.out().matches("(?s).*\\Ren +61 +[12]\\.\\d\\d +2 +\\d\\.\\d\\R.*"), ran.out());
    assertTrue(
        ran.out().matches("(?s).*\\Rur +22 +[23]\\.\\d\\d +[34] +1\\d\\.\\d\\R.*"), ran.out());
  }

  @Test
  void printsEachProblemWithFileAndLine() throws IOException {
    Ran ran = Ran.check(spoilt());
    assertEquals(1, ran.code());
    List<String> lines = found(ran).lines().toList();
    assertEquals(2, lines.size(), ran.out());
    assertTrue(
        lines
            .get(0)
            .matches("phrases/en\\.yaml:\\d+: reply-with has lost \\{choices}: put it back"),
        ran.out());
    assertEquals("1 problem", lines.get(1));
  }

  @Test
  void printsArticlesWhoseReviewIsOverdue() throws IOException {
    Ran ran = Ran.checkAt(Instant.parse("2027-05-24T09:00:00Z"), fixture());
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains("the review was due on 2027-05-23"), ran.out());
    assertTrue(found(ran).endsWith(" problems" + System.lineSeparator()), ran.out());
  }

  @Test
  void theDayOfReviewIsThatOfTheUnitedKingdom() throws IOException {
    Ran ran = Ran.checkAt(Instant.parse("2027-05-23T23:30:00Z"), fixture());
    assertEquals(1, ran.code(), "after midnight in summer time");
  }

  @Test
  void listsOnRequestWhatPeopleMustStillDo() throws IOException {
    Ran ran = Ran.check(fixture(), "--launch");
    assertEquals(1, ran.code());
    assertTrue(ran.out().startsWith("Before going live a person must still do this:"), ran.out());
    assertTrue(ran.out().matches("(?s).*contacts\\.yaml:\\d+: .*never checked.*"), ran.out());
    assertTrue(found(ran).matches("(?s).*\\d+ things to do before going live\\R"), ran.out());
  }

  @Test
  void doesNotListThatUnasked() throws IOException {
    assertFalse(Ran.check(fixture()).out().contains("Before going live"));
  }

  @Test
  void saysWhenThereIsNoKnowledgeBase() {
    Ran ran = Ran.check(folder.resolve("nowhere"));
    assertEquals(1, ran.code());
    assertTrue(ran.err().startsWith("The knowledge base cannot be read ("), ran.err());
  }

  @Test
  void saysWhichFileIsNotText() throws IOException {
    Files.write(fixture().resolve("places.tsv"), new byte[] {(byte) 0xC3, (byte) 0x28});
    Ran ran = Ran.check(folder);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("places.tsv is not UTF-8 text"), ran.err());
  }

  @Test
  void refusesAnOptionThatItDoesNotKnow() {
    assertEquals(2, Ran.check(folder, "--lunch").code());
  }
}
