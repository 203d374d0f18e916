package org.waymark.knowledge.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeFixture;

class ArticleTextTest {
  private static final Field TITLE = new Field("title", Shape.LINE);
  private static final Field SMS = new Field("sms", Shape.PARAGRAPH);
  private static final Field REVIEWED = new Field("reviewed", Shape.LINE);
  private static final Field BODY = new Field("body", Shape.BODY);
  private static final List<Field> ALL =
      List.of(
          TITLE,
          new Field("menu", Shape.LINE),
          new Field("questions", Shape.LINES),
          SMS,
          new Field("related", Shape.NAMES),
          new Field("sources", Shape.SOURCES),
          REVIEWED,
          BODY);

  private static final String TEXT =
      """
      ---
      title: A title
      sms: |
        One two
        three.
      reviewed:
      ---
      The answer.
      """;

  @Test
  void everyShippedArticleStaysAsItIsWhenItsFieldsAreTypedAsTheyWere() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("knowledge-base/articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String text = Files.readString(file);
        ArticleText article = ArticleText.read(text).orElseThrow();
        Map<String, String> typed = new HashMap<>();
        ALL.forEach(field -> typed.put(field.key(), article.value(field)));
        assertEquals(text, article.with(ALL, typed), file.toString());
      }
    }
  }

  @Test
  void printsWhatTheArticleItselfPrints() {
    for (Article article : KnowledgeFixture.base().articles().values()) {
      String text = KnowledgeFixture.files().text(article.file());
      assertEquals(article.print(), ArticleText.read(text).orElseThrow().print());
    }
  }

  @Test
  void changesTheAnswerAndAField() {
    ArticleText article = ArticleText.read(TEXT).orElseThrow();
    assertEquals(
        TEXT.replace("The answer.", "Another.").replace("reviewed:", "reviewed: 2026-11-23"),
        article.with(ALL, Map.of("body", "Another.\n", "reviewed", "2026-11-23")));
  }

  @Test
  void writesAParagraphInLines() {
    String words = "word ".repeat(60).strip();
    String changed = ArticleText.read(TEXT).orElseThrow().with(ALL, Map.of("sms", words));
    assertEquals(words, ArticleText.read(changed).orElseThrow().value(SMS));
    assertEquals(4, changed.lines().filter(l -> l.startsWith("  word")).count());
  }

  @Test
  void saysWhichFieldALineIsOf() {
    ArticleText article = ArticleText.read(TEXT).orElseThrow();
    assertEquals("title", article.fieldAt(2));
    assertEquals("sms", article.fieldAt(5));
    assertEquals("reviewed", article.fieldAt(6));
    assertEquals("body", article.fieldAt(8));
  }

  @Test
  void readsNoFileWithoutItsFields() {
    assertFalse(ArticleText.read("The answer.").isPresent());
    assertFalse(ArticleText.read("---\ntitle: [\n---\nThe answer.").isPresent());
  }
}
