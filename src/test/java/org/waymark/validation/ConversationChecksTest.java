package org.waymark.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conversation.RequiredArticles;

class ConversationChecksTest {
  private static final String PHRASES = "phrases/en.yaml";

  static List<String> required() {
    return RequiredArticles.IDS;
  }

  @ParameterizedTest
  @MethodSource("required")
  void missesEveryArticleThatTheProgramCallsByName(String id) {
    Checked fixture = Checked.fixture();
    String path =
        fixture.files().texts().keySet().stream()
            .filter(file -> file.endsWith("/" + id + "/en.md"))
            .findFirst()
            .orElseThrow();
    String problem =
        "articles:1: the article \""
            + id
            + "\" is missing: restore it: the program calls it by name";
    List<String> problems = fixture.without(path).problems();
    assertTrue(problems.contains(problem), problems::toString);
  }

  @Test
  void refusesAMenuThatNamesNoArticle() {
    Checked.fixture()
        .replace(PHRASES, "menu: [domestic-abuse,", "menu: [domestic-abus,")
        .assertOnly(
            PHRASES,
            "menu: [domestic-abus,",
            "the menu names no article: \"domestic-abus\": use an id of an article");
  }

  @ParameterizedTest
  @CsvSource({
    "reply-with, {choices}",
    "in-area, {area}",
    "closed-now, {when}",
    "hours-unsure, {hours}",
    "relay, {number}",
    "text-word-to, {number}",
    "press, {key}",
    "beside, {contact}",
    "reviewed, {date}"
  })
  void refusesAPhraseThatHasLostItsPlaceholder(String phrase, String placeholder) {
    Checked fixture = Checked.fixture();
    String line =
        fixture
            .files()
            .text(PHRASES)
            .lines()
            .filter(l -> l.strip().startsWith(phrase + ":"))
            .findFirst()
            .orElseThrow();
    fixture
        .replace(PHRASES, line, line.replace(placeholder, "it"))
        .assertOnly(
            PHRASES, "  " + phrase + ":", phrase + " has lost " + placeholder + ": put it back");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop",
        "stopall",
        "unsubscribe",
        "cancel",
        "end",
        "quit",
        "revoke",
        "optout",
        "start",
        "unstop",
        "yes"
      })
  void refusesACommandThatTwilioAnswersItself(String word) {
    Checked.fixture()
        .replace(PHRASES, "menu: [menu, list]", "menu: [menu, " + word + "]")
        .assertOnly(
            PHRASES,
            "phrases:",
            "\"" + word + "\" belongs to Twilio: use another word for the command");
  }
}
