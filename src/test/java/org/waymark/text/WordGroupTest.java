package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordGroupTest {
  private static final List<Word> WORDS =
      List.of(
          new Word("my", "my"),
          new Word("husbend", "husband"),
          new Word("strangled", "strangled"),
          new Word("me", "me"));

  @Test
  void tellsTheLengthsOfAllEntriesThatStandAtAPlace() {
    WordGroup group = WordGroup.of(List.of("my", "my husband", "my wife", "his"));
    assertArrayEquals(new int[] {1, 2}, group.lengthsAt(0, WORDS));
    assertArrayEquals(new int[0], group.lengthsAt(1, WORDS));
  }

  @Test
  void findsWhatWasTypedAndWhatWasMeant() {
    assertArrayEquals(new int[] {1}, WordGroup.of(List.of("husband")).lengthsAt(1, WORDS));
    assertArrayEquals(new int[] {1}, WordGroup.of(List.of("husbend")).lengthsAt(1, WORDS));
  }

  @Test
  void findsWordsByTheirBeginning() {
    WordGroup group = WordGroup.of(List.of("strangl*", "husb* strang* me"));
    assertArrayEquals(new int[] {1}, group.lengthsAt(2, WORDS));
    assertArrayEquals(new int[] {3}, group.lengthsAt(1, WORDS));
  }

  @Test
  void doesNotReadBeyondTheEndOfAMessage() {
    assertArrayEquals(new int[0], WordGroup.of(List.of("me now")).lengthsAt(3, WORDS));
  }

  @Test
  void joinsGroups() {
    WordGroup union =
        WordGroup.union(List.of(WordGroup.of(List.of("my wife")), WordGroup.of(List.of("me"))));
    assertEquals(Set.of("my", "me"), union.firstWords());
    assertEquals(Set.of("my", "wife", "me"), union.vocabulary());
  }

  @Test
  void tellsOfAFirstWordThatItsEndingIsLeftOpen() {
    assertEquals(
        Set.of("knife", "strangl*"), WordGroup.of(List.of("knife", "strangl*")).firstWords());
    assertEquals(Set.of("iron"), WordGroup.of(List.of("iron bar*")).firstWords());
  }

  @Test
  void namesNoBeginningAsAWholeWord() {
    assertEquals(
        Set.of("knife", "iron"),
        WordGroup.of(List.of("knife", "strangl*", "iron bar*")).vocabulary());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "self/harm", "?", "a ? b"})
  void refusesWhatIsNoWord(String entry) {
    assertThrows(IllegalArgumentException.class, () -> WordGroup.of(List.of(entry)));
  }

  @Test
  void readsWordsAsMessagesAreRead() {
    WordGroup group = TurkishLocale.under(() -> WordGroup.of(List.of("CAN'T", "HITTING")));
    assertEquals(Set.of("cant", "hitting"), group.vocabulary());
  }
}
