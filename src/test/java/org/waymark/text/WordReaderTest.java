package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
  private final WordReader reader =
      new WordReader(
          Map.of("u", "you", "gonna", "going to"),
          Set.of("police", "stranger", "wife"),
          Set.of("strangled", "knife", "police", "cut", "threatening"));

  @Test
  void writesPhoneSpellingOut() {
    assertEquals(
        List.of(new Word("you", "you"), new Word("going", "going"), new Word("to", "to")),
        reader.read("U gonna"));
  }

  @ParameterizedTest
  @CsvSource({
    "strangeled,strangled",
    "stranglde,strangled",
    "knifee,knife",
    "kinfe,knife",
    "knfe,knife",
    "threatning,threatening",
    "thretenninng,thretenninng"
  })
  void takesAnUnknownWordForTheNearestOneWithinItsLimit(String typed, String meant) {
    assertEquals(List.of(new Word(typed, meant)), reader.read(typed));
  }

  @Test
  void forgivesTwoSlipsInALongWordOnly() {
    assertEquals(List.of(new Word("strngld", "strngld")), reader.read("strngld"));
    assertEquals(List.of(new Word("thraetning", "threatening")), reader.read("thraetning"));
    assertEquals(List.of(new Word("kmifr", "kmifr")), reader.read("kmifr"));
  }

  @Test
  void leavesAWordThatIsRightAsItIs() {
    assertEquals(List.of(new Word("stranger", "stranger")), reader.read("stranger"));
    assertEquals(List.of(new Word("wife", "wife")), reader.read("wife"));
  }

  @Test
  void leavesAWordThatBeginsWithAnotherLetter() {
    assertEquals(List.of(new Word("nife", "nife")), reader.read("nife"));
  }

  @Test
  void leavesShortWordsAlone() {
    assertEquals(
        List.of(new Word("cot", "cot"), new Word("cuts", "cuts")), reader.read("cot cuts"));
  }

  @Test
  void keepsTheOrderOfTheMessage() {
    assertEquals(
        List.of(new Word("polise", "police"), new Word("knive", "knife"), new Word("help", "help")),
        reader.read("Polise! KNIVE... help"));
  }

  @Test
  void takesTheNearerOfTwoTargets() {
    WordReader two = new WordReader(Map.of(), Set.of(), Set.of("strangle", "strangled"));
    assertEquals(List.of(new Word("strangledd", "strangled")), two.read("strangledd"));
  }

  @Test
  void findsNoWordsInAnEmptyMessage() {
    assertEquals(List.of(), reader.read(" \u0000 "));
  }

  @Test
  void givesTheSameOnAMachineSetToTurkish() {
    assertEquals(
        List.of(new Word("kinfe", "knife")), TurkishLocale.under(() -> reader.read("KINFE")));
  }
}
