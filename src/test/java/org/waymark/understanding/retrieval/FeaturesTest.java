package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.KnowledgeFixture;

class FeaturesTest {
  private static final MessageReader READER =
      new MessageReader(
          KnowledgeFixture.base().vocabulary(),
          List.of(new Example("a", "my husband hits me"), new Example("b", "immigration officer")));

  private static Features of(String message) {
    return Features.of(READER.read(message), READER);
  }

  @Test
  void readsPhoneSpellingAndDropsFiller() {
    assertEquals(List.of("you", "are", "going", "to"), READER.read("hey u r gonna pls"));
  }

  @Test
  void keepsFillerWhenNothingElseWasWritten() {
    assertEquals(List.of("hey", "please"), READER.read("Hey, pls!"));
  }

  @Test
  void mendsSlipsTowardsWordsOfTheExamples() {
    assertEquals(List.of("immigration"), READER.read("imigration"));
  }

  @Test
  void stemsWordsInTheirOrder() {
    assertEquals(List.of("he", "hit", "me"), of("he hitting me").stems());
  }

  @Test
  void knowsTheGroupOfAWord() {
    assertEquals(List.of("husband"), of("boyfriend").groups());
    assertEquals(Set.of(), READER.groups("bread"));
  }

  @Test
  void holdsStemsPairsGroupsAndParts() {
    List<String> all = of("cops hit").all();
    assertTrue(all.containsAll(List.of("wcop", "whit", "pcop hit", "gpolice", "c_hi", "c_hit")));
    assertTrue(all.containsAll(List.of("chit", "cit_", "cops_")), all::toString);
  }

  @Test
  void isEmptyForAnEmptyMessage() {
    assertEquals(List.of(), of("").all());
  }

  @Test
  void printsNoWordsOfThePerson() {
    assertTrue(of("husband").toString().matches("Features\\[\\d+]"));
  }

  @Test
  void aVectorHasLengthOneAtMost() {
    Features known = of("husband hits");
    FeatureSpace space = new FeatureSpace(List.of(known, known, of("immigration officer")));
    assertEquals(1, length(space.vector(known)), 1e-5);
    assertTrue(length(space.vector(of("husband xylophone"))) < 1);
    assertEquals(0, length(space.vector(of("qqq"))), 1e-5);
  }

  private static double length(SparseVector vector) {
    return Math.sqrt(
        IntStream.range(0, vector.size())
            .mapToDouble(i -> vector.weight(i) * vector.weight(i))
            .sum());
  }

  @Test
  void aFeatureThatIsEverywhereWeighsLess() {
    FeatureSpace space = new FeatureSpace(List.of(of("he hits"), of("he cries"), of("he sings")));
    SparseVector vector = space.vector(of("he hits"));
    assertTrue(
        weight(vector, space.numbers().numberOf("whe"))
            < weight(vector, space.numbers().numberOf("whit")));
    assertTrue(space.numbers().numberOf("wshe") < 0);
  }

  private static float weight(SparseVector vector, int id) {
    int at =
        IntStream.range(0, vector.size()).filter(i -> vector.id(i) == id).findFirst().orElseThrow();
    return vector.weight(at);
  }
}
