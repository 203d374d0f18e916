package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.SafetyExample;
import org.waymark.text.Tokens;

/** Understanding may not get worse on messages that no author of the knowledge base has seen. */
class UnderstandingBaselineTest {
  private static final int SAME_BY_CHANCE = 4;

  private static final class Measured {
    static final UnderstandingScore SCORE = UnderstandingScore.of(messages());
  }

  private static List<LabelledMessage> messages() {
    try {
      return LabelledMessage.all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Baseline baseline() throws IOException {
    return Baseline.of("baseline.properties");
  }

  @ParameterizedTest
  @ValueSource(strings = {"top-1", "top-3", "refused", "recall", "kind", "place"})
  void noFigureFallsBelowTheBaseline(String figure) throws IOException {
    double kept = baseline().share(figure);
    assertTrue(Measured.SCORE.share(figure) >= kept, () -> report(figure, kept));
  }

  @Test
  void falseAlarmsDoNotRiseAboveTheBaseline() throws IOException {
    double kept = baseline().share("alarms");
    assertTrue(Measured.SCORE.share("alarms") <= kept, () -> report("alarms", kept));
  }

  @Test
  void everyFigureHasItsBaseline() throws IOException {
    assertEquals(new TreeSet<>(Measured.SCORE.names()), baseline().names());
  }

  /**
   * {@code -Dbaseline.update=true} keeps what is measured now. The kind is left out: it is asked
   * only of those messages in which danger is seen.
   */
  @ParameterizedTest
  @ValueSource(strings = {"top-1", "top-3", "refused", "recall", "alarms", "place"})
  void everyArticleHasItsBaseline(String figure) throws IOException {
    if (Boolean.getBoolean("baseline.update")) {
      ArticleBaseline.keep(Measured.SCORE);
    }
    assertEquals(
        Measured.SCORE.byArticle(figure).keySet(), ArticleBaseline.kept().articles(figure));
  }

  /** One or two words can be the same by chance; a whole sentence cannot. */
  @Test
  void noMessageWasCopiedIntoTheKnowledgeBase() {
    KnowledgeBase base = ShippedKnowledge.snapshot().base();
    Set<String> known = new HashSet<>();
    for (Article article : base.articles().values()) {
      article.questions().forEach(question -> known.add(Tokens.normalise(question)));
    }
    base.safetyExamples().stream()
        .map(SafetyExample::text)
        .forEach(t -> known.add(Tokens.normalise(t)));
    base.safety()
        .rules()
        .forEach(r -> r.matches().forEach(e -> known.add(Tokens.normalise(e.text()))));
    base.safety()
        .rules()
        .forEach(r -> r.ignores().forEach(e -> known.add(Tokens.normalise(e.text()))));
    base.outOfScope().forEach(text -> known.add(Tokens.normalise(text)));
    List<String> copied =
        messages().stream()
            .map(message -> Tokens.normalise(message.text()))
            .filter(text -> text.split(" ", -1).length > SAME_BY_CHANCE)
            .filter(known::contains)
            .toList();
    assertEquals(List.of(), copied);
  }

  private static String report(String figure, double kept) {
    try {
      return String.format(
          Locale.ROOT,
          "%s must keep %.3f%nWhat changed, before -> now:%n%s%n%s",
          figure,
          kept,
          ArticleBaseline.kept().difference(figure, Measured.SCORE),
          Measured.SCORE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
