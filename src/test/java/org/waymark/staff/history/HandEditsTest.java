package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files edited in the folder, with an editor or with git, stay possible. */
class HandEditsTest {
  private static final String BY_HAND = Office.BEFORE.replace("seven", "by hand");

  @TempDir Path folder;

  @Test
  void whatWasEditedByHandIsInTheHistoryBeforeAnythingIsDone() {
    try (Office office = Office.in(folder)) {
      office.edit(Office.ARTICLE, BY_HAND);

      assertEquals(BY_HAND, office.history.published().text(Office.ARTICLE));

      Version version = office.history.current();
      assertEquals("Edited by hand: " + Office.ARTICLE, version.reason());
      assertEquals(Person.BY_HAND, version.author());
    }
  }

  @Test
  void aHandEditAndADraftOfOtherLinesBothStand() {
    try (Office office = Office.in(folder)) {
      Draft draft = office.proposed("Better", Office.ARTICLE, Office.BEFORE.replace("one", "ONE"));
      office.edit(Office.ARTICLE, BY_HAND);

      office.publish(draft, "Better");

      assertEquals(BY_HAND.replace("one", "ONE"), office.inFolder(Office.ARTICLE));
    }
  }

  @Test
  void aHandEditOfTheSameLineIsAClashAndStays() {
    try (Office office = Office.in(folder)) {
      Draft draft =
          office.proposed("Better", Office.ARTICLE, Office.BEFORE.replace("seven", "SEVEN"));
      office.edit(Office.ARTICLE, BY_HAND);

      PublishResult result = office.history.publish(draft, Office.BEN, "Better");

      assertEquals(
          BY_HAND,
          assertInstanceOf(PublishResult.Clashes.class, result).conflicts().get(0).theirs());
      assertEquals(BY_HAND, office.inFolder(Office.ARTICLE));
    }
  }

  @Test
  void filesThatComeAndGoByHandAreKeptButLeftoversAreNot() throws IOException {
    try (Office office = Office.in(folder)) {
      Files.delete(folder.resolve(Office.OTHER));
      office.edit("articles/crime/new/en.md", "new\n");
      office.edit("articles/crime/new/.en.md.swp", "junk");
      office.edit("contacts.yaml~", "junk");

      assertEquals(
          List.of("articles/crime/new/en.md", Office.ARTICLE, Office.CONTACTS),
          List.copyOf(office.history.published().texts().keySet()));
    }
  }

  @Test
  void anEmptyFolderIsNotTakenForAWish() throws IOException {
    try (Office office = Office.in(folder)) {
      for (String name : office.names()) {
        Files.delete(folder.resolve(name));
      }

      assertThrows(HistoryException.class, office.history::published);
      office.edit(Office.ARTICLE, Office.BEFORE);
      office.edit(Office.OTHER, Office.BEFORE);
      office.edit(Office.CONTACTS, "contacts:\n");
      assertEquals(1, office.history.history(Optional.empty(), 9).size());
    }
  }

  @Test
  void aKnowledgeBaseInsideAnotherRepositoryUsesItsHistory() throws Exception {
    Path inside = folder.resolve("knowledge-base");
    Office.fill(inside);
    Office.write(folder.resolve("program.txt"), "code\n");
    try (Git git = Git.init().setInitialBranch("trunk").setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit().setMessage("All").setSign(false).call();
      Office.write(folder.resolve("program.txt"), "code that is being written\n");

      try (Office office = Office.open(inside, step -> {})) {
        office.publish(office.proposed("Better", Office.ARTICLE, BY_HAND), "Better");
        assertEquals(
            List.of("Better", "All"),
            office.history.history(Optional.empty(), 9).stream().map(Version::reason).toList());
      }

      assertFalse(Files.exists(inside.resolve(".git")));
      assertEquals(BY_HAND, Files.readString(inside.resolve(Office.ARTICLE)));
      assertEquals("code that is being written\n", Files.readString(folder.resolve("program.txt")));
      assertEquals(Set.of("program.txt"), git.status().call().getModified());
      assertTrue(git.status().call().getChanged().isEmpty());
    }
  }

  @Test
  void aRepositoryThatHoldsOtherThingsIsLeftAlone() throws Exception {
    Path inside = folder.resolve("knowledge-base");
    Office.fill(inside);
    try (Git git = Git.init().setDirectory(folder.toFile()).call();
        Office office = Office.open(inside, step -> {})) {
      assertTrue(Files.exists(inside.resolve(".git")));
      assertEquals(1, office.history.history(Optional.empty(), 9).size());
      assertEquals(null, git.getRepository().resolve("HEAD"));
    }
  }

  @Test
  void commitsMadeWithGitInTheFolderAreVersionsLikeAnyOther() throws Exception {
    try (Office office = Office.in(folder);
        Git git = Git.open(folder.toFile())) {
      office.edit(Office.ARTICLE, BY_HAND);
      git.add().addFilepattern(".").call();
      git.commit()
          .setAuthor("Cara", "cara@example.org")
          .setCommitter("Cara", "cara@example.org")
          .setMessage("Mend it\n\nAt length")
          .setSign(false)
          .call();

      Version version = office.history.current();

      assertEquals("Mend it", version.reason());
      assertEquals(new Person("cara@example.org", "Cara"), version.author());
      assertEquals(BY_HAND, office.history.published().text(Office.ARTICLE));
    }
  }
}
