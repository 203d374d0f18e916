package org.waymark.understanding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Chance;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.SafetyExample;
import org.waymark.text.TurkishLocale;

class RankerTest {
  private static final KnowledgeBase BASE = KnowledgeFixture.base();
  private static final Ranker RANKER = ranker();

  private static Ranker ranker() {
    List<Example> questions = new ArrayList<>();
    for (Article article : BASE.articles().values()) {
      article.questions().forEach(q -> questions.add(new Example(article.id(), q)));
    }
    BASE.outOfScope().forEach(q -> questions.add(new Example(Ranker.OUT_OF_SCOPE, q)));
    List<Example> dangerous = new ArrayList<>();
    for (SafetyExample example : BASE.safetyExamples()) {
      String label = example.kind() == null ? Ranker.NO_DANGER : example.kind().id();
      dangerous.add(new Example(label, example.text()));
    }
    return new RankerBuilder(BASE.vocabulary(), Map.of(), null, null)
        .build(questions, dangerous, Set.of("about-service"));
  }

  private static Ranking rank(String message) {
    return RANKER.rank(RANKER.read(message));
  }

  @ParameterizedTest
  @CsvSource({
    "husband hits me, domestic-abuse",
    "my wife is hitting me, domestic-abuse",
    "will the cops tell the home office, will-police-share",
    "do you have anyone who speaks polish, languages",
    "can i talk to a real person, talk-to-person",
    "imigration enforcment, will-police-share"
  })
  void findsTheArticle(String message, String article) {
    assertEquals(article, rank(message).best());
  }

  @Test
  void everyQuestionFindsItsArticleAmongTheFirstThree() {
    List<String> lost = new ArrayList<>();
    for (Article article : BASE.articles().values()) {
      for (String question : article.questions()) {
        boolean near =
            rank(question).candidates().stream()
                .limit(3)
                .anyMatch(c -> c.article().equals(article.id()));
        if (!near) {
          lost.add(article.id() + ": " + question);
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void putsTheLikeliestFirst() {
    List<Ranking.Candidate> candidates = rank("police and my husband").candidates();
    for (int i = 1; i < candidates.size(); i++) {
      assertTrue(candidates.get(i - 1).score() >= candidates.get(i).score());
    }
    assertTrue(candidates.size() > 1);
  }

  @Test
  void isSurerOfAQuestionItKnowsThanOfHalfAQuestion() {
    assertTrue(
        rank("will police tell home office").confidence() > rank("tell my sister").confidence());
  }

  @Test
  void seesThatAMessageHasNothingToDoWithUs() {
    assertTrue(rank("who won the football").outOfScope());
    assertFalse(rank("husband hits me").outOfScope());
  }

  @Test
  void neverOffersTheLabelOfWhatIsOutOfScope() {
    assertTrue(
        rank("who won the football").candidates().stream()
            .noneMatch(c -> c.article().equals(Ranker.OUT_OF_SCOPE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000", "\uD800", "привет", "!!!"})
  void knowsNothingOfAMessageWithoutAKnownWord(String message) {
    assertNull(rank(message).best());
    assertEquals(0, rank(message).confidence());
    assertTrue(rank(message).outOfScope());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hey husband hits me", "HUSBAND HITS ME pls", "the husband hits me"})
  void fillerChangesNothing(String message) {
    assertEquals(rank("husband hits me"), rank(message));
  }

  @Test
  void likensAMessageToADanger() {
    Likeness danger = RANKER.likeness(RANKER.read("he is strangling me"));
    assertEquals("attack", danger.label());
    Likeness calm = RANKER.likeness(RANKER.read("will the police ask about my visa"));
    assertTrue(danger.probability() > calm.probability(), danger + " " + calm);
  }

  @Test
  void likensNothingToNoDanger() {
    assertEquals(new Likeness(Ranker.NO_DANGER, 0), RANKER.likeness(RANKER.read("")));
  }

  @Test
  void tellsTheWordsThatSpeakForAnArticle() {
    Reading reading = RANKER.read("xyzzy husband hits");
    List<String> words =
        RANKER.explain(reading, "domestic-abuse").evidence().stream()
            .filter(e -> e.field().equals("word"))
            .map(Evidence::text)
            .toList();
    assertTrue(words.contains("husband"), words.toString());
    assertFalse(words.contains("xyzzy"));
    assertEquals(List.of(), RANKER.explain(reading, "no-such-article").evidence());
  }

  @Test
  void readsCapitalsUnderAnyLocale() {
    assertEquals(
        rank("IMMIGRATION ENFORCEMENT"),
        TurkishLocale.under(() -> rank("IMMIGRATION ENFORCEMENT")));
  }

  @Test
  void printsNoWordsOfThePerson() {
    assertEquals("Reading", RANKER.read("husband hits me").toString());
  }

  @Test
  void ranksAnyText() {
    Chance.tries(
        300,
        chance -> {
          String message = chance.text(400);
          Ranking ranking = rank(message);
          assertNotNull(ranking.candidates());
          assertTrue(ranking.confidence() >= 0 && ranking.confidence() <= 1);
          Likeness likeness = RANKER.likeness(RANKER.read(message));
          assertTrue(likeness.probability() >= 0 && likeness.probability() <= 1);
        });
  }
}
