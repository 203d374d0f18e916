package org.waymark.staff.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Problems;
import org.waymark.staff.links.LinkChecker;

class LinkRoundsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Vertx vertx = Vertx.vertx();

  /** Its addresses lead to this machine, so none is ever asked. */
  private final LinkRounds rounds =
      new LinkRounds(
          LinkRoundsTest::base,
          new LinkChecker(vertx, Duration.ofMillis(1), address -> false),
          () -> TODAY);

  private static KnowledgeBase base() {
    KnowledgeFiles files = KnowledgeFixture.files();
    for (String path : files.texts().keySet()) {
      files = files.with(path, files.text(path).replace("https://example.org", "http://127.0.0.1"));
    }
    return KnowledgeCompiler.compile(files, new Problems());
  }

  @AfterEach
  void stop() {
    vertx.close().await();
  }

  @Test
  void aRoundEndsWithADayAndACountOfWhatNeedsALook() {
    assertEquals(Optional.empty(), rounds.last());
    assertEquals(0, rounds.toLookAt());
    rounds.begin().await();
    assertEquals(Optional.of(TODAY), rounds.last());
    assertTrue(rounds.toLookAt() > 0);
    assertEquals(rounds.named().size(), rounds.toLookAt());
  }
}
