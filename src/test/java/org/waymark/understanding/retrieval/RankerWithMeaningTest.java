package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.text.HashingEncoder;

class RankerWithMeaningTest {
  private static final List<Example> QUESTIONS = SmallTraining.QUESTIONS;
  private static final HashingEncoder ENCODER = new HashingEncoder();
  private static final Ranker RANKER = SmallTraining.ranker(QUESTIONS, ENCODER, null);

  private static Ranking rank(Ranker ranker, String message) {
    return ranker.rank(ranker.withMeaning(ranker.read(message), new HashingEncoder()));
  }

  /** How many sentences a new encoder is given while a ranker is built. */
  private static int asked(List<Example> questions, Ranker before, boolean fromNothing) {
    HashingEncoder encoder = new HashingEncoder();
    RankerBuilder builder = SmallTraining.builder(encoder, before);
    (fromNothing ? builder.fromNothing() : builder)
        .build(questions, SmallTraining.DANGEROUS, Set.of());
    return encoder.asked();
  }

  private static List<Example> withOneMore() {
    List<Example> more = new ArrayList<>(QUESTIONS);
    more.add(new Example("pay", "boss gave wages to somebody else"));
    return more;
  }

  @Test
  void tellsWhetherItLookedAtTheMeaning() {
    assertTrue(rank(RANKER, "boss keeps my wages").byMeaning());
    assertFalse(RANKER.rank(RANKER.read("boss keeps my wages")).byMeaning());
  }

  @Test
  void findsTheArticleByMeaningToo() {
    assertEquals("pay", rank(RANKER, "wages not paid").best());
    assertEquals("home", rank(RANKER, "no place to sleep").best());
  }

  @Test
  void encodesAMessageOnce() {
    Reading once = RANKER.withMeaning(RANKER.read("no bed"), ENCODER);
    assertNotEquals(0, once.point().dimensions());
    assertSame(once, RANKER.withMeaning(once, ENCODER));
  }

  @Test
  void aRankerOfWordsNeverAsksAnEncoder() {
    Ranker words = SmallTraining.ranker(QUESTIONS, null, null);
    HashingEncoder encoder = new HashingEncoder();
    Reading reading = words.read("no bed");
    assertSame(reading, words.withMeaning(reading, encoder));
    assertEquals(0, encoder.asked());
    assertFalse(words.knowsMeaning());
  }

  @Test
  void anEncoderReadsFillerOutAndMisspeltWordsMended() {
    MessageReader reader = SmallTraining.ready(QUESTIONS, null).reader();
    HashingEncoder knowing = new HashingEncoder("knowing", Set.of("wagges"));
    assertEquals("boss keeps wages", reader.forEncoder("hey boss keeps wagges pls", ENCODER));
    assertEquals("boss keeps wagges", reader.forEncoder("hey boss keeps wagges pls", knowing));
    assertEquals("hey, pls!", reader.forEncoder("hey, pls!", ENCODER));
    assertEquals("hey boss", reader.forEncoder("hey boss", null));
  }

  @Test
  void theSameExamplesGiveTheSameRanker() {
    Ranker again = SmallTraining.ranker(QUESTIONS, new HashingEncoder(), null);
    for (Example example : QUESTIONS) {
      assertEquals(rank(RANKER, example.text()), rank(again, example.text()));
    }
  }

  @Test
  void eachTextIsEncodedOnce() {
    List<Example> twice = new ArrayList<>(QUESTIONS);
    twice.addAll(QUESTIONS);
    assertEquals(asked(QUESTIONS, null, false), asked(twice, null, false));
  }

  @Test
  void afterAChangeOnlyWhatIsNewIsEncoded() {
    assertEquals(0, asked(QUESTIONS, RANKER, false));
    assertEquals(1, asked(withOneMore(), RANKER, false));
    assertEquals(1, asked(withOneMore(), RANKER, true));
  }

