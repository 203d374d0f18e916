package org.waymark.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Problem;

/** The small knowledge base with something changed in it, and what the validation says. */
record Checked(KnowledgeFiles files) {
  static Checked fixture() {
    return new Checked(KnowledgeFixture.files());
  }

  /** With one text in a file replaced by another. */
  Checked replace(String path, String from, String to) {
    assertTrue(files.text(path).contains(from), () -> path + " does not hold " + from);
    return new Checked(files.with(path, files.text(path).replace(from, to)));
  }

  /** Without a file. */
  Checked without(String path) {
    return new Checked(files.without(path));
  }

  /** Every problem as it is printed. */
  List<String> problems() {
    return SnapshotBuilder.build(files).problems().stream().map(Problem::toString).toList();
  }

  /** Asserts that one problem is reported, at the line on which a text stands in the file. */
  void assertOnly(String path, String at, String whatAndRemedy) {
    assertEquals(List.of(path + ":" + line(path, at) + ": " + whatAndRemedy), problems());
  }

  /** The line on which a text stands in a file. */
  long line(String path, String at) {
    String text = files.text(path);
    assertTrue(text.contains(at), () -> path + " does not hold " + at);
    return text.substring(0, text.indexOf(at)).chars().filter(c -> c == '\n').count() + 1;
  }
}
