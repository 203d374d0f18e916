package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people at once: both see it, and no word of either is lost. */
class TwoEditorsTest extends InAnOffice {
  private static final String OPENED = KnowledgeHistory.idOf(Office.BEFORE);

  @Test
  void whoSavesTheSameLineSecondGetsBothTexts() {
    Draft draft = history.start(Office.ANA, "Together");
    String first = Office.BEFORE.replace("two", "first");
    String second = Office.BEFORE.replace("two", "second");
    history.save(draft, Office.ARTICLE, first, OPENED, Office.ANA);

    SaveResult result = history.save(draft, Office.ARTICLE, second, OPENED, Office.BEN);

    Conflict conflict = assertInstanceOf(SaveResult.Clash.class, result).conflict();
    assertEquals(new Conflict(Office.ARTICLE, Office.BEFORE, first, second), conflict);
    assertEquals(
        first, history.files(history.draft(draft.id()).orElseThrow()).text(Office.ARTICLE));
    SaveResult over =
        history.save(
            draft, Office.ARTICLE, second, KnowledgeHistory.idOf(conflict.theirs()), Office.BEN);
    assertEquals(
        second,
        history.files(assertInstanceOf(SaveResult.Saved.class, over).draft()).text(Office.ARTICLE));
  }

  @Test
  void changesOfOtherLinesStandBesideEachOther() {
    Draft draft = history.start(Office.ANA, "Together");
    history.save(draft, Office.ARTICLE, Office.BEFORE.replace("one", "ONE"), OPENED, Office.ANA);

    SaveResult result =
        history.save(
            draft, Office.ARTICLE, Office.BEFORE.replace("seven", "SEVEN"), OPENED, Office.BEN);

    SaveResult.Saved saved = assertInstanceOf(SaveResult.Saved.class, result);
    assertTrue(saved.merged());
    assertEquals(
        Office.BEFORE.replace("one", "ONE").replace("seven", "SEVEN"),
        history.files(saved.draft()).text(Office.ARTICLE));
  }

  @Test
  void aFileThatWasTakenAwayMeanwhileIsAClash() {
    Draft draft = history.start(Office.ANA, "Together");
    history.remove(draft, Office.ARTICLE, OPENED, Office.ANA);

    SaveResult result = history.save(draft, Office.ARTICLE, "mine\n", OPENED, Office.BEN);

    Conflict conflict = assertInstanceOf(SaveResult.Clash.class, result).conflict();
    assertEquals("", conflict.theirs());
    assertEquals("mine\n", conflict.yours());
  }

  @Test
  void twoDraftsOfOtherLinesArePublishedOneAfterTheOther() {
    Draft one = office.proposed("One", Office.ARTICLE, Office.BEFORE.replace("one", "ONE"));
    Draft two = office.proposed("Two", Office.ARTICLE, Office.BEFORE.replace("seven", "SEVEN"));

    office.publish(one, "One");
    assertEquals(
        Office.BEFORE.replace("one", "ONE").replace("seven", "SEVEN"),
        history.asPublished(two).text(Office.ARTICLE));
    office.publish(two, "Two");

    assertEquals(
        Office.BEFORE.replace("one", "ONE").replace("seven", "SEVEN"),
        office.inFolder(Office.ARTICLE));
  }

  @Test
  void twoDraftsOfTheSameLineAreSettledByAPerson() {
    String theirs = Office.BEFORE.replace("two", "theirs");
    String yours = Office.BEFORE.replace("two", "yours");
    Draft first = office.proposed("First", Office.ARTICLE, theirs);
    Draft second = office.proposed("Second", Office.ARTICLE, yours);
    office.publish(first, "First");

    PublishResult.Clashes clashes =
        assertInstanceOf(
            PublishResult.Clashes.class, history.publish(second, Office.BEN, "Second"));
    assertEquals(
        List.of(new Conflict(Office.ARTICLE, Office.BEFORE, theirs, yours)), clashes.conflicts());
    assertEquals(theirs, office.inFolder(Office.ARTICLE));

    String both = Office.BEFORE.replace("two", "theirs and yours");
    Draft settled =
        history
            .bringUpToDate(second, clashes.published(), Map.of(Office.ARTICLE, both), Office.ANA)
            .draft();
    assertEquals(Draft.State.OPEN, settled.state());
    assertEquals(
        List.of("theirs"),
        history.difference(settled).get(0).places().get(0).rows().stream()
            .filter(row -> row.kind() == Difference.RowKind.REMOVED)
            .map(Difference.Row::text)
            .toList());
    office.publish(history.propose(settled, Office.ANA), "Both");
    assertEquals(both, office.inFolder(Office.ARTICLE));
  }

  @Test
  void whatWasSettledAgainstAnOlderVersionIsShownAgain() {
    Draft mine = office.proposed("Mine", Office.ARTICLE, Office.BEFORE.replace("two", "mine"));
    Draft other = office.proposed("Other", Office.ARTICLE, Office.BEFORE.replace("two", "other"));
    office.publish(other, "Other");
    PublishResult.Clashes clashes =
        (PublishResult.Clashes) history.publish(mine, Office.BEN, "Mine");
    String newest = Office.BEFORE.replace("two", "newest");
    office.publish(office.proposed("Newest", Office.ARTICLE, newest), "Newest");

    KnowledgeHistory.Update update =
        history.bringUpToDate(
            mine, clashes.published(), Map.of(Office.ARTICLE, "mine\n"), Office.ANA);

    assertEquals(newest, update.conflicts().get(0).theirs());
    assertEquals(mine, update.draft());
  }

  @Test
  void manyAtOnceLoseNothing() throws Exception {
    Draft draft = history.start(Office.ANA, "Everybody");
    ExecutorService people = Executors.newFixedThreadPool(6);
    try (Office elsewhere = Office.open(folder, step -> {})) {
      List<Callable<SaveResult>> saves =
          IntStream.range(0, 24)
              .mapToObj(
                  i ->
                      (Callable<SaveResult>)
                          () ->
                              (i % 2 == 0 ? history : elsewhere.history)
                                  .save(draft, "articles/a/n" + i + "/en.md", "x", "", Office.ANA))
              .toList();
      for (Future<SaveResult> saved : people.invokeAll(saves)) {
        assertInstanceOf(SaveResult.Saved.class, saved.get());
      }
    } finally {
      people.shutdown();
    }
    assertEquals(24 + 3, history.files(history.draft(draft.id()).orElseThrow()).texts().size());
  }
}
