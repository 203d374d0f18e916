package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @Test
  void rendersParagraphsListsAndStress() {
    assertEquals(
        "<p>You <strong>can</strong> call.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n",
        Markdown.toHtml("You **can** call.\n\n- one\n- two\n"));
  }

  @Test
  void showsHtmlAsTextAndNeverObeysIt() {
    assertEquals(
        "<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>\n<p>&lt;script&gt;x()&lt;/script&gt;</p>\n",
        Markdown.toHtml("a <b onclick=\"x()\">b</b>\n\n<script>x()</script>"));
  }

  @Test
  void emptiesLinksThatRunCode() {
    assertEquals(
        "<p><a rel=\"nofollow\" href=\"\">x</a></p>\n",
        Markdown.toHtml("[x](javascript:alert(1))"));
  }

  @Test
  void leavesMacrosForTheConversation() {
    assertEquals(
        "<p>Call {{contact cheshire-cares}}</p>\n",
        Markdown.toHtml("Call {{contact cheshire-cares}}"));
  }

  @ParameterizedTest
  @CsvSource({
    "You **can** call,You can call",
    "It is *yours* and _mine_,It is yours and mine",
    "## Where to go,Where to go:",
    "> quoted,quoted",
    "2 * 3 * 4,2 * 3 * 4",
    "snake_case_word,snake_case_word"
  })
  void dropsMarksForAnSms(String markdown, String text) {
    assertEquals(text, Markdown.toPlainText(markdown));
  }

  @Test
  void joinsWrappedLinesAndKeepsParagraphsAndItems() {
    assertEquals(
        "One long line.\nYou can:\n- call\n- wait and see\n1. go",
        Markdown.toPlainText("One\nlong  line.\n\nYou can:\n- call\n- wait\nand see\n1. go\n"));
  }
}
