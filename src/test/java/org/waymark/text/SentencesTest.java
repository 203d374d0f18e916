package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Chance;

class SentencesTest {
  private static final String NUMBER = "0808 2000 247";

  @Test
  void cutsAfterFullStopsAndQuestionsAndAtLineEnds() {
    assertEquals(
        List.of("You can call.", "Are you safe?", "Yes!", "\"Ask for help.\"", "- one", "- two"),
        Sentences.of("You can call. Are you safe?  Yes! \"Ask for help.\"\n\n- one\n- two\n"));
  }

  @Test
  void cutsBehindAndBeforeANumberButNotInsideIt() {
    assertEquals(
        List.of("Call 0808 2000 247.", "Free.", "0300 123 7047 is open."),
        Sentences.of("Call 0808 2000 247. Free. 0300 123 7047 is open."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It costs £2.50 a call", "see gov.uk/help for it", "open 9 a.m. to noon"})
  void keepsAFullStopInsideASentence(String text) {
    assertEquals(List.of(text), Sentences.of(text));
  }

  @Test
  void aTextWithoutWordsHasNoSentences() {
    assertEquals(List.of(), Sentences.of(" \n\n "));
    assertEquals(List.of(), Sentences.pages(" \n\n ", 50));
  }

  @Test
  void packsWholeSentencesIntoAPage() {
    assertEquals(
        List.of("One is here. Two is here.", "Three is here."),
        Sentences.pages("One is here. Two is here. Three is here.", 25));
  }

  @Test
  void keepsLinesAsLines() {
    assertEquals(
        List.of("First line.\n- second\n- third"),
        Sentences.pages("First line.\n- second\n\n- third", 100));
  }

  @Test
  void cutsALongSentenceBetweenWords() {
    assertEquals(
        List.of("this sentence is", "longer than one", "page"),
        Sentences.pages("this sentence is longer than one page", 16));
  }

  @Test
  void countsExtensionCharactersAsTheCarrierDoes() {
    assertEquals(List.of("[a]. B.", "C."), Sentences.pages("[a]. B. C.", 9));
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 17, 20, 25, 30})
  void neverSplitsANumber(int septets) {
    List<String> pages =
        Sentences.pages("you can call them at any time on 0808 2000 247 for nothing", septets);
    assertTrue(pages.stream().anyMatch(p -> p.contains(NUMBER)), pages::toString);
  }

  @Test
  void neverSplitsANumberWrittenWithTwoSpaces() {
    List<String> pages = Sentences.pages("call them on 0808  2000 247 now", 15);
    assertEquals(List.of("call them on", "0808  2000 247", "now"), pages);
  }

  @Test
  void givesANumberLongerThanAPageAPageOfItsOwn() {
    assertEquals(List.of("call", NUMBER, "now"), Sentences.pages("call " + NUMBER + " now", 5));
  }

  @Test
  void losesNoWordAndSplitsNoNumber() {
    Chance.tries(
        1_000,
        chance -> {
          String text = text(chance);
          List<String> pages = Sentences.pages(text, chance.number(1, 60));
          assertEquals(words(text), words(String.join(" ", pages)));
          int numbers = count(text);
          assertEquals(numbers, pages.stream().mapToInt(SentencesTest::count).sum());
        });
  }

  @Test
  void fillsNoPageBeyondItsEndWhenEveryWordFits() {
    Chance.tries(
        1_000,
        chance -> {
          int septets = chance.number(32, 80);
          for (String page : Sentences.pages(text(chance), septets)) {
            assertTrue(Gsm7.measure(page).units() <= septets, page);
          }
        });
  }

  /** Numbers never stand side by side here: nobody could tell them apart. */
  private static String text(Chance chance) {
    List<String> words = List.of("call", "now.", "Free", "help?", "you", "£2.50", "€", "No!", "x");
    List<String> numbers = List.of(NUMBER, "0300 123 7047", "999");
    List<String> gaps = List.of(" ", " ", " ", "  ", "\n", "\n\n", "\n- ");
    StringBuilder text = new StringBuilder();
    for (int parts = chance.number(0, 40); parts > 0; parts--) {
      if (chance.number(1, 5) == 1) {
        text.append(chance.one(numbers)).append(chance.one(List.of("", ".", ","))).append(' ');
      }
      text.append(chance.one(words)).append(chance.one(gaps));
    }
    return text.toString();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  private static int count(String text) {
    return (text.length() - text.replace(NUMBER, "").length()) / NUMBER.length();
  }
}
