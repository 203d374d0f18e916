package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.service.SettableClock;
import org.waymark.staff.access.AuditLog.Entry;

final class AuditLogTest {
  private static final Account ANN = new Account("ann", "Ann", Set.of(Role.EDITOR), Set.of());

  @TempDir private Path folder;

  private AuditLog log() {
    return new AuditLog(folder, new SettableClock());
  }

  @Test
  void addsToWhatIsThereAndShowsTheNewestFirst() throws Exception {
    log().add(ANN, "added", "ben");
    String first = Files.readString(folder.resolve("audit.jsonl"));
    log().add(Account.NOBODY, "was refused at sign-in", "");
    assertTrue(Files.readString(folder.resolve("audit.jsonl")).startsWith(first));
    assertEquals(
        List.of(
            new Entry(SettableClock.START, "", "", "was refused at sign-in", ""),
            new Entry(SettableClock.START, "ann", "Ann", "added", "ben")),
        log().latest(10));
    assertEquals("", log().latest(1).get(0).who());
  }

  @Test
  void holdsOneLineForEachEntryWhateverIsInIt() throws Exception {
    log().add(ANN, "did", "a\n{\"who\":\"ben\"}\u2028");
    assertEquals(1, Files.readAllLines(folder.resolve("audit.jsonl")).size());
    assertEquals("a\n{\"who\":\"ben\"}\u2028", log().latest(1).get(0).subject());
  }

  @Test
  void readsOnAfterALineThatAFullDiskCutOff() throws Exception {
    log().add(ANN, "added", "ben");
    Files.writeString(folder.resolve("audit.jsonl"), "{\"at\":\"20\n", StandardOpenOption.APPEND);
    log().add(ANN, "removed", "ben");
    assertEquals(
        List.of("removed", "added"), log().latest(10).stream().map(Entry::action).toList());
  }

  @Test
  void isEmptyBeforeAnythingIsDone() {
    assertEquals(List.of(), log().latest(10));
  }

  @Test
  void failsWhenItCannotBeWritten() throws Exception {
    Files.createDirectory(folder.resolve("audit.jsonl"));
    AuditLog log = log();
    assertThrows(UncheckedIOException.class, () -> log.add(ANN, "added", "ben"));
  }
}