  @Test
  void fromNothingGivesWhatAFirstBuildGives() {
    Ranker rebuilt =
        SmallTraining.builder(new HashingEncoder(), RANKER)
            .fromNothing()
            .build(QUESTIONS, SmallTraining.DANGEROUS, Set.of("pay", "home"));
    Ranking first = rank(RANKER, "no bed and no wages");
    Ranking second = rank(rebuilt, "no bed and no wages");
    assertEquals(first.best(), second.best());
    assertEquals(first.confidence(), second.confidence(), 0.01);
  }

  @Test
  void afterAChangeTheCalibrationIsKept() {
    Ranker after = SmallTraining.ranker(withOneMore(), new HashingEncoder(), RANKER);
    assertSame(RANKER.calibrations(), after.calibrations());
  }

  @Test
  void pointsOfAnotherModelAreNotUsedAgain() {
    HashingEncoder other = new HashingEncoder("other", Set.of());
    Ranker ranker = SmallTraining.ranker(QUESTIONS, other, RANKER);
    Set<String> texts = new HashSet<>();
    QUESTIONS.forEach(e -> texts.add(e.text()));
    SmallTraining.DANGEROUS.forEach(e -> texts.add(e.text()));
    assertEquals(texts.size(), other.asked());
    assertNotEquals(RANKER.calibrations(), ranker.calibrations());
  }

  @Test
  void afterAChangeANewArticleIsFoundAndOldOnesStill() {
    List<Example> more = new ArrayList<>(QUESTIONS);
    more.add(new Example("passport", "he took my passport"));
    more.add(new Example("passport", "lost passport and visa"));
    Ranker after = SmallTraining.ranker(more, new HashingEncoder(), RANKER);
    assertEquals("passport", rank(after, "took my passport").best());
    assertEquals("pay", rank(after, "boss keeps my wages").best());
    assertEquals("home", rank(after, "no place to sleep").best());
  }

  @Test
  void afterAChangeALostArticleIsNotFound() {
    List<Example> fewer = QUESTIONS.stream().filter(e -> !e.label().equals("home")).toList();
    Ranker after = SmallTraining.ranker(fewer, new HashingEncoder(), RANKER);
    assertTrue(
        rank(after, "no place to sleep").candidates().stream()
            .noneMatch(c -> c.article().equals("home")));
  }

  @Test
  void tellsWhichExampleIsNearest() {
    Reading words = RANKER.read("boss keeps all my wages");
    assertEquals("", RANKER.explain(words, "pay").nearest());
    assertEquals(
        "boss keeps my wages", RANKER.explain(RANKER.withMeaning(words, ENCODER), "pay").nearest());
  }

  @Test
  void evidenceNamesTheWordAndTheStrongestFirst() {
    List<Evidence> evidence = RANKER.explain(RANKER.read("boss xyzzy"), "pay").evidence();
    assertTrue(
        evidence.stream().anyMatch(e -> e.field().equals("word") && e.text().equals("boss")));
    for (int i = 1; i < evidence.size(); i++) {
      assertTrue(evidence.get(i - 1).weight() >= evidence.get(i).weight());
    }
    assertTrue(evidence.size() <= 6);
  }

  @Test
  void evidenceForAnotherArticleIsNotTheSameWord() {
    assertTrue(
        RANKER.explain(RANKER.read("boss"), "home").evidence().stream()
            .noneMatch(e -> e.text().equals("boss")));
  }

  @Test
  void neverPrintsWords() {
    Explanation explanation = RANKER.explain(RANKER.read("boss keeps my wages"), "pay");
    assertFalse((explanation + " " + explanation.evidence()).contains("boss"));
  }

  @Test
  void likensByMeaningToo() {
    Reading reading = RANKER.withMeaning(RANKER.read("he is strangling me"), ENCODER);
    assertEquals("attack", RANKER.likeness(reading).label());
    assertTrue(RANKER.likeness(reading).probability() > 0.5);
  }
}
