package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {
  private static final Map<String, WordGroup> GROUPS =
      Map.of(
          "he", WordGroup.of(List.of("he", "she", "my husband")),
          "weapon", WordGroup.of(List.of("knife", "iron bar", "machet*")),
          "scared", WordGroup.of(List.of("scared", "can't sleep")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he has knife",
        "he has got a knife",
        "my husband has the iron bar",
        "now SHE has machetes!",
        "he he has a sharp knife"
      })
  void findsWordsAndGroupsInOrderWithUpToTwoOthersBetween(String message) {
    assertTrue(matches("{he} has {weapon}", message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he has got a big knife",
        "a knife has he",
        "he has nothing",
        "my neighbour has a knife",
        "husband has a knife",
        "has a knife",
        ""
      })
  void missesOtherOrdersAndWiderGaps(String message) {
    assertFalse(matches("{he} has {weapon}", message));
  }

  @ParameterizedTest
  @CsvSource({"he will kill me,true", "kill for me,false", "me kill,false", "kill,false"})
  void findsJoinedWordsOnlyOneAfterTheOther(String message, boolean found) {
    assertEquals(found, matches("kill_me", message));
  }

  @ParameterizedTest
  @CsvSource({"strangl,true", "he strangled me,true", "strang,false", "unstrangled,false"})
  void findsWordsByTheirBeginning(String message, boolean found) {
    assertEquals(found, matches("strangl*", message));
  }

  @ParameterizedTest
  @CsvSource({"he hit me,true", "hitting,true", "beat up,true", "beat,false", "hitter,false"})
  void findsAnyOfSeveral(String message, boolean found) {
    assertEquals(found, matches("hit|hitting|beat_up", message));
  }

  @Test
  void mixesGroupsAndWordsAmongAlternatives() {
    assertTrue(matches("{he}|they hit", "they hit"));
    assertTrue(matches("{he}|they hit", "my husband hit"));
  }

  @Test
  void letsAnythingStandBetweenAtDots() {
    assertTrue(matches("{he} ... tonight", "he said that we will all be very sorry tonight"));
    assertTrue(matches("{he} ... tonight", "he tonight"));
    assertFalse(matches("{he} ... tonight", "tonight he said"));
  }

  @Test
  void findsBothSidesOfAnAmpersandInAnyOrder() {
    assertTrue(matches("{weapon} & {scared}", "i am scared of a knife"));
    assertTrue(matches("{weapon} & {scared}", "knife here and I cant sleep"));
    assertFalse(matches("{weapon} & {scared}", "i am scared"));
  }

  @ParameterizedTest
  @CsvSource({
    "^help$,help,true",
    "^help$,HELP!!,true",
    "^help$,help me,false",
    "^help,help me,true",
    "^help,please help,false",
    "help$,please help,true",
    "help$,help please,false",
    "^he ... help$,he says you help,true"
  })
  void bindsToTheBeginningAndTheEnd(String pattern, String message, boolean found) {
    assertEquals(found, matches(pattern, message));
  }

  @Test
  void looksFurtherWhenTheFirstFindLeadsNowhere() {
    assertTrue(matches("he has knife", "he said what i said and he has a knife"));
    assertTrue(matches("help$", "help me help"));
  }

  @Test
  void tellsTheTypedWordsInWhichItWasFound() {
    WordPattern pattern = WordPattern.parse("{he} has {weapon} & {scared}", GROUPS);
    List<Word> words =
        List.of(
            new Word("scarred", "scared"),
            new Word("he", "he"),
            new Word("has", "has"),
            new Word("a", "a"),
            new Word("knive", "knife"));
    assertEquals(List.of("scarred", "he", "has", "knive"), pattern.find(words));
  }

  @Test
  void namesItsWholeWordsForMendingTypingErrors() {
    assertEquals(
        Set.of("knife", "iron", "bar", "kill", "me", "hit"),
        WordPattern.parse("{weapon} kill_me & hit|strangl*", GROUPS).vocabulary());
  }

  @Test
  void tellsTheFirstWordsOfEachPlaceAndHowFarTheNextOneMayLie() {
    Set<String> he = Set.of("he", "she", "my");
    assertEquals(
        List.of(List.of(place(he, 1002), place(Set.of("kill", "stab"), 2))),
        WordPattern.parse("{he} ... kill_me|stab", GROUPS).places());
    assertEquals(
        List.of(List.of(place(Set.of("strangl*"), 1)), List.of(place(Set.of("hit"), 1))),
        WordPattern.parse("strangl* & hit", GROUPS).places());
  }

  @Test
  void looksOnlyWhereAPlaceMayBegin() {
    WordPattern pattern = WordPattern.parse("{he} kill_me", GROUPS);
    List<Word> words =
        List.of(new Word("he", "he"), new Word("kill", "kill"), new Word("me", "me"));
    assertEquals(
        List.of("he", "kill", "me"), pattern.find(words, part -> (place, word) -> word == place));
    assertEquals(List.of(), pattern.find(words, part -> (place, word) -> word > place));
  }

  private static WordPattern.Place place(Set<String> words, int reach) {
    return new WordPattern.Place(words, reach);
  }

  @Test
  void readsPatternsAsMessagesAreRead() {
    assertTrue(matches("CAN'T_breathe", "I cant breathe"));
  }

  @Test
  void givesTheSameOnAMachineSetToTurkish() {
    assertTrue(TurkishLocale.under(() -> matches("HITTING", "he is hitting me")));
  }

  @Test
  void printsItsSource() {
    assertEquals("{he} hit", WordPattern.parse("{he} hit", GROUPS).toString());
  }

  private static boolean matches(String pattern, String message) {
    List<Word> words = Tokens.of(message).stream().map(w -> new Word(w, w)).toList();
    return WordPattern.parse(pattern, GROUPS).matches(words);
  }
}
