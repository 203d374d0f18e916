package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Property
  void losesNoWordAndSplitsNoNumber(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 60) int septets) {
    List<String> pages = Sentences.pages(text, septets);
    assertEquals(words(text), words(String.join(" ", pages)));
    int numbers = count(text);
    assertEquals(numbers, pages.stream().mapToInt(SentencesTest::count).sum());
  }

  @Property
  void fillsNoPageBeyondItsEndWhenEveryWordFits(
      @ForAll("texts") String text, @ForAll @IntRange(min = 32, max = 80) int septets) {
    for (String page : Sentences.pages(text, septets)) {
      assertTrue(Gsm7.measure(page).units() <= septets, page);
    }
  }

  /** Numbers never stand side by side here: nobody could tell them apart. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.of("call", "now.", "Free", "help?", "you", "£2.50", "€", "No!", "x");
    Arbitrary<String> number = Arbitraries.of(NUMBER, "0300 123 7047", "999");
    Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "  ", "\n", "\n\n", "\n- ");
    Arbitrary<String> numbered =
        Combinators.combine(number, Arbitraries.of("", ".", ","), word)
            .as((n, stop, w) -> n + stop + " " + w);
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(4, word), Tuple.of(1, numbered)), gap)
        .as((w, g) -> w + g)
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  private static int count(String text) {
    return (text.length() - text.replace(NUMBER, "").length()) / NUMBER.length();
  }
}
