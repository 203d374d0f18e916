package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors do wrong, and what a person does to make a pattern work hard. */
class WordPatternMistakesTest {
  private static final Map<String, WordGroup> GROUPS =
      Map.of("he", WordGroup.of(List.of("he", "she")));

  @Test
  void namesAGroupThatDoesNotExist() {
    assertEquals("there is no group of words \"hee\"", mistake("{hee} hit"));
  }

  @ParameterizedTest
  @CsvSource({
    "hit|,''",
    "he *,*",
    "he hit me ?,?",
    "'hit,kick','hit,kick'",
    "str*gle,str*gle",
    "kill_*,kill_*",
    "self/harm,self/harm"
  })
  void namesWhatIsNoWord(String pattern, String word) {
    assertEquals("\"" + word + "\" is not a word", mistake(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{He}", "{he", "he}", "{he}_hit", "{}", "{my"})
  void namesAGroupThatIsNotWrittenAsOne(String token) {
    assertEquals("\"" + token + "\" is not a group: write it as {name}", mistake(token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hit &", "& hit", "hit & & he", "hit & ..."})
  void missesASideOfAnAmpersand(String pattern) {
    assertEquals("nothing stands beside \"&\"", mistake(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "..."})
  void missesAWholePattern(String pattern) {
    assertEquals("the pattern holds no word", mistake(pattern));
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void givesUpSoonOnAMessageMadeToBeSlow() {
    WordPattern pattern = WordPattern.parse("a ... a ... a ... a ... a ... a ... b", Map.of());
    List<Word> words = Collections.nCopies(Tokens.MAX_TOKENS, new Word("a", "a"));
    assertFalse(pattern.matches(words));
  }

  private static String mistake(String pattern) {
    return assertThrows(IllegalArgumentException.class, () -> WordPattern.parse(pattern, GROUPS))
        .getMessage();
  }
}
