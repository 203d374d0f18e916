package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.knowledge.KnowledgeFixture;

/** The small knowledge base of the tests as files that a test can change. */
final class FixtureFolder {
  private final Path root;

  FixtureFolder(Path root) {
    this.root = root;
    KnowledgeFixture.files().texts().forEach(this::write);
  }

  Path root() {
    return root;
  }

  /** Changes the first place of a file that a pattern matches. */
  void change(String file, String pattern, String to) throws IOException {
    String before = Files.readString(root.resolve(file));
    String after = before.replaceFirst(pattern, to);
    if (after.equals(before)) {
      throw new AssertionError("nothing in " + file + " is like " + pattern);
    }
    write(file, after);
  }

  private void write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
