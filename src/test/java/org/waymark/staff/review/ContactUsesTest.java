package org.waymark.staff.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFixture;

class ContactUsesTest {
  private static final KnowledgeBase BASE = KnowledgeFixture.base();

  @Test
  void findsThoseThatNameAContact() {
    assertTrue(using("victim-support").contains("about-service"));
    assertTrue(!using("victim-support").contains("suicidal-feelings"));
  }

  @Test
  void findsThoseThatNameItByAnAreaOrGetItInPlaceOfAnother() {
    assertEquals(List.of("domestic-abuse", "idva"), using("da-halton"));
    assertTrue(using("ndah-refuge").contains("idva"));
    assertTrue(using("cheshire-police-101").contains("about-service"));
  }

  @Test
  void aContactThatNobodyNamesHasNoUses() {
    assertEquals(List.of(), using("nobody"));
  }

  private static List<String> using(String contact) {
    return ContactUses.of(BASE, contact).stream().map(Article::id).toList();
  }
}
