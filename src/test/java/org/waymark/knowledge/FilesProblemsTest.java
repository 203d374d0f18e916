package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are missing, strange or hostile, and many problems at once. */
class FilesProblemsTest {
  private static final String POLICE = "articles/reporting/will-police-share/en.md";
  private static final List<String> NEEDED =
      List.of(
          "contacts.yaml",
          "places.tsv",
          "never-say.yaml",
          "safety/en.yaml",
          "safety/en-examples.tsv",
          "phrases/en.yaml",
          "words/en.yaml",
          "messages/en.tsv",
          "out-of-scope/en.txt");

  @Test
  void missesEveryFileThatIsNeeded() {
    for (String path : NEEDED) {
      List<String> problems = new Spoilt(KnowledgeFixture.files().without(path)).problems();
      String missing = path + ":1: the file is missing: restore it";
      assertTrue(problems.contains(missing), () -> missing + " is not among " + problems);
    }
  }

  @Test
  void tellsNothingMoreOfAListThatIsMissing() {
    String path = "safety/en-examples.tsv";
    assertEquals(
        List.of(path + ":1: the file is missing: restore it"),
        new Spoilt(KnowledgeFixture.files().without(path)).problems());
  }

  @Test
  void anEmptyFolderMissesThemAllAtOnce() {
    List<String> problems = new Spoilt(new KnowledgeFiles(Map.of())).problems();
    assertEquals(NEEDED.size(), problems.stream().filter(p -> p.endsWith(": restore it")).count());
  }

  @Test
  void needsNoReadme() {
    assertEquals(List.of(), new Spoilt(KnowledgeFixture.files().without("README.md")).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes.txt",
        "contacts.yml",
        "articles/reporting/en.md",
        "articles/reporting/will-police-share/EN.md",
        "articles/reporting/will-police-share/picture.png",
        "articles/Reporting/will_police/en.md"
      })
  void refusesAFileThatIsNoPartOfIt(String path) {
    Spoilt.nothing()
        .put(path, "x")
        .assertOnly(
            path,
            "x",
            "this file is not part of the knowledge base: move it away or mend its name");
  }

  @Test
  void refusesAnArticleInALanguageThatIsNotServed() {
    String path = POLICE.replace("en.md", "pl.md");
    Spoilt.nothing()
        .put(
            path,
            """
            ---
            title: Czy policja powie?
            menu: Policja i wiza
            questions: [a, b, c, d, e, f, g, h]
            sms: Nie wiemy.
            translated: 2026-11-23
            ---
            Nie wiemy.
            """)
        .assertOnly(
            path, "---", "the language pl is not served: add phrases/pl.yaml, or remove the file");
  }

  @Test
  void refusesTheSameArticleInTwoSections() {
    String path = POLICE.replace("reporting", "rights");
    Spoilt.nothing()
        .put(path, KnowledgeFixture.files().text(POLICE))
        .assertOnly(
            path, "---", "another section has an article of the same name: rename one folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contacts.yaml", "words/en.yaml", "phrases/en.yaml", "safety/en.yaml"})
  void refusesAKeyThatStandsTwice(String path) {
    String text = KnowledgeFixture.files().text(path);
    String key = text.substring(0, text.indexOf(':'));
    List<String> problems = Spoilt.nothing().put(path, text + key + ": again\n").problems();
    String twice =
        path
            + ":"
            + (text.lines().count() + 1)
            + ": \""
            + key
            + "\" stands twice: keep one of the two";
    assertTrue(problems.contains(twice), () -> twice + " is not among " + problems);
  }

  @Test
  void refusesAContactThatStandsTwice() {
    Spoilt.nothing()
        .replace("contacts.yaml", "  victim-support:\n", "  cheshire-cares:\n")
        .assertAmong(
            "contacts.yaml",
            "  cheshire-cares:\n    name: Victim",
            "\"cheshire-cares\" stands twice: keep one of the two");
  }

  @Test
  void refusesAFieldOfAnArticleThatStandsTwice() {
    Spoilt.nothing()
        .replace(POLICE, "status: draft\n", "status: draft\nmenu: Police again\n")
        .assertOnly(POLICE, "menu: Police again", "\"menu\" stands twice: keep one of the two");
  }

  @Test
  void tellsOfAllProblemsInOrderAndNotOnlyOfTheFirst() {
    Spoilt spoilt =
        Spoilt.nothing()
            .replace("words/en.yaml", "filler:", "fillers:")
            .replace(POLICE, "related: [idva]", "related: [nobody]")
            .replace(POLICE, "You choose what to do.", "Call 999. Call {{contact nobody}}.")
            .replace("places.tsv", "place\tCrewe\t\tcheshire-east", "place\tCrewe\t\teast")
            .replace("contacts.yaml", "helpline: victim-support", "helpline: nobody");
    assertEquals(
        List.of(
            POLICE, POLICE, POLICE, "contacts.yaml", "places.tsv", "places.tsv", "words/en.yaml"),
        spoilt.problems().stream().map(p -> p.split(":", -1)[0]).toList());
  }

  @ParameterizedTest
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ValueSource(
      strings = {
        "",
        "just text",
        "- a\n- list",
        "a: [",
        "a: \"never closed",
        "\ta: b",
        "{a: b}: c",
        "? [a]\n: b",
        "a: &x {b: *x}",
        "a: &x [*x, *x]",
        "--- \na: b\n---\nc: d",
        "a: \u0000",
        "a: \ud83d",
        "!!javax.script.ScriptEngineManager [x]",
        "%YAML 9.9\n---\na: b"
      })
  void reportsHostileYamlAndNeverThrows(String yaml) {
    for (String path : NEEDED.stream().filter(p -> p.endsWith(".yaml")).toList()) {
      List<String> problems = Spoilt.nothing().put(path, yaml).problems();
      assertTrue(problems.stream().anyMatch(p -> p.startsWith(path + ":")), problems::toString);
    }
    assertTrue(!Spoilt.nothing().put(POLICE, "---\n" + yaml + "\n---\nx\n").problems().isEmpty());
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void reportsYamlNestedWithoutEnd() {
    Spoilt.nothing()
        .put("words/en.yaml", "a: " + "[".repeat(100_000))
        .assertOnly("words/en.yaml", "a: ", "not valid YAML: save the file as plain UTF-8 text");
  }
}
