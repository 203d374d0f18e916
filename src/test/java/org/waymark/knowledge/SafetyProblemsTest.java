package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyProblemsTest {
  private static final String FILE = "safety/en.yaml";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{he} hitting {kidd}|there is no group of words \"kidd\"",
        "{he hitting|\"{he\" is not a group: write it as {name}",
        "{he} hitting &|nothing stands beside \"&\"",
        "hit,kick|\"hit,kick\" is not a word",
      })
  void refusesAPatternThatCannotBeRead(String pattern, String why) {
    spoil("{he} hitting {kid}", pattern)
        .assertAmong(
            FILE,
            "when: [\"" + pattern,
            "\"" + pattern + "\": " + why + ": see README.md, danger rules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"past: [", "careful: [", "cannot-speak: ["})
  void readsPatternsOutsideOfRulesToo(String list) {
    spoil(list, list + "\"{nobody}\", ")
        .assertOnly(
            FILE,
            list + "\"{nobody}",
            "\"{nobody}\": there is no group of words \"nobody\": see README.md, danger rules");
  }

  @Test
  void refusesAGroupThatIsNotMadeOfWords() {
    spoil("  he: [he, ", "  he: [self/harm, ")
        .assertAmong(
            FILE, "  he: [", "\"self/harm\" is not a word: write words, separated by commas");
  }

  @Test
  void missesAKindOfDanger() {
    spoil("kind: suicide", "kind: attack")
        .assertOnly(FILE, "- id: child-hit", "no rule sees the danger \"suicide\": add one");
  }

  @Test
  void refusesAKindThatIsNotKnown() {
    List<String> problems = spoil("kind: child", "kind: kid").problems();
    assertEquals(2, problems.size(), problems::toString);
    assertEquals(
        "\"kid\" is not known for kind", problems.get(1).split(": ", -1)[1], problems::toString);
  }

  @Test
  void namesAListOfReasonsThatDoesNotExist() {
    spoil(
            "kind: suicide\n    when: [\"kill_myself\", \"took all ... pills\"]\n    unless: [past]",
            "kind: suicide\n    when: [\"kill_myself\", \"took all ... pills\"]\n    unless: [passed]")
        .assertOnly(
            FILE,
            "unless: [passed]",
            "there is no list \"passed\" under unless: use one of [past, media]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"when: [\"{he} hitting {kid}\"]", "matches: [my husband is hitting my son]"})
  void aRuleNeedsPatternsAndExamples(String line) {
    String key = line.substring(0, line.indexOf(':'));
    spoil(line, key + ":")
        .assertAmong(
            FILE,
            key.equals("when") ? "when:" : "when: [\"{he} hitting",
            "a rule needs patterns and messages that it must match: add \"when:\" and"
                + " \"matches:\"");
  }

  @Test
  void missesTheNameOfARule() {
    spoil("- id: child-hit\n    kind", "- kind")
        .assertOnly(FILE, "- kind: child", "\"id\" is missing: add a line \"id: ...\"");
  }

  @Test
  void refusesAFieldThatIsNotKnown() {
    List<String> problems = spoil("ignores: [last year", "ignored: [last year").problems();
    assertEquals(1, problems.size());
    assertEquals("\"ignored\" is not known here", problems.get(0).split(": ", -1)[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"danger\the is here", "attack he is here", "\the is here", "Attack\thelp"})
  void refusesAnExampleWithoutAKind(String line) {
    String examples = "safety/en-examples.tsv";
    Spoilt.nothing()
        .put(examples, "# messages\n\nnone\thow are you\n" + line + "\n")
        .assertOnly(
            examples,
            line,
            "no kind of danger stands before a tab:"
                + " write attack, suicide, child or none, a tab, and the message");
  }

  private static Spoilt spoil(String from, String to) {
    return Spoilt.nothing().replace(FILE, from, to);
  }
}
