package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.knowledge.KnowledgeFixture;

/** A machine that only serves reads what staff published elsewhere, with its memory alone. */
final class PublishedCopyTest {
  private static final Rules NO_RULES = new Rules(true, files -> List.of());

  @TempDir Path there;

  @BeforeEach
  void publish() throws IOException {
    for (var text : KnowledgeFixture.files().texts().entrySet()) {
      write(text.getKey(), text.getValue());
    }
    takeUp();
  }

  private void write(String path, String text) throws IOException {
    Path file = there.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Commits what stands in the folder. */
  private void takeUp() {
    KnowledgeHistory.open(there, NO_RULES, Optional.empty(), InstantSource.system()).close();
  }

  private PublishedCopy copy() {
    return new PublishedCopy(new Remote(there.toString(), "", ""));
  }

  @Test
  void readsTheWholeKnowledgeBase() {
    PublishedCopy.Found found = copy().since("").orElseThrow();
    assertEquals(KnowledgeFixture.files().without("README.md"), found.files());
  }

  @Test
  void readsAgainOnlyWhenAnotherVersionIsPublished() throws IOException {
    PublishedCopy copy = copy();
    String first = copy.since("").orElseThrow().id();
    assertTrue(copy.since(first).isEmpty());
    write("phrases/en.yaml", "other: words\n");
    takeUp();
    PublishedCopy.Found second = copy.since(first).orElseThrow();
    assertEquals("other: words\n", second.files().text("phrases/en.yaml"));
    assertFalse(second.id().equals(first));
  }

  @Test
  void saysThatItCannotBeReadWithoutSayingWhere() {
    PublishedCopy nowhere = new PublishedCopy(new Remote(there + "/nothing", "", ""));
    HistoryException e = assertThrows(HistoryException.class, () -> nowhere.since(""));
    assertFalse(e.getMessage().contains("nothing"), e.getMessage());
  }
}
