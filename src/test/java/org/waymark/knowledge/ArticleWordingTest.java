package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of an article may not hold: unknown contacts, typed digits, promises. */
class ArticleWordingTest {
  private static final String POLICE = "articles/reporting/will-police-share/en.md";
  private static final String BODY = "You choose what to do.";
  private static final String NO_LAW =
      ": no law stops police from telling the Home Office: say what is true instead";

  @Test
  void namesAnUnknownContactInTheWebAnswer() {
    body("Call {{contact cheshire-care}}.")
        .assertOnly(
            POLICE,
            "cheshire-care}}",
            "there is no contact \"cheshire-care\": use an id of contacts.yaml");
  }

  @Test
  void namesAnUnknownContactInTheSms() {
    Spoilt.nothing()
        .replace(POLICE, "  Police should", "  {{number nobody}} Police should")
        .assertOnly(POLICE, "sms:", "there is no contact \"nobody\": use an id of contacts.yaml");
  }

  @Test
  void knowsAliasesAndContactsByArea() {
    assertEquals(List.of(), body("{{contact helpline}} {{contact idva}}").problems());
  }

  @Test
  void refusesTheNumberOfAContactWithoutOne() {
    body("Call {{number da-warrington}}.")
        .assertOnly(
            POLICE,
            "{{number da",
            "\"da-warrington\" has no number: use {{contact da-warrington}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{contact}}", "{{ contact idva }}", "{{contact Idva}}", "{{contact idva"})
  void refusesAMacroThatCannotBeRead(String macro) {
    body("Call " + macro + " now.")
        .assertOnly(POLICE, macro, "a macro cannot be read: write {{contact cheshire-cares}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999",
        "101",
        "18000",
        "0808 2000 247",
        "01606-366336",
        "+44 1606 366336",
        "60006"
      })
  void refusesTypedNumbers(String number) {
    body("Call " + number + " now.")
        .assertOnly(
            POLICE,
            number,
            "a number is typed ("
                + number
                + "): name the contact: {{contact ...}} or {{number ...}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Press 55.", "It took 2025.", "It costs £12000.", "Within 28 days.", "Room 1010."})
  void allowsDigitsThatAreNoTelephoneNumber(String sentence) {
    assertEquals(List.of(), body(sentence).problems());
  }

  @Test
  void countsLinesPastTheEmptyOnesAboveTheWebAnswer() {
    Spoilt.nothing()
        .replace(POLICE, "status: draft\n---\n", "status: draft\n---\n\n\n")
        .replace(POLICE, BODY, "Call 999.")
        .assertOnly(
            POLICE,
            "Call 999.",
            "a number is typed (999): name the contact: {{contact ...}} or {{number ...}}");
  }

  @Test
  void countsLinesInAFileFromWindows() {
    Spoilt spoilt = body("Call 999.");
    spoilt
        .put(POLICE, spoilt.files().text(POLICE).replace("\n", "\r\n"))
        .assertOnly(
            POLICE,
            "Call 999.",
            "a number is typed (999): name the contact: {{contact ...}} or {{number ...}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The police will not tell.|police will not tell",
        "POLICE WON'T TELL!|POLICE WON'T TELL",
        "We know: police never tell.|police never tell",
        "The police will **not** tell.|police will not tell",
      })
  void refusesAPromise(String sentence, String words) {
    body(sentence)
        .assertOnly(POLICE, sentence, "nobody can promise this: \"" + words + "\"" + NO_LAW);
  }

  @Test
  void refusesAPromiseThatRunsOverALineEnd() {
    body("If you report, the police\nwill not\ntell them.")
        .assertOnly(
            POLICE, "If you report", "nobody can promise this: \"police will not tell\"" + NO_LAW);
  }

  @Test
  void refusesAPromiseInAListItemAtItsLine() {
    body("You can:\n- wait\n- trust that police won't tell")
        .assertOnly(POLICE, "- trust", "nobody can promise this: \"police won't tell\"" + NO_LAW);
  }

  @Test
  void refusesAPromiseInTheTitle() {
    Spoilt.nothing()
        .replace(POLICE, "title: Will the police tell", "title: The police never tell")
        .assertOnly(POLICE, "title:", "nobody can promise this: \"police never tell\"" + NO_LAW);
  }

  @Test
  void refusesAPromiseInAPhrase() {
    Spoilt.nothing()
        .replace("phrases/en.yaml", "not-reviewed: This", "not-reviewed: We guarantee it. This")
        .assertOnly(
            "phrases/en.yaml",
            "not-reviewed:",
            "nobody can promise this: \"guarantee\": every service has limits:"
                + " say what is true instead");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We cannot promise that the police will not tell.",
        "We cannot promise that\nthe police will not tell.",
        "The police may tell. Nobody will not tell you.",
        "Ask the police. Friends never tell."
      })
  void allowsHonestWords(String sentence) {
    assertEquals(List.of(), body(sentence).problems());
  }

  @Test
  void anHonestSentenceExcusesNoOther() {
    body("We cannot promise it. The police will not tell.")
        .assertOnly(
            POLICE,
            "We cannot promise it",
            "nobody can promise this: \"police will not tell\"" + NO_LAW);
  }

  private static Spoilt body(String words) {
    return Spoilt.nothing().replace(POLICE, BODY, words);
  }
}
