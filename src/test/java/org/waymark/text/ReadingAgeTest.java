package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAgeTest {
  private static final String PLAIN =
      "You can get help. You do not have to tell the police. Ask what they share first.";
  private static final String OFFICIAL =
      "Individuals experiencing victimisation are encouraged to communicate immediately with the"
          + " appropriate statutory authorities, notwithstanding any uncertainty regarding their"
          + " immigration circumstances.";

  @Test
  void aChildCanReadShortWordsInShortSentences() {
    double age = ReadingAge.of(PLAIN);
    assertTrue(age > 4 && age < 9, () -> "age " + age);
  }

  @Test
  void officialLanguageIsForAdults() {
    double age = ReadingAge.of(OFFICIAL);
    assertTrue(age > 20, () -> "age " + age);
  }

  @Test
  void joiningSentencesMakesATextHarder() {
    String joined = PLAIN.replace(". ", " and ");
    assertTrue(ReadingAge.of(joined) > ReadingAge.of(PLAIN) + 3);
  }

  @Test
  void longerWordsMakeATextHarder() {
    assertTrue(
        ReadingAge.of("They communicate information.") > ReadingAge.of("They pass on facts."));
  }

  @Test
  void countsListItemsAsSentences() {
    assertEquals(
        ReadingAge.of("You can call. You can write. You can wait."),
        ReadingAge.of("You can call\nYou can write\nYou can wait"));
  }

  @Test
  void countsTheSyllablesThatAreSpoken() {
    // One silent e, one silent ed, one spoken ed, one spoken le: 1 + 1 + 2 + 2 in four words.
    assertEquals(0.39 * 4 + 11.8 * 6 / 4 - 15.59 + 5, ReadingAge.of("Cake helped waited little"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "999", "?!..."})
  void aTextWithoutWordsHasNoAge(String text) {
    assertEquals(0, ReadingAge.of(text));
  }

  @Test
  void givesTheSameOnAMachineSetToTurkish() {
    String text = "IF IT IS NOT IN IRLAM IT IS IN IPSWICH.";
    assertEquals(ReadingAge.of(text), TurkishLocale.under(() -> ReadingAge.of(text)));
  }
}
