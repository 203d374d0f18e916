package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.knowledge.KnowledgeFiles;

final class FetchedKnowledgeTest {
  private static final Duration EVERY = Duration.ofMinutes(1);

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock();
  private int looks;
  private boolean away;
  private String published = "first";

  private FetchedKnowledge fetched() {
    KnowledgeFolder atStart = KnowledgeFolder.find(Optional.of(folder));
    return new FetchedKnowledge(atStart, this::since, EVERY, clock);
  }

  private Optional<FetchedKnowledge.Fetched> since(String id) throws KnowledgeSource.Away {
    looks++;
    if (away) {
      throw new KnowledgeSource.Away();
    }
    return id.equals(published)
        ? Optional.empty()
        : Optional.of(new FetchedKnowledge.Fetched(published, files()));
  }

  private KnowledgeFiles files() {
    return new KnowledgeFiles(Map.of("contacts.yaml", published));
  }

  @Test
  void givesWhatIsPublishedThere() throws IOException {
    FetchedKnowledge fetched = fetched();
    assertFalse(fetched.isSettled());
    long first = fetched.fingerprint();
    assertEquals(files(), fetched.read());
    assertTrue(fetched.isSettled());
    published = "second";
    clock.advance(EVERY);
    assertNotEquals(first, fetched.fingerprint());
    assertEquals(files(), fetched.read());
  }

  @Test
  void looksNoMoreOftenThanItShould() throws IOException {
    FetchedKnowledge fetched = fetched();
    for (int i = 0; i < 240; i++) {
      fetched.fingerprint();
      clock.advance(Duration.ofMillis(250));
    }
    assertEquals(1, looks);
    fetched.fingerprint();
    assertEquals(2, looks);
  }

  @Test
  void looksSoonWhenSomebodyKnowsOfNewerTexts() throws IOException {
    FetchedKnowledge fetched = fetched();
    fetched.fingerprint();
    fetched.hurry();
    fetched.fingerprint();
    assertEquals(1, looks);
    clock.advance(Duration.ofSeconds(1));
    fetched.fingerprint();
    assertEquals(2, looks);
  }

  @Test
  void keepsWhatItHasWhileThatPlaceIsAwayAndLooksAgainSoon() throws IOException {
    FetchedKnowledge fetched = fetched();
    away = true;
    assertThrows(KnowledgeSource.Away.class, fetched::fingerprint);
    assertTrue(fetched.isSettled());
    assertEquals(Map.of(), fetched.read().texts());
    clock.advance(Duration.ofSeconds(4));
    assertThrows(KnowledgeSource.Away.class, fetched::fingerprint);
    assertEquals(1, looks);
    away = false;
    clock.advance(Duration.ofSeconds(1));
    fetched.fingerprint();
    assertEquals(files(), fetched.read());
  }
}
