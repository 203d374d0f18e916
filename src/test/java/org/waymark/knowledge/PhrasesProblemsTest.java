package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesProblemsTest {
  private static final String FILE = "phrases/en.yaml";
  private static final String MENU = "menu: [domestic-abuse, will-police-share, talk-to-person]";

  @ParameterizedTest
  @EnumSource
  void missesAPhrase(Phrase phrase) {
    String text = KnowledgeFixture.files().text(FILE);
    String spoilt = text.replaceFirst("(?m)^  " + phrase.key() + ": .*\\n", "");
    Spoilt.nothing()
        .put(FILE, spoilt)
        .assertOnly(
            FILE,
            phrase == Phrase.DANGER_ATTACK ? "  danger-suicide:" : "  danger-attack:",
            "\"" + phrase.key() + "\" is missing: add a line \"" + phrase.key() + ": ...\"");
  }

  @Test
  void missesAllPhrases() {
    spoil("phrases:\n", "phrases:\nothers:\n")
        .assertAmong(FILE, "phrases:", "no phrases: add \"phrases:\" and the phrases below it");
  }

  @Test
  void refusesAPhraseThatIsNotKnown() {
    List<String> problems = spoil("  choose:", "  chose: x\n  choose:").problems();
    assertEquals(1, problems.size());
    assertEquals("\"chose\" is not known here", problems.get(0).split(": ", -1)[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"menu:", "menu: [a, b, c, d, e, f, g, h, i, j]"})
  void refusesAMenuThatIsEmptyOrTooLongForDigits(String menu) {
    spoil("\n" + MENU, "\n" + menu + " # changed")
        .assertOnly(
            FILE, menu + " # changed", "the menu needs 1 to 9 articles: a digit chooses each");
  }

  @Test
  void missesTheWordsOfACommand() {
    spoil("  more: [more, next]\n", "")
        .assertOnly(
            FILE,
            "  help: [help",
            "no words for the command \"more\": list the messages that mean it");
  }

  @Test
  void refusesAWordForTwoCommands() {
    spoil("more: [more, next]", "more: [more, next, Menu!]")
        .assertOnly(FILE, "  help: [help", "\"Menu!\" means two commands: keep one");
  }

  @Test
  void missesTheNameOfAnArea() {
    spoil("  halton: Halton\n", "")
        .assertOnly(FILE, "  cheshire-east:", "no name for halton: add it under areas");
  }

  private static Spoilt spoil(String from, String to) {
    return Spoilt.nothing().replace(FILE, from, to);
  }
}
