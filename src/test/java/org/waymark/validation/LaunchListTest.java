package org.waymark.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Problem;

class LaunchListTest {
  private static final String ARTICLE = "articles/crime/domestic-abuse/en.md";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate REVIEW_DAY = LocalDate.of(2027, 5, 23);

  private static KnowledgeBase base() {
    return KnowledgeFixture.base();
  }

  private static KnowledgeBase changed(String path, String from, String to) {
    Checked checked = Checked.fixture().replace(path, from, to);
    return SnapshotBuilder.build(checked.files()).snapshot().map(Snapshot::base).orElseThrow();
  }

  private static List<String> of(List<Problem> problems, String file) {
    return problems.stream()
        .filter(problem -> problem.file().equals(file))
        .map(problem -> problem.what() + ": " + problem.remedy())
        .toList();
  }

  @Test
  void noReviewIsOverdueOnItsDay() {
    assertEquals(List.of(), LaunchList.overdue(base(), REVIEW_DAY));
  }

  @Test
  void aReviewIsOverdueOnTheDayAfter() {
    List<Problem> overdue = LaunchList.overdue(base(), REVIEW_DAY.plusDays(1));
    assertEquals(base().articles().size(), overdue.size());
    assertEquals(
        List.of("the review was due on 2027-05-23: read it again and set reviewed and review-by"),
        of(overdue, ARTICLE));
  }

  @Test
  void anArticleThatNobodyReviewedIsToBeRead() {
    assertEquals(
        List.of(
            "not reviewed: have a person who knows the subject read it, then set reviewed and"
                + " status: approved"),
        of(LaunchList.beforeLaunch(base(), TODAY), ARTICLE));
  }

  @Test
  void anArticleThatOnlyOnePersonReadIsStillADraft() {
    KnowledgeBase base = changed(ARTICLE, "reviewed:\n", "reviewed: 2026-11-01\n");
    List<String> todo = of(LaunchList.beforeLaunch(base, TODAY), ARTICLE);
    assertTrue(todo.get(0).startsWith("still a draft: "), todo::toString);
  }

  @Test
  void anApprovedArticleIsDone() {
    Checked checked =
        Checked.fixture()
            .replace(ARTICLE, "reviewed:\n", "reviewed: 2026-11-01\n")
            .replace(ARTICLE, "status: draft", "status: approved");
    KnowledgeBase base =
        SnapshotBuilder.build(checked.files()).snapshot().map(Snapshot::base).orElseThrow();
    assertEquals(List.of(), of(LaunchList.beforeLaunch(base, TODAY), ARTICLE));
  }

  @Test
  void contactsThatNobodyRangAreToBeRung() {
    List<String> todo = of(LaunchList.beforeLaunch(base(), TODAY), "contacts.yaml");
    assertTrue(
        todo.contains("da-cheshire-west was never checked: open it and fill in checked"),
        todo::toString);
    assertFalse(todo.toString().contains("samaritans"), todo::toString);
  }

  @Test
  void contactsWhoseCheckIsOldAreToBeRungAgain() {
    LocalDate late = LocalDate.of(2027, 5, 2);
    List<String> todo = of(LaunchList.beforeLaunch(base(), late), "contacts.yaml");
    assertTrue(
        todo.contains("samaritans must be checked again: ring 01632 960 123 and fill in checked"),
        todo::toString);
  }

  @Test
  void eachStandsAtItsLine() {
    long line =
        Checked.fixture().line("contacts.yaml", "name: Cheshire West Domestic Abuse Service");
    assertTrue(
        LaunchList.beforeLaunch(base(), TODAY).stream()
            .anyMatch(p -> p.line() == line && p.what().startsWith("da-cheshire-west ")));
  }

  @Test
  void onlyTheEndsOfChainsHoldLiveModeBack() {
    Set<String> blocking =
        LaunchList.blockingLive(base(), TODAY).stream()
            .map(Problem::what)
            .collect(Collectors.toSet());
    assertEquals(Set.of("emergency-999 ends every chain of contacts but is not checked"), blocking);
  }

  @Test
  void aCheckThatGrewOldHoldsLiveModeBackToo() {
    assertEquals(2, LaunchList.blockingLive(base(), LocalDate.of(2027, 5, 2)).size());
  }

  @Test
  void nothingHoldsLiveModeBackWhenTheEndsAreChecked() {
    KnowledgeBase base =
        changed(
            "contacts.yaml",
            "    confidence: high\n    always: true",
            "    confidence: high\n    checked: {on: 2026-11-02, by: AB}\n    always: true");
    assertEquals(List.of(), LaunchList.blockingLive(base, TODAY));
  }
}
