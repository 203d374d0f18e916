package org.waymark.understanding.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.text.TurkishLocale;

class PlaceFinderTest {
  private final PlaceFinder finder =
      new PlaceFinder(KnowledgeFixture.base().places(), Set.of("western", "runner"));

  @ParameterizedTest
  @CsvSource({
    "crewe,cheshire-east",
    "I live in Crewe,cheshire-east",
    "WIDNES!!!,halton",
    "is there help near warrington for my sister,warrington",
    "macc,cheshire-east",
    "my husband hits me chester,cheshire-west-and-chester"
  })
  void findsAPlaceByItsName(String message, String area) {
    assertEquals(areas(area), find(message));
  }

  @ParameterizedTest
  @CsvSource({
    "macclesfeild,cheshire-east",
    "maclesfield,cheshire-east",
    "warringtn,warrington",
    "warington pls,warrington",
    "i am from runcron,halton",
    "chestr,cheshire-west-and-chester"
  })
  void forgivesATypingError(String message, String area) {
    assertEquals(areas(area), find(message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"crew", "creww", "manager", "western", "runner", "westn"})
  void takesNoShortOrOrdinaryWordForAMisspeltTown(String message) {
    assertEquals(Set.of(), find(message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CW1 2AB", "cw12ab", "cw1 2ab", "CW1", "im at cw1 2ab now", "cw1,"})
  void cutsAPostcodeToItsDistrict(String message) {
    assertEquals(Set.of(Area.CHESHIRE_EAST), find(message));
  }

  @Test
  void tellsTwoDigitDistrictsFromOneDigitOnes() {
    assertEquals(Set.of(Area.WARRINGTON), find("WA1 1AA"));
    assertEquals(Set.of(Area.HALTON), find("wa71aa"));
    assertEquals(areas("cheshire-east|cheshire-west-and-chester"), find("cw101aa"));
  }

  @Test
  void keepsNothingOfAPostcodeInTheRestOfTheMessage() {
    PlaceMatch match = finder.find("he hits me in cw1 2ab help").orElseThrow();
    assertEquals(List.of("he", "hits", "me", "help"), match.rest());
  }

  @Test
  void keepsNothingOfATownInTheRestOfTheMessage() {
    PlaceMatch match = finder.find("visa help near Weston Point please").orElseThrow();
    assertEquals(List.of("visa", "help"), match.rest());
  }

  @Test
  void asksWhereADistrictStraddles() {
    assertTrue(finder.find("CW10 0AB").orElseThrow().isAmbiguous());
    assertEquals(areas("cheshire-east|cheshire-west-and-chester"), find("CW10"));
  }

  @Test
  void aTownWinsOverADistrictThatStraddles() {
    assertEquals(Set.of(Area.CHESHIRE_EAST), find("CW10 middlewich"));
    assertEquals(Set.of(Area.CHESHIRE_EAST), find("middlewich cw10 0ab"));
  }

  @Test
  void aDistrictDecidesBetweenTwoVillagesOfOneName() {
    assertTrue(finder.find("weston").orElseThrow().isAmbiguous());
    assertEquals(Set.of(Area.HALTON), find("weston WA7 4AA"));
    assertEquals(Set.of(Area.CHESHIRE_EAST), find("weston cw1"));
  }

  @Test
  void theLongestNameWins() {
    assertEquals(Set.of(Area.HALTON), find("weston point"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"over", "in over", "i live in Over", "the village is over", "near over pls"})
  void takesACommonWordForAVillageWhenTheMessageIsAboutWhere(String message) {
    assertEquals(Set.of(Area.CHESHIRE_WEST_AND_CHESTER), find(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is over between my husband and me",
        "he is all over me when drunk",
        "come over here help",
        "police came over last night"
      })
  void takesACommonWordInASentenceForNoVillage(String message) {
    assertEquals(Set.of(), find(message));
  }

  @Test
  void aTownWinsOverACommonWord() {
    assertEquals(Set.of(Area.HALTON), find("i live over runcorn way"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not altrincham", "im not in altrincham", "i dont live in altrincham"})
  void leavesOutAPlaceThatIsDenied(String message) {
    assertEquals(Optional.empty(), finder.find(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crewe not altrincham",
        "not altrincham crewe",
        "im not in altrincham, crewe",
        "i dont live in altrincham i live in crewe",
        "not from altrincham but near crewe"
      })
  void findsThePlaceBesideOneThatIsDenied(String message) {
    assertEquals(Set.of(Area.CHESHIRE_EAST), find(message));
  }

  @Test
  void aDenialDecidesBetweenTwoVillagesOfOneName() {
    assertEquals(Set.of(Area.HALTON), find("weston, not crewe"));
  }

  @Test
  void takesNoOtherNotForADenial() {
    assertEquals(Set.of(Area.CHESHIRE_EAST), find("i do not feel safe in crewe"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"manchester", "M1 1AA", "B12 8QX", "SW1A 1AA", "ec1v 9hx", "im in Altrincham"})
  void knowsWhatLiesOutside(String message) {
    assertEquals(Set.of(Area.OUTSIDE), find(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?!",
        "my husband took my passport and says the police will deport me",
        "can i get help with no visa",
        "he came home b4 2am drunk",
        "pls w8 4me outside",
        "call u2 5pm",
        "gr8 2day thx 4 ur help",
        "i have 2 kids and 1 room",
        "my visa is t2 or i20",
        "m8 pls help me",
        "we chat over the road with a friend",
        "she is a cleaner in a warehouse",
        "i was in a marathon"
      })
  void findsNoPlaceInAnOrdinarySentence(String message) {
    assertEquals(Optional.empty(), finder.find(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000crewe\u0000", "cre\u200ewe", "\u202ecrewe", "crewe\ud83d", "CRÉWE"})
  void findsAPlaceInHostileInput(String message) {
    assertEquals(Set.of(Area.CHESHIRE_EAST), find(message));
  }

  @Test
  void readsAHugeMessage() {
    assertEquals(Set.of(Area.HALTON), find("widnes " + "cw ".repeat(50_000)));
    assertEquals(Set.of(), find("a1".repeat(50_000)));
  }

  @Test
  void findsTheSameOnAMachineSetToTurkish() {
    PlaceFinder turkish =
        TurkishLocale.under(() -> new PlaceFinder(KnowledgeFixture.base().places(), Set.of()));
    assertEquals(
        Set.of(Area.CHESHIRE_EAST),
        TurkishLocale.under(() -> turkish.find("MIDDLEWICH")).orElseThrow().areas());
  }

  @Test
  void printsNothingOfWhatThePersonWrote() {
    PlaceMatch match = finder.find("my secret in weston point").orElseThrow();
    assertEquals("PlaceMatch[HALTON]", match.toString());
  }

  private Set<Area> find(String message) {
    return finder.find(message).map(PlaceMatch::areas).orElse(Set.of());
  }

  private static Set<Area> areas(String ids) {
    return Arrays.stream(ids.split("\\|", -1))
        .map(id -> Area.of(id).orElseThrow())
        .collect(Collectors.toSet());
  }
}
