package org.waymark.staff.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.edit.ArticleText;
import org.waymark.knowledge.edit.Field;
import org.waymark.knowledge.edit.Shape;
import org.waymark.staff.console.TranslationView.State;

class TranslationViewTest {
  static final Field TITLE = new Field("title", Shape.LINE);
  static final Field TRANSLATED = new Field("translated", Shape.LINE);
  static final Field CHECKED = new Field("checked", Shape.LINE);

  private static final ArticleText ENGLISH =
      ArticleText.read(KnowledgeFixture.files().text("articles/safety/silent-call/en.md"))
          .orElseThrow();

  private static Optional<ArticleText> translation(String english, String checked) {
    return ArticleText.read(
        "---\ntitle: Cisza\nenglish: \"" + english + "\"\nchecked: " + checked + "\n---\nSłowa.\n");
  }

  @Test
  void saysHowFarATranslationHasCome() {
    assertEquals(State.MISSING, TranslationView.state(ENGLISH, Optional.empty()));
    assertEquals(
        State.GOOD, TranslationView.state(ENGLISH, translation(ENGLISH.print(), "2026-11-24")));
    assertEquals(State.UNCHECKED, TranslationView.state(ENGLISH, translation(ENGLISH.print(), "")));
    assertEquals(State.OLD, TranslationView.state(ENGLISH, translation("00000000", "2026-11-24")));
  }

  @Test
  void thePrintOfTheEnglishChangesWithItsAnswersAlone() {
    String text = KnowledgeFixture.files().text("articles/safety/silent-call/en.md");
    assertEquals(
        ENGLISH.print(),
        ArticleText.read(text.replace("cant talk", "can not talk")).orElseThrow().print());
    String other = ArticleText.read(text.replace("press 55", "press 5")).orElseThrow().print();
    assertEquals(false, ENGLISH.print().equals(other));
  }
}
