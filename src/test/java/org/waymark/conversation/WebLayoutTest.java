package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.conversation.Block.Kind;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;

class WebLayoutTest {
  private static final String PATH = "articles/crime/domestic-abuse/en.md";
  private static final String SENTENCE = "You choose what to do. **Nobody** may force you.";

  /** The answer block of an article whose body holds a text. */
  private static Block answer(String text, Instant at) {
    KnowledgeBase base = Talk.changed(PATH, SENTENCE, text);
    return layout(base)
        .article(base.article("domestic-abuse"), 0, new Layout.Scene(Optional.empty(), at))
        .get(1);
  }

  private static WebLayout layout(KnowledgeBase base) {
    ContactChooser chooser = new ContactChooser(base.contacts(), Mode.DEMO);
    return new WebLayout(
        base.contacts(),
        chooser,
        new ContactHtml(chooser, base.phrases()),
        new ContactText(chooser, base.phrases()),
        base.phrases());
  }

  private static final String LIST =
      """
      You can call:

      - {{contact cheshire-cares}} They listen.
      - {{contact samaritans}} They listen too.
      """;

  @Test
  void anArticleIsGivenWholeWithItsTitleAndItsReview() {
    Reply reply = Talk.web().say("my husband hits me");
    List<Kind> kinds = reply.blocks().stream().map(Block::kind).limit(3).toList();
    assertEquals(List.of(Kind.TITLE, Kind.ANSWER, Kind.NOTE), kinds);
    assertEquals("What can I do if I am hurt at home?", reply.blocks().get(0).text());
    assertEquals("This answer has not been reviewed yet.", reply.blocks().get(2).text());
  }

  @Test
  void theDayOfTheReviewIsSaid() {
    KnowledgeBase base = Talk.changed(PATH, "reviewed:\n", "reviewed: 2026-11-01\n");
    Article article = base.article("domestic-abuse");
    Layout.Scene scene = new Layout.Scene(Optional.empty(), Talk.NOON);
    assertEquals("Reviewed on 2026-11-01.", layout(base).article(article, 0, scene).get(2).text());
  }

  @Test
  void markdownBecomesHtmlAndPlainText() {
    Block answer = answer(SENTENCE, Talk.NOON);
    assertTrue(answer.html().contains("<strong>Nobody</strong> may force you."), answer.html());
    assertTrue(answer.text().contains("Nobody may force you."), answer.text());
  }

  @Test
  void numbersAreLinksInHtmlOnly() {
    Block answer = answer(SENTENCE, Talk.NOON);
    assertTrue(answer.html().contains("<a href=\"tel:999\">999</a>"), answer.html());
    assertTrue(answer.text().contains("call 999."), answer.text());
    assertFalse(answer.text().contains("<"), answer.text());
  }

  @Test
  void contactsStayInTheirOrderWhileTheyAreOpen() {
    String html = answer(LIST, Talk.NOON).html();
    assertTrue(html.indexOf("They listen.") < html.indexOf("They listen too."), html);
  }

  @Test
  void closedContactsComeAfterTheOthersInAList() {
    String html = answer(LIST, Talk.NIGHT).html();
    assertTrue(html.indexOf("They listen too.") < html.indexOf("They listen."), html);
    assertTrue(html.indexOf("They listen.") > 0, html);
  }

  @Test
  void noMacroIsLeftOver() {
    Block answer = answer(LIST, Talk.NOON);
    assertFalse((answer.html() + answer.text()).contains("{{"), answer.html());
  }

  @Test
  void wordsOfTheServiceAreEscapedAndKeepTheirLines() {
    KnowledgeBase base = Talk.changed(PATH, SENTENCE, SENTENCE);
    Layout.Scene scene = new Layout.Scene(Optional.empty(), Talk.NOON);
    assertEquals(
        "<p>A &lt;b&gt; &amp;<br><a href=\"tel:999\">999</a></p>",
        layout(base).text(Kind.NOTE, "A <b> &\n{{number emergency-999}}", scene).html());
  }

  @Test
  void thereIsNoMoreOfAnAnswerThatWasGivenWhole() {
    Talk talk = Talk.web();
    Reply answer = talk.say("my husband hits me");
    assertTrue(answer.choices().stream().noneMatch(c -> c.label().equals("More")));
    assertTrue(talk.say("more").text().startsWith("That is all of this answer."));
  }

  @Test
  void choicesAreNumberedFromOne() {
    List<Choice> choices = Talk.web().say("menu").choices();
    assertEquals(List.of(1, 2, 3), choices.stream().map(Choice::digit).toList());
  }
}
