package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Outcome;

/** Whoever makes understanding worse is told for which articles. */
class ArticleBaselineTest {
  private static UnderstandingScore answering(String... answers) {
    UnderstandingScore score = new UnderstandingScore();
    for (String answer : answers) {
      String[] wantedAndGiven = answer.split("=", 2);
      score.add(
          new LabelledMessage("words", List.of(wantedAndGiven[0]), "unclear", "", "", "en", ""),
          new Findings(
              Outcome.ANSWER,
              Optional.of(wantedAndGiven[1]),
              List.of(),
              1,
              Optional.empty(),
              List.of(),
              "en"));
    }
    return score;
  }

  private static ArticleBaseline before(String... answers) {
    return ArticleBaseline.of(ArticleBaseline.lines(answering(answers)));
  }

  @Test
  void tellsWhichArticleFellFromWhatToWhat() {
    ArticleBaseline before = before("pay=pay", "pay=pay", "home=home");
    assertEquals(
        String.format("  top-1    %-28s 2/2 -> 1/2%n", "pay"),
        before.difference("top-1", answering("pay=pay", "pay=home", "home=home")));
  }

  @Test
  void tellsWhatRoseBesideWhatFell() {
    ArticleBaseline before = before("pay=home", "home=home");
    assertEquals(
        String.format("  top-1    %-28s 1/1 -> 0/1%n  top-1    %-28s 0/1 -> 1/1%n", "home", "pay"),
        before.difference("top-1", answering("pay=pay", "home=pay")));
  }

  @Test
  void saysNothingOfWhatIsTheSame() {
    assertEquals("", before("pay=pay").difference("top-1", answering("pay=pay")));
  }

  @Test
  void tellsOfAnArticleThatIsNew() {
    assertEquals(
        String.format("  top-1    %-28s 0/0 -> 1/1%n", "pay"),
        before("home=home").difference("top-1", answering("home=home", "pay=pay")));
  }
}
