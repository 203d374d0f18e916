package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong with the lists of words and of forbidden promises. */
class WordListProblemsTest {
  private static final String WORDS = "words/en.yaml";
  private static final String FOLLOW_UPS =
      """
      follow-ups:
        openers: [and, what about]
        pointers: [that, they]
        where: [where]
        when: [open]
        cost: [cost]
      """;
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
  void missesTheWordsOfFollowUps() {
    Spoilt.nothing()
        .replace(WORDS, FOLLOW_UPS, "")
        .assertOnly(WORDS, "spelling:", "\"follow-ups\" is missing: restore its lists of words");
  }

  @Test
  void missesAListOfWords() {
    Spoilt.nothing()
        .replace(WORDS, "joins: [also]", "joins: []")
        .assertOnly(WORDS, "joins:", "the list \"joins\" is missing or empty: restore its words");
  }

  @Test
  void refusesSeveralWordsWhereOneIsCompared() {
    Spoilt.nothing()
        .replace(WORDS, "pointers: [that, they]", "pointers: [that, over there]")
        .assertOnly(
            WORDS, "pointers:", "\"over there\" is more than one word: list single words here");
  }

  @Test
  void refusesAListOfFollowUpsThatIsNotKnown() {
    List<String> problems =
        Spoilt.nothing().replace(WORDS, "when: [open]", "wen: [open]").problems();
    assertEquals(2, problems.size());
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
