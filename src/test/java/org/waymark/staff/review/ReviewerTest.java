package org.waymark.staff.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.text.EncoderSource;
import org.waymark.text.SentenceEncoder;
import org.waymark.validation.SnapshotBuilder;

@Timeout(120)
class ReviewerTest {
  private static final KnowledgeFiles FILES = KnowledgeFixture.files();
  private static final Snapshot SERVED = SnapshotBuilder.build(FILES).snapshot().orElseThrow();
  private static final String LANGUAGES = "articles/about/languages/en.md";
  private static final String ABOUT = "articles/about/about-service/en.md";
  private static final String SAFETY = "safety/en.yaml";

  private final Reviewer reviewer = new Reviewer(() -> SERVED, EncoderSource.none());

  @AfterEach
  void close() {
    reviewer.close();
  }

  @Test
  void anEditOfWordsAloneChangesNoAnswer() {
    Consequences found = review(edited(ABOUT, "hurt by crime", "harmed by crime"));

    assertEquals(List.of(), found.problems());
    assertEquals(List.of(), found.answers());
    assertEquals(List.of(), found.dangers());
    assertTrue(found.isComplete());
    assertTrue(found.of() > 100, "tried " + found.of());
    assertTrue(found.snapshot().isPresent());
  }

  @Test
  void aQuestionThatMovesIsToldWithItsOldAndNewAnswer() {
    KnowledgeFiles draft =
        with(
            edited(LANGUAGES, "mandarin", "cantonese"),
            ABOUT,
            "  - who are you\n",
            "  - who are you\n  - mandarin\n  - mandarin speaker\n  - speak mandarin\n");

    Consequences found = review(draft);
    assertEquals(List.of(), found.problems());
    AnswerChange change = answer(found, "mandarin");

    assertEquals("languages", change.before().article());
    assertEquals("about-service", change.after().article());
    assertEquals(ABOUT, change.file());
    assertEquals(List.of("about-service"), change.right());
    assertTrue(change.isOther());
    assertFalse(change.isWorse());
  }

  @Test
  void aQuestionThatIsTakenAwayIsStillAsked() {
    Consequences found = review(edited(LANGUAGES, "mandarin", "cantonese"));

    AnswerChange change = answer(found, "mandarin");

    assertEquals(List.of("languages"), change.right());
    assertEquals(LANGUAGES, change.file());
    assertTrue(change.isWorse());
    assertSame(change, found.answers().get(0), "what gets worse stands first");
  }

  @Test
  void aDangerThatIsSeenAnewIsTold() {
    Consequences found =
        review(
            edited(
                SAFETY,
                "careful:",
                "  - id: bites\n    kind: attack\n    when: [\"{he} bites\"]\n"
                    + "    matches: [he bites]\ncareful:"));

    assertEquals(List.of(), found.problems());
    DangerChange change =
        found.dangers().stream().filter(c -> c.message().equals("he bites")).findFirst().get();
    assertEquals(Optional.of(DangerKind.ATTACK), change.after());
    assertEquals(Optional.of(DangerKind.ATTACK), change.right());
    assertEquals(SAFETY, change.file());
    assertFalse(change.isWorse());
  }

  @Test
  void aDangerThatIsNoLongerSeenIsWorse() {
    DangerChange change =
        new DangerChange(
            "x",
            SAFETY,
            Optional.of(DangerKind.CHILD),
            Optional.of(DangerKind.CHILD),
            Optional.empty());
    assertTrue(change.isWorse());
    assertFalse(change.toString().contains("x,"), change.toString());
  }

  @Test
  void aDraftWithProblemsGetsTheseAndNothingElse() {
    Consequences found = review(edited(ABOUT, "{{contact victim-support}}", "{{contact nobody}}"));

    assertEquals(ABOUT, found.problems().get(0).file());
    assertTrue(found.problems().get(0).what().contains("nobody"));
    assertTrue(found.snapshot().isEmpty());
  }

  @Test
  void whenTheTimeIsOverItSaysHowFarItCame() {
    try (Reviewer hurried = new Reviewer(() -> SERVED, EncoderSource.none(), Duration.ZERO)) {
      Consequences found = hurried.review(edited(LANGUAGES, "mandarin", "cantonese")).join();

      assertEquals(0, found.tried());
      assertFalse(found.isComplete());
      assertTrue(found.snapshot().isPresent());
    }
  }

  @Test
  void askingAgainStartsNothingNewUntilSomethingChanged() {
    CompletableFuture<Consequences> first = reviewer.review(FILES);
    assertSame(first, reviewer.review(KnowledgeFixture.files()));
    first.join();
    assertSame(first, reviewer.review(FILES));
    assertNotSame(first, reviewer.review(edited(ABOUT, "hurt by crime", "harmed by crime")));
  }

  @Test
  void aReviewThatAnotherOvertakesIsNotBegun() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch loaded = new CountDownLatch(1);
    try (Reviewer waiting = new Reviewer(() -> SERVED, loadedWhen(loaded, begun))) {
      CompletableFuture<Consequences> first = waiting.review(FILES);
      begun.await();
      CompletableFuture<Consequences> second =
          waiting.review(edited(ABOUT, "hurt by crime", "harmed by crime"));
      CompletableFuture<Consequences> third =
          waiting.review(edited(ABOUT, "hurt by crime", "injured by crime"));
      loaded.countDown();

      third.join();
      assertTrue(second.isCancelled());
      assertTrue(first.isDone());
    }
  }

  private static EncoderSource loadedWhen(CountDownLatch loaded, CountDownLatch begun) {
    return new EncoderSource() {
      @Override
      public Optional<SentenceEncoder> ifReady() {
        return Optional.empty();
      }

      @Override
      public Optional<SentenceEncoder> await() {
        begun.countDown();
        try {
          loaded.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return Optional.empty();
      }

      @Override
      public void close() {
        // Nothing was opened.
      }
    };
  }

  private Consequences review(KnowledgeFiles draft) {
    return reviewer.review(draft).join();
  }

  private static AnswerChange answer(Consequences found, String message) {
    return found.answers().stream().filter(c -> c.message().equals(message)).findFirst().get();
  }

  private static KnowledgeFiles edited(String path, String from, String to) {
    return with(FILES, path, from, to);
  }

  private static KnowledgeFiles with(KnowledgeFiles files, String path, String from, String to) {
    String text = files.text(path);
    assertTrue(text.contains(from), path + " has no " + from);
    return files.with(path, text.replace(from, to));
  }
}
