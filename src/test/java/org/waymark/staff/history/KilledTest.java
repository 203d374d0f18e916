package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process that ends in the middle, with every lock that it held. */
class KilledTest {
  private static final String AFTER = Office.BEFORE.replace("two", "TWO");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"branch", "file " + Office.ARTICLE, "index", "unmark"})
  @Timeout(120)
  void whatAKilledProgramLeftIsFinishedByTheNext(String step) throws Exception {
    try (Office office = Office.in(folder)) {
      Draft draft = office.history.start(Office.ANA, "Both");
      draft = office.save(draft, Office.OTHER, AFTER, Office.ANA);
      draft = office.save(draft, Office.ARTICLE, AFTER, Office.ANA);
      office.history.propose(draft, Office.ANA);
    }
    Process program =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    Killed.class.getName(),
                    folder.toString(),
                    step))
            .inheritIO()
            .start();
    program.waitFor(100, TimeUnit.SECONDS);
    assertEquals(Killed.STATUS, program.exitValue());

    try (Office office = Office.open(folder, now -> {})) {
      boolean old = step.equals("branch");
      assertEquals(old ? Office.BEFORE : AFTER, office.inFolder(Office.ARTICLE));
      assertEquals(old ? Office.BEFORE : AFTER, office.inFolder(Office.OTHER));
      assertEquals(old ? 1 : 2, office.history.history(Optional.empty(), 9).size());
      assertEquals(old ? 1 : 0, office.history.drafts().size());
    }
  }
}
