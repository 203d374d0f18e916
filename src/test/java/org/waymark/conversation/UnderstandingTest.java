package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.text.HashingEncoder;
import org.waymark.text.SentenceEncoder;
import org.waymark.understanding.retrieval.Example;
import org.waymark.understanding.retrieval.Ranker;
import org.waymark.understanding.retrieval.RankerBuilder;

class UnderstandingTest {
  private static final String DOUBTFUL = "something about him and the papers maybe";

  private static final class Fixture {
    static final Snapshot WITH_MEANING =
        Snapshot.of(KnowledgeFixture.base(), null, new HashingEncoder());
  }

  private static Understanding fixture(Supplier<Optional<SentenceEncoder>> encoder) {
    return new Understanding(
        Fixture.WITH_MEANING.ranker(), Fixture.WITH_MEANING.dangers(), encoder);
  }

  private static Understanding shipped(Supplier<Optional<SentenceEncoder>> encoder) {
    Snapshot snapshot = ShippedKnowledge.snapshot();
    return new Understanding(snapshot.ranker(), snapshot.dangers(), encoder);
  }

  /** An encoder whose native code fails. */
  private static final class Failing implements SentenceEncoder {
    private final RuntimeException failure;

    Failing(RuntimeException failure) {
      this.failure = failure;
    }

    @Override
    public float[] encode(String sentence) {
      throw failure;
    }

    @Override
    public String name() {
      return "failing";
    }

    @Override
    public int dimensions() {
      return 16;
    }

    @Override
    public boolean knows(String word) {
      return false;
    }
  }

  @Test
  void asksForTheMeaningWhereWordsLeaveADoubt() {
    HashingEncoder encoder = new HashingEncoder();
    assertTrue(fixture(() -> Optional.of(encoder)).understand(DOUBTFUL).ranking().byMeaning());
    assertEquals(1, encoder.asked());
  }

  /** A ranker of questions that nobody can mistake for one another. */
  private static Ranker certain(SentenceEncoder encoder) {
    List<Example> questions = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      questions.add(new Example("pay", "my boss owes wages " + i));
      questions.add(new Example("home", "somewhere warm to sleep " + i));
    }
    List<Example> dangerous = List.of(new Example(DangerKind.ATTACK.id(), "he strangles me"));
    return new RankerBuilder(KnowledgeFixture.base().vocabulary(), Map.of(), encoder, null)
        .build(questions, dangerous, Set.of("pay", "home"));
  }

  @Test
  void doesNotAskWhereWordsLeaveNoDoubt() {
    HashingEncoder encoder = new HashingEncoder();
    Ranker ranker = certain(encoder);
    int askedToBuild = encoder.asked();
    Understanding understanding =
        new Understanding(ranker, Fixture.WITH_MEANING.dangers(), () -> Optional.of(encoder));
    Understood understood = understanding.understand("my boss owes wages");
    assertEquals("pay", understood.ranking().best());
    assertFalse(understood.ranking().byMeaning());
    assertEquals(askedToBuild, encoder.asked());
  }

  @Test
  void asksOnceAboutAShippedQuestionInDoubt() {
    int[] asked = {0};
    Understanding understanding =
        shipped(
            () -> {
              asked[0]++;
              return ShippedKnowledge.encoder().await();
            });
    assertTrue(understanding.understand(DOUBTFUL).ranking().byMeaning());
    assertEquals(1, asked[0]);
  }

  @Test
  void understandsByWordsWhileThereIsNoEncoder() {
    Understood understood = fixture(Optional::empty).understand(DOUBTFUL);
    assertFalse(understood.ranking().byMeaning());
  }

  @Test
  void fallsBackToWordsWhenTheEncoderFails() {
    Understanding failing =
        fixture(() -> Optional.of(new Failing(new IllegalStateException("broken"))));
    assertEquals(fixture(Optional::empty).understand(DOUBTFUL), failing.understand(DOUBTFUL));
  }

  @Test
  void fallsBackToWordsWhenTheSupplierFails() {
    Understanding failing =
        fixture(
            () -> {
              throw new IllegalStateException("closed");
            });
    assertEquals(fixture(Optional::empty).understand(DOUBTFUL), failing.understand(DOUBTFUL));
  }

  @Test
  void seesDangerWhenTheEncoderFails() {
    Understanding failing =
        fixture(() -> Optional.of(new Failing(new IllegalStateException("broken"))));
    assertTrue(failing.understand("i took all of the pills").danger().isPresent());
  }

  @Test
  void explainsInTheDepthThatWasLookedAt() {
    HashingEncoder encoder = new HashingEncoder();
    Understanding understanding = fixture(() -> Optional.of(encoder));
    String article = understanding.understand(DOUBTFUL).ranking().best();
    assertFalse(understanding.explain(DOUBTFUL, article).nearest().isEmpty());
    assertTrue(fixture(Optional::empty).explain(DOUBTFUL, article).nearest().isEmpty());
  }

  @Test
  void ranksAPartByItsWordsAlone() {
    HashingEncoder encoder = new HashingEncoder();
    assertFalse(fixture(() -> Optional.of(encoder)).rankWords(DOUBTFUL).byMeaning());
    assertEquals(0, encoder.asked());
  }
}
