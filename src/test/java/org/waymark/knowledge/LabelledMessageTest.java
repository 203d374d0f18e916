package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledMessageTest {
  private static final Set<String> KNOWN = Set.of("pay", "home");

  private static List<LabelledMessage> parse(String text) {
    Problems problems = new Problems();
    List<LabelledMessage> messages = LabelledMessage.parse("en.tsv", text, KNOWN, problems);
    assertEquals(List.of(), problems.sorted());
    return messages;
  }

  private static List<Problem> problems(String text) {
    Problems problems = new Problems();
    LabelledMessage.parse("en.tsv", text, KNOWN, problems);
    return problems.sorted();
  }

  @Test
  void readsAMessageWithItsArticles() {
    assertEquals(
        List.of(new LabelledMessage(List.of("pay", "home"), "no wages")),
        parse("pay, home\t no wages \n"));
  }

  @Test
  void leavesOutRemarksAndEmptyLines() {
    assertEquals(List.of(), parse("# pay\tno wages\n\n   \n"));
  }

  @Test
  void readsLinesOfAnySystem() {
    assertEquals(2, parse("pay\tone\r\nhome\ttwo").size());
  }

  @Test
  void aMessageMayHaveNothingToDoWithUs() {
    assertEquals(List.of("out-of-scope"), parse("out-of-scope\thi").get(0).articles());
  }

  @Test
  void aTabInTheMessageIsPartOfIt() {
    assertEquals("a\tb", parse("pay\ta\tb").get(0).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pay no wages", "\tno wages", "pay\t", "pay\t  "})
  void aLineWithoutArticleOrMessageIsAProblem(String line) {
    assertEquals(1, problems("# first\n" + line).size());
    assertEquals(2, problems("# first\n" + line).get(0).line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pray\tno wages", "pay,\tno wages", "pay,,home\tno wages"})
  void anArticleThatIsNotThereIsAProblem(String line) {
    assertTrue(problems(line).get(0).toString().contains("there is no article"), line);
  }

  @Test
  void printsNoWords() {
    assertFalse(parse("pay\tno wages").get(0).toString().contains("wages"));
  }
}
