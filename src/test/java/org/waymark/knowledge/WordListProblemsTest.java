package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong with the lists of words and of forbidden promises. */
class WordListProblemsTest {
  private static final String WORDS = "words/en.yaml";
  private static final String NEVER_SAY = "never-say.yaml";

  @Test
  void missesTheMeaningOfASpelling() {
    Spoilt.nothing()
        .replace(WORDS, "  r: are\n", "  r:\n")
        .assertOnly(WORDS, "  r:\n", "\"r\" is missing: add a line \"r: ...\"");
  }

  @Test
  void refusesAListOfWordsThatIsNotKnown() {
    List<String> problems = Spoilt.nothing().replace(WORDS, "filler:", "fillers:").problems();
    assertEquals(1, problems.size());
    assertEquals("\"fillers\" is not known here", problems.get(0).split(": ", -1)[1]);
  }

  @Test
  void refusesAPromiseThatIsNoPattern() {
    Spoilt.nothing()
        .replace(NEVER_SAY, "\"\\\\bguarantee(s|d)?\\\\b\"", "\"guarantee(s\"")
        .assertOnly(NEVER_SAY, "\"guarantee(s\"", "the pattern cannot be read: Unclosed group");
  }

  @Test
  void missesTheReasonOfAPromise() {
    Spoilt.nothing()
        .replace(NEVER_SAY, "- why: every service has limits\n    patterns", "- patterns")
        .assertOnly(NEVER_SAY, "- patterns:", "\"why\" is missing: add a line \"why: ...\"");
  }

  @Test
  void missesAllPromises() {
    Spoilt.nothing()
        .put(NEVER_SAY, "allowed: [cannot promise]\n")
        .assertOnly(NEVER_SAY, "allowed", "no forbidden promise is listed: restore the list");
  }

  @Test
  void refusesAMisspeltListOfHonestWords() {
    List<String> problems = Spoilt.nothing().replace(NEVER_SAY, "allowed:", "alowed:").problems();
    assertEquals(
        "\"alowed\" is not known here", problems.get(problems.size() - 1).split(": ", -1)[1]);
  }
}
