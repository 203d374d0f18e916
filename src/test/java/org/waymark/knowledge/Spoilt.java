package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The fixture with something spoilt in it, and what the compiler says about that. */
record Spoilt(KnowledgeFiles files) {
  static Spoilt nothing() {
    return new Spoilt(KnowledgeFixture.files());
  }

  /** With one text in a file replaced by another. */
  Spoilt replace(String path, String from, String to) {
    assertTrue(files.text(path).contains(from), () -> path + " does not hold " + from);
    return new Spoilt(files.with(path, files.text(path).replace(from, to)));
  }

  /** With a whole file added or replaced. */
  Spoilt put(String path, String text) {
    return new Spoilt(files.with(path, text));
  }

  /** Every problem as it is printed. */
  List<String> problems() {
    Problems problems = new Problems();
    KnowledgeCompiler.compile(files, problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  /** Asserts that one problem is reported, at the line on which a text stands in the file. */
  void assertOnly(String path, String at, String whatAndRemedy) {
    assertEquals(List.of(path + ":" + line(path, at) + ": " + whatAndRemedy), problems());
  }

  /** Asserts that a problem is among those reported, at the line on which a text stands. */
  void assertAmong(String path, String at, String whatAndRemedy) {
    String problem = path + ":" + line(path, at) + ": " + whatAndRemedy;
    assertTrue(problems().contains(problem), () -> problem + "\nis missing in\n" + problems());
  }

  private long line(String path, String at) {
    String text = files.text(path);
    assertTrue(text.contains(at), () -> path + " does not hold " + at);
    return text.substring(0, text.indexOf(at)).chars().filter(c -> c == '\n').count() + 1;
  }
}
