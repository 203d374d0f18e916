package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.knowledge.KnowledgeFiles;

final class KnowledgeFolderTest {
  @TempDir Path temp;

  private KnowledgeFolder folder;

  @BeforeEach
  void fill() throws IOException {
    write("contacts.yaml", "contacts");
    write("articles/safety/emergency/en.md", "article é");
    folder = KnowledgeFolder.find(Optional.of(temp));
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void readsEveryFileByItsPath() throws IOException {
    assertEquals(
        List.of("articles/safety/emergency/en.md", "contacts.yaml"),
        List.copyOf(folder.read().texts().keySet()));
    assertEquals("article é", folder.read().text("articles/safety/emergency/en.md"));
    assertEquals(temp.toString(), folder.describe());
  }

  @Test
  void leavesOutWhatEditorsLeaveBehind() throws IOException {
    write(".git/config", "git");
    write("articles/.en.md.swp", "vim");
    write("contacts.yaml~", "emacs");
    long before = folder.fingerprint();
    write(".hidden", "x");
    assertEquals(2, folder.read().texts().size());
    assertEquals(before, folder.fingerprint());
  }

  @Test
  void takesTheFolderOfTheCheckoutWithoutASetting() throws IOException {
    KnowledgeFolder found = KnowledgeFolder.find(Optional.empty());
    assertTrue(found.canChange());
    assertEquals("knowledge-base", found.describe());
    assertTrue(found.read().texts().containsKey("contacts.yaml"));
  }

  @Test
  void namesAFileThatIsNotUtf8() throws IOException {
    Files.write(temp.resolve("places.tsv"), new byte[] {(byte) 0xE9, 'x'});
    IOException failure = assertThrows(IOException.class, folder::read);
    assertEquals("places.tsv is not UTF-8 text: save it as UTF-8", failure.getMessage());
  }

  @Test
  void refusesAFileThatIsLargerThanAnyKnowledge() throws IOException {
    Files.write(temp.resolve("places.tsv"), new byte[2_000_001]);
    IOException failure = assertThrows(IOException.class, folder::read);
    assertTrue(failure.getMessage().startsWith("places.tsv is larger"));
  }

  @Test
  void hasThePrintOfItsTextsWithoutReadingThem() throws IOException {
    write(".git/config", "git");
    write("articles/README.md", "for people");
    KnowledgePrint print = folder.print();
    assertEquals(KnowledgePrint.of(folder.read()), print);
    write("contacts.yaml", "contacts, 01606 2");
    KnowledgePrint edited = folder.print();
    assertNotEquals(print, edited);
    write("contacts.yaml", "contacts, 01606 3");
    assertNotEquals(edited, folder.print());
    assertEquals(KnowledgePrint.of(folder.read()), folder.print());
  }

  @Test
  void hasTheSamePrintInsideTheProgram() throws IOException {
    write(".git/config", "git");
    write("articles/README.md", "for people");
    Path jar = Files.createTempFile(temp.getParent(), "program", ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry("knowledge-base/" + temp.relativize(file)));
        out.write(Files.readAllBytes(file));
      }
      out.putNextEntry(new JarEntry("elsewhere/contacts.yaml"));
    }
    try (JarFile program = new JarFile(jar.toFile())) {
      assertEquals(folder.print(), KnowledgeFolder.print(program));
    }
    Files.delete(jar);
  }

  @Test
  void saysSoWhenThereIsNoSuchFolder() {
    KnowledgeFolder missing = KnowledgeFolder.find(Optional.of(temp.resolve("nowhere")));
    assertThrows(IOException.class, missing::read);
  }

  @Test
  void hasAnotherFingerprintAfterEveryChange() throws IOException {
    long first = folder.fingerprint();
    assertEquals(first, folder.fingerprint());
    write("contacts.yaml", "contacts, longer");
    long edited = folder.fingerprint();
    assertNotEquals(first, edited);
    write("places.tsv", "");
    long added = folder.fingerprint();
    assertNotEquals(edited, added);
    Files.delete(temp.resolve("articles/safety/emergency/en.md"));
    assertNotEquals(added, folder.fingerprint());
  }

  @Test
  void seesAnEditThatKeepsTheSize() throws IOException {
    Path file = temp.resolve("contacts.yaml");
    long first = folder.fingerprint();
    write("contacts.yaml", "CONTACTS");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-25T14:00:00Z")));
    assertNotEquals(first, folder.fingerprint());
  }

  @Test
  void readsNothingWhileSeveralFilesAreExchanged() throws IOException {
    write(KnowledgeFiles.BEING_WRITTEN, "");
    assertThrows(KnowledgeFolder.BeingWritten.class, folder::read);
    Files.delete(temp.resolve(KnowledgeFiles.BEING_WRITTEN));
    assertEquals(2, folder.read().texts().size());
  }
}
