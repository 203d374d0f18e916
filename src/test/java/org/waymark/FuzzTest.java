package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Problems;
import org.waymark.text.Gsm7;
import org.waymark.text.Sentences;
import org.waymark.text.Tokens;
import org.waymark.understanding.place.PlaceFinder;

/**
 * Nothing that anybody writes makes a reader of it fail or hang. A few seconds here; by hand with
 * {@code -Dwaymark.fuzz=1000} for as long as one likes. Every finding becomes a test of its own.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FuzzTest {
  private static final KnowledgeFiles GOOD = KnowledgeFixture.files();

  /** Front matter, Markdown, YAML and tables: whatever staff save is read, or is a problem. */
  @Test
  void readsOrRefusesAnyKnowledgeBase() {
    List<String> paths = new ArrayList<>(GOOD.texts().keySet());
    Chance.tries(
        80,
        chance -> {
          String path = chance.one(paths);
          Map<String, String> texts = new TreeMap<>(GOOD.texts());
          texts.computeIfPresent(path, (name, text) -> chance.spoilt(text));
          assertNotNull(KnowledgeCompiler.compile(new KnowledgeFiles(texts), new Problems()));
        });
  }

  @Test
  void readsOrRefusesRubbishInPlaceOfAFile() {
    List<String> paths = new ArrayList<>(GOOD.texts().keySet());
    Chance.tries(
        80,
        chance -> {
          Map<String, String> texts = new TreeMap<>(GOOD.texts());
          texts.put(chance.one(paths), chance.text(300));
          assertNotNull(KnowledgeCompiler.compile(new KnowledgeFiles(texts), new Problems()));
        });
  }

  @Test
  void looksForPlacesInAnything() {
    KnowledgeBase base = KnowledgeFixture.base();
    PlaceFinder places = new PlaceFinder(base.places(), Set.of());
    Chance.tries(2_000, chance -> assertNotNull(places.find(chance.text(300))));
  }

  @Test
  void measuresAndCutsAnything() {
    Chance.tries(
        2_000,
        chance -> {
          String text = chance.text(700);
          Gsm7.Size size = Gsm7.measure(text);
          assertTrue(size.segments() * 160 >= size.units() || size.units() == 0);
          List<String> pages = Sentences.pages(text, chance.number(20, 300));
          assertEquals(
              text.replaceAll("\\s", "").length() > 0 ? 1 : 0, Math.min(1, pages.size()), text);
          assertNotNull(Tokens.of(text));
        });
  }
}
