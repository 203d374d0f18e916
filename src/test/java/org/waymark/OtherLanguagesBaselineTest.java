package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Translation;
import org.waymark.text.Tokens;

/** Understanding of other languages may not get worse on messages that no author of them saw. */
class OtherLanguagesBaselineTest {
  private static final int SAME_BY_CHANCE = 4;

  private static final class Measured {
    static final UnderstandingScore SCORE = UnderstandingScore.of(messages());
  }

  private static List<LabelledMessage> messages() {
    try {
      return LabelledMessage.ofOtherLanguages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Baseline baseline() throws IOException {
    return Baseline.of("other-languages.properties");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "top-1",
        "top-3",
        "refused",
        "recall",
        "kind",
        "language-native",
        "language-plain",
        "language-roman"
      })
  void noFigureFallsBelowTheBaseline(String figure) throws IOException {
    double kept = baseline().share(figure);
    assertTrue(
        Measured.SCORE.share(figure) >= kept,
        () -> figure + " must keep " + kept + "\n" + Measured.SCORE);
  }

  @Test
  void falseAlarmsDoNotRiseAboveTheBaseline() throws IOException {
    double kept = baseline().share("alarms");
    assertTrue(
        Measured.SCORE.share("alarms") <= kept,
        () -> "alarms may not pass " + kept + "\n" + Measured.SCORE);
  }

  @Test
  void everyFigureHasItsBaseline() throws IOException {
    assertEquals(new TreeSet<>(Measured.SCORE.names()), baseline().names());
  }

  /** One or two words can be the same by chance; a whole sentence cannot. */
  @Test
  void noMessageWasCopiedIntoTheKnowledgeBase() {
    Set<String> known = new HashSet<>();
    for (Translation translation : ShippedKnowledge.snapshot().base().translations().values()) {
      for (Article article : translation.articles().values()) {
        article.questions().forEach(question -> known.add(Tokens.normalise(question)));
      }
      translation.messages().forEach(m -> known.add(Tokens.normalise(m.text())));
      translation.safetyExamples().forEach(e -> known.add(Tokens.normalise(e.text())));
    }
    List<String> copied =
        messages().stream()
            .map(message -> Tokens.normalise(message.text()))
            .filter(text -> text.split(" ", -1).length > SAME_BY_CHANCE)
            .filter(known::contains)
            .toList();
    assertEquals(List.of(), copied);
  }
}
