package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Chance;

class RunOnWordsTest {
  private static final Set<String> KNOWN =
      Set.of("my", "husband", "hits", "me", "he", "took", "passport", "pass", "port", "is", "it");

  private static final Prints PRINTS = Prints.of(KNOWN);

  @ParameterizedTest
  @CsvSource({
    "myhusbandhitsme, my husband hits me",
    "hetookmypassport, he took my passport",
    "ihityouhusband, ''",
    "myhusband, my husband"
  })
  void findsTheFewestKnownWords(String token, String words) {
    assertEquals(words, String.join(" ", RunOnWords.parts(token, PRINTS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"passport", "hitsme", "", "isitisitisit", "myhusbandx", "xmyhusband"})
  void leavesKnownShortAndForeignWordsAlone(String token) {
    assertEquals(List.of(), RunOnWords.parts(token, PRINTS));
  }

  @Test
  void theReaderReadsThemOneByOne() {
    WordReader reader = new WordReader(Map.of(), KNOWN, KNOWN);
    assertEquals(
        List.of(
            new Word("my", "my"),
            new Word("husband", "husband"),
            new Word("hits", "hits"),
            new Word("me", "me")),
        reader.read("MyHusbandHitsMe"));
  }

  @Test
  void aSlipIsMendedBeforeItIsTakenApart() {
    WordReader reader = new WordReader(Map.of(), KNOWN, KNOWN);
    assertEquals(List.of(new Word("passporte", "passport")), reader.read("passporte"));
  }

  @Test
  void thePartsAreAlwaysTheWholeToken() {
    Chance.tries(
        500,
        chance -> {
          String token = chance.of("myhusbandite", 30);
          List<String> parts = RunOnWords.parts(token, PRINTS);
          assertTrue(parts.isEmpty() || String.join("", parts).equals(token), token);
        });
  }
}
