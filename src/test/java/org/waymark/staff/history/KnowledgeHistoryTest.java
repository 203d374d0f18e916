package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.knowledge.Problem;

class KnowledgeHistoryTest extends InAnOffice {
  private static final String AFTER =
      Office.lines("one", "TWO", "three", "four", "five", "six", "seven");

  @Test
  void aFolderWithoutHistoryGetsOneThatHoldsItsFiles() {
    assertEquals(Office.BEFORE, history.published().text(Office.ARTICLE));
    assertEquals(
        List.of("The knowledge base as it was found"),
        history.history(Optional.empty(), 9).stream().map(Version::reason).toList());
  }

  @Test
  void aDraftIsSeenByNobodyUntilItIsPublished() {
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);

    assertEquals(AFTER, history.files(draft).text(Office.ARTICLE));
    assertEquals(Office.BEFORE, history.published().text(Office.ARTICLE));
    assertEquals(Office.BEFORE, office.inFolder(Office.ARTICLE));
  }

  @Test
  void whatIsPublishedStandsInTheFolderAndInTheHistoryWithBothPeopleAndTheReason() {
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);

    Version version = office.publish(draft, "It was hard to read").version();

    assertEquals(AFTER, office.inFolder(Office.ARTICLE));
    assertEquals(AFTER, history.published().text(Office.ARTICLE));
    assertEquals(version, history.current());
    assertEquals(Office.ANA, version.author());
    assertEquals(Office.BEN, version.approver());
    assertEquals("It was hard to read", version.reason());
    assertEquals(List.of(), history.drafts());
    assertEquals(
        List.of(Office.CONTACTS, Office.OTHER, Office.ARTICLE).stream().sorted().toList(),
        office.names());
  }

  @Test
  void aDraftKnowsItsTitleItsStateAndEverybodyWhoseWordsAreInIt() {
    Draft draft = history.start(Office.ANA, "Mend the \u017burek\nWaymark: propose");
    draft = office.save(draft, Office.ARTICLE, AFTER, Office.BEN);

    assertEquals("Mend the \u017burek Waymark: propose", draft.title());
    assertEquals(Draft.State.OPEN, draft.state());
    assertEquals(List.of(Office.ANA, Office.BEN), draft.writers());
    assertTrue(draft.id().matches("mend-the-urek-waymark-propose-[0-9a-f]{7}"), draft.id());
    assertEquals(List.of(draft), history.drafts());
  }

  @Test
  void aProposedDraftIsOpenAgainOnceItIsSaved() {
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);
    assertEquals(Draft.State.PROPOSED, draft.state());

    Draft saved = office.save(draft, Office.OTHER, AFTER, Office.ANA);

    assertEquals(Draft.State.OPEN, saved.state());
    assertEquals(PublishResult.Why.NOT_PROPOSED, refused(saved, Office.BEN));
  }

  @Test
  void nobodyPublishesTheirOwnWordsWhenTwoMustAgree() {
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);

    assertEquals(PublishResult.Why.OWN_WORK, refused(draft, Office.ANA));
    assertEquals(Office.BEFORE, office.inFolder(Office.ARTICLE));
  }

  @Test
  void onePersonMayDoBothWhereTheRulesSaySo() {
    Rules alone = new Rules(false, files -> List.of());
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);

    try (KnowledgeHistory tiny =
        KnowledgeHistory.open(folder, alone, Optional.empty(), InstantSource.system())) {
      assertInstanceOf(
          PublishResult.Published.class, tiny.publish(draft, Office.ANA, "We are one"));
    }
  }

  @Test
  void anApproverPublishesWhatTheySawAndNothingLater() {
    Draft seen = office.proposed("Say it better", Office.ARTICLE, AFTER);
    Draft later = office.save(seen, Office.ARTICLE, "something else\n", Office.ANA);
    history.propose(later, Office.ANA);

    assertEquals(PublishResult.Why.CHANGED_SINCE, refused(seen, Office.BEN));
  }

  @Test
  void aDraftWithProblemsIsNotPublished() {
    Problem problem = new Problem(Office.ARTICLE, 2, "TWO is wrong", "mend it");
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);

    try (Office strict =
        Office.open(
            folder,
            step -> {},
            Optional.empty(),
            files -> files.text(Office.ARTICLE).contains("TWO") ? List.of(problem) : List.of())) {
      assertEquals(
          new PublishResult.Refused(PublishResult.Why.PROBLEMS, List.of(problem)),
          strict.history.publish(draft, Office.BEN, "Oh"));
    }
    assertEquals(Office.BEFORE, office.inFolder(Office.ARTICLE));
  }

  @Test
  void aDraftThatChangesNothingIsNotPublished() {
    Draft draft = history.propose(history.start(Office.ANA, "Nothing"), Office.ANA);

    assertEquals(PublishResult.Why.EMPTY, refused(draft, Office.BEN));
  }

  @Test
  void aFileCanBeAddedAndTakenAway() {
    Draft draft = history.start(Office.ANA, "Another answer");
    draft = office.save(draft, "articles/crime/new/en.md", "new\r\ntext", Office.ANA);
    String now = KnowledgeHistory.idOf(Office.BEFORE);
    SaveResult removed = history.remove(draft, Office.OTHER, now, Office.ANA);

    office.publish(history.propose(((SaveResult.Saved) removed).draft(), Office.ANA), "Move it");

    assertEquals(
        List.of("articles/crime/new/en.md", Office.ARTICLE, Office.CONTACTS), office.names());
    assertEquals("new\ntext\n", office.inFolder("articles/crime/new/en.md"));
  }

  @Test
  void theHistoryOfAFileHoldsOnlyWhatChangedIt() {
    office.publish(office.proposed("First", Office.ARTICLE, AFTER), "One");
    office.publish(office.proposed("Second", Office.OTHER, AFTER), "Two");

    assertEquals(
        List.of("Two", "The knowledge base as it was found"),
        reasons(history.history(Optional.of(Office.OTHER), 9)));
    assertEquals(
        List.of("Two", "One", "The knowledge base as it was found"),
        reasons(history.history(Optional.empty(), 9)));
    assertEquals(List.of("Two"), reasons(history.history(Optional.empty(), 1)));
  }

  @Test
  void anyVersionCanBeReadAndPutBack() {
    Version first = history.current();
    office.publish(office.proposed("First", Office.ARTICLE, AFTER), "One");
    office.publish(office.proposed("Second", Office.OTHER, AFTER), "Two");
    assertEquals(Optional.of(Office.BEFORE), history.text(first.id(), Office.ARTICLE));

    Draft one = history.restore(first.id(), Optional.of(Office.ARTICLE), Office.ANA);
    assertEquals(Office.BEFORE, history.files(one).text(Office.ARTICLE));
    assertEquals(AFTER, history.files(one).text(Office.OTHER));
    assertEquals("Put " + Office.ARTICLE + " back as it was on 2026-11-23", one.title());

    Draft all = history.restore(first.id(), Optional.empty(), Office.ANA);
    office.publish(history.propose(all, Office.ANA), "Undo");
    assertEquals(Office.BEFORE, office.inFolder(Office.ARTICLE));
    assertEquals(Office.BEFORE, office.inFolder(Office.OTHER));
  }

  @Test
  void aWithdrawnDraftIsKeptAndCanBeBroughtBack() {
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);
    history.withdraw(draft, Office.ANA);
    assertEquals(List.of(), history.drafts());
    assertEquals(Optional.empty(), history.draft(draft.id()));

    Draft back = history.bringBack(history.withdrawn().get(0), Office.BEN);

    assertEquals(draft.id(), back.id());
    assertEquals(Draft.State.OPEN, back.state());
    assertEquals(AFTER, history.files(back).text(Office.ARTICLE));
    assertEquals(List.of(), history.withdrawn());
  }

  @Test
  void aDraftThatIsGivenBackSaysWhy() {
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);

    Draft back = history.giveBack(draft, Office.BEN, "Too long for a text");

    assertEquals(Draft.State.OPEN, back.state());
    assertEquals(
        List.of("Too long for a text", "Propose", "Save " + Office.ARTICLE, "Say it better"),
        reasons(history.history(back)));
  }

  @Test
  void whatAVersionAndADraftChangeCanBeRead() {
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);
    office.publish(office.proposed("Meanwhile", Office.OTHER, AFTER), "Meanwhile");

    assertEquals(
        List.of(Office.ARTICLE), history.difference(draft).stream().map(Difference::path).toList());
    Version version = office.publish(draft, "Better").version();
    assertEquals(
        List.of(Office.ARTICLE),
        history.difference(version.id()).stream().map(Difference::path).toList());
  }

  @Test
  void whatIsGoneOrNeverWasIsSaidToBeGone() {
    Draft draft = office.proposed("Say it better", Office.ARTICLE, AFTER);
    office.publish(draft, "Done");

    assertGone(() -> history.propose(draft, Office.ANA));
    assertGone(() -> history.files("0123456789012345678901234567890123456789"));
    assertGone(() -> history.files("HEAD"));
    assertEquals(Optional.empty(), history.draft("../../heads/main"));
    assertEquals(Optional.empty(), history.text(history.current().id(), "nowhere.md"));
  }

  @Test
  void nothingIsSavedOutsideTheFolderOrOutOfSight() {
    Draft draft = history.start(Office.ANA, "Sly");
    for (String path :
        List.of("../x.md", "/etc/x", ".git/config", "a/.hidden", "a//b", "", "x~", "a/../b")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> history.save(draft, path, "text", "", Office.ANA),
          path);
    }
  }

  @Test
  void severalSettledFilesBringADraftUpToDate() {
    Draft draft = office.proposed("Mine", Office.ARTICLE, AFTER);
    draft = history.propose(office.save(draft, Office.OTHER, AFTER, Office.ANA), Office.ANA);
    String theirs = Office.BEFORE.replace("two", "deux");
    Draft other =
        office.save(history.start(Office.BEN, "Theirs"), Office.ARTICLE, theirs, Office.BEN);
    other = history.propose(office.save(other, Office.OTHER, theirs, Office.BEN), Office.BEN);
    history.publish(other, Office.ANA, "Theirs");
    PublishResult.Clashes clashes =
        (PublishResult.Clashes) history.publish(draft, Office.BEN, "Mine");

    KnowledgeHistory.Update half =
        history.bringUpToDate(
            draft, clashes.published(), Map.of(Office.ARTICLE, "both\n"), Office.ANA);
    assertEquals(2, half.conflicts().size());
    KnowledgeHistory.Update done =
        history.bringUpToDate(
            draft,
            clashes.published(),
            Map.of(Office.ARTICLE, "both\n", Office.OTHER, ""),
            Office.ANA);

    assertEquals(List.of(), done.conflicts());
    office.publish(history.propose(done.draft(), Office.ANA), "Both");
    assertEquals("both\n", office.inFolder(Office.ARTICLE));
    assertEquals(List.of(Office.ARTICLE, Office.CONTACTS), office.names());
  }

  private static void assertGone(Executable what) {
    HistoryException e = assertThrows(HistoryException.class, what);
    assertEquals(HistoryException.Why.GONE, e.why());
  }

  private PublishResult.Why refused(Draft draft, Person approver) {
    return ((PublishResult.Refused) history.publish(draft, approver, "Because")).why();
  }

  private static List<String> reasons(List<Version> versions) {
    return versions.stream().map(Version::reason).toList();
  }
}
