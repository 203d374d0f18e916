package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;

/** Two offices with a repository between them, which is sometimes away. */
class RemotesTest {
  private static final String ONE = Office.BEFORE.replace("one", "ONE");
  private static final String SEVEN = Office.BEFORE.replace("seven", "SEVEN");

  @TempDir Path folders;
  private Path hub;
  private Office here;
  private Office there;

  @BeforeEach
  void open() throws Exception {
    hub = folders.resolve("hub.git");
    Git.init().setBare(true).setInitialBranch("main").setDirectory(hub.toFile()).call().close();
    here = office("here", files -> List.of());
    here.history.sync();
    Git.cloneRepository()
        .setURI(hub.toUri().toString())
        .setBranch("main")
        .setDirectory(folders.resolve("there").toFile())
        .call()
        .close();
    there = office("there", files -> List.of());
  }

  private Office office(String name, Function<KnowledgeFiles, List<Problem>> problems) {
    Path folder = folders.resolve(name);
    if (!Files.exists(folder)) {
      Office.fill(folder);
    }
    Remote remote = new Remote(hub.toString(), "", "");
    return Office.open(folder, step -> {}, Optional.of(remote), problems);
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void whatOnePublishesTheOtherServesAfterTheNextLook() {
    PublishResult.Published published =
        here.publish(here.proposed("Better", Office.ARTICLE, ONE), "Better");
    assertEquals(RemoteState.IN_STEP, published.remote());

    assertEquals(RemoteState.IN_STEP, there.history.sync());

    assertEquals(ONE, there.inFolder(Office.ARTICLE));
    assertEquals(published.version(), there.history.current());
  }

  @Test
  void whatBothPublishedIsJoined() {
    here.publish(here.proposed("Here", Office.ARTICLE, ONE), "Here");

    assertEquals(
        RemoteState.IN_STEP,
        there.publish(there.proposed("There", Office.ARTICLE, SEVEN), "There").remote());
    here.history.sync();

    String both = ONE.replace("seven", "SEVEN");
    assertEquals(both, here.inFolder(Office.ARTICLE));
    assertEquals(both, there.inFolder(Office.ARTICLE));
    assertEquals(here.history.current(), there.history.current());
    assertEquals(
        Set.of(
            "Here",
            "There",
            "Join the changes of the other copy",
            "The knowledge base as it was found"),
        reasons(here));
  }

  @Test
  void publishingGoesOnWhileTheOtherIsAwayAndIsSentLater() throws Exception {
    Path away = folders.resolve("away.git");
    Files.move(hub, away);
    PublishResult.Published published =
        here.publish(here.proposed("Better", Office.ARTICLE, ONE), "Better");
    assertEquals(RemoteState.AWAY, published.remote());
    assertEquals(RemoteState.AWAY, here.history.remote());
    assertEquals(ONE, here.inFolder(Office.ARTICLE));

    Files.move(away, hub);
    assertEquals(RemoteState.IN_STEP, here.history.sync());
    there.history.sync();

    assertEquals(ONE, there.inFolder(Office.ARTICLE));
  }

  @Test
  void whereBothChangedTheSameLineAPersonDecidesAndNothingIsLost() {
    String theirs = Office.BEFORE.replace("two", "here");
    String yours = Office.BEFORE.replace("two", "there");
    here.publish(here.proposed("Here", Office.ARTICLE, theirs), "Here");
    PublishResult.Published published =
        there.publish(there.proposed("There", Office.ARTICLE, yours), "There");
    assertEquals(RemoteState.CLASH, published.remote());
    assertEquals(yours, there.inFolder(Office.ARTICLE));
    there.history.sync();

    List<Draft> drafts = there.history.drafts();
    assertEquals(
        List.of("Changes from the other copy"), drafts.stream().map(Draft::title).toList());
    Draft draft = drafts.get(0);
    assertEquals(theirs, there.history.files(draft).text(Office.ARTICLE));
    assertEquals(
        List.of(Office.ARTICLE),
        there.history.difference(draft).stream().map(Difference::path).toList());
    KnowledgeHistory.Update shown = there.history.bringUpToDate(draft, "", Map.of(), Office.ANA);
    assertEquals(
        List.of(
            new Conflict(Office.ARTICLE, Office.BEFORE, /* theirs= */ yours, /* yours= */ theirs)),
        shown.conflicts());
    Draft settled =
        there
            .history
            .bringUpToDate(
                shown.draft(), shown.published(), Map.of(Office.ARTICLE, "both\n"), Office.ANA)
            .draft();
    assertEquals(
        RemoteState.IN_STEP,
        there.publish(there.history.propose(settled, Office.ANA), "Both").remote());
    here.history.sync();

    assertEquals("both\n", here.inFolder(Office.ARTICLE));
    assertEquals(
        Set.of("Here", "There", "Both", "The knowledge base as it was found"), reasons(here));
  }

  @Test
  void aClashThatIsSettledWithTheOldWordsStillJoinsTheTwo() {
    here.publish(here.proposed("H", Office.ARTICLE, Office.BEFORE.replace("two", "here")), "H");
    String kept = Office.BEFORE.replace("two", "there");
    there.publish(there.proposed("T", Office.ARTICLE, kept), "T");
    KnowledgeHistory.Update shown =
        there.history.bringUpToDate(there.history.drafts().get(0), "", Map.of(), Office.ANA);
    Draft settled =
        there
            .history
            .bringUpToDate(
                shown.draft(), shown.published(), Map.of(Office.ARTICLE, kept), Office.ANA)
            .draft();

    assertEquals(
        RemoteState.IN_STEP,
        there.publish(there.history.propose(settled, Office.ANA), "Keep ours").remote());
    assertEquals(kept, there.inFolder(Office.ARTICLE));
  }

  @Test
  void whatTheServiceCouldNotTakeUpIsLeftToPeopleToo() {
    here.publish(here.proposed("Bad", Office.ARTICLE, "bad\n"), "Bad");
    there.close();
    Problem problem = new Problem(Office.ARTICLE, 1, "bad", "mend it");
    there =
        office(
            "there",
            files -> files.text(Office.ARTICLE).contains("bad") ? List.of(problem) : List.of());

    assertEquals(RemoteState.CLASH, there.history.sync());

    assertEquals(Office.BEFORE, there.inFolder(Office.ARTICLE));
    assertEquals("bad\n", there.history.files(there.history.drafts().get(0)).text(Office.ARTICLE));
    here.publish(here.proposed("Good", Office.ARTICLE, "good\n"), "Good");
    assertEquals(RemoteState.IN_STEP, there.history.sync());
    assertEquals("good\n", there.inFolder(Office.ARTICLE));
  }

  @Test
  void aFolderWithoutHistoryIsJoinedToOneThatHasIt() throws Exception {
    Office.fill(folders.resolve("fresh"));
    Office.write(folders.resolve("fresh/articles/crime/new/en.md"), "new\n");
    try (Office fresh = office("fresh", files -> List.of())) {
      assertEquals(RemoteState.IN_STEP, fresh.history.sync());
      here.history.sync();
      assertEquals("new\n", here.inFolder("articles/crime/new/en.md"));
    }
  }

  @Test
  void anAddressMayHoldASecretAndIsNotPrinted() {
    String printed = new Remote("https://me:secret@example.org/x", "me", "secret").toString();
    assertTrue(!printed.contains("secret"), printed);
  }

  private static Set<String> reasons(Office office) {
    return office.history.history(Optional.empty(), 9).stream()
        .map(Version::reason)
        .collect(Collectors.toSet());
  }
}
