package org.waymark.staff.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.validation.SnapshotBuilder;

class LikenessTest {
  private static final KnowledgeFiles FILES = KnowledgeFixture.files();
  private static final Snapshot SERVED = SnapshotBuilder.build(FILES).snapshot().orElseThrow();

  @Test
  void otherWordsOfAnAnswerChangeNothingByWhichMessagesAreUnderstood() {
    assertTrue(isAlike("articles/about/about-service/en.md", "hurt by crime", "harmed by crime"));
    assertTrue(isAlike("contacts.yaml", "01632 960 111", "01632 960 113"));
    assertTrue(isAlike("phrases/en.yaml", "Which is closest?", "Which is nearest?"));
  }

  @Test
  void questionsPatternsCommandsAndPlacesDo() {
    assertFalse(isAlike("articles/about/languages/en.md", "mandarin", "cantonese"));
    assertFalse(isAlike("safety/en.yaml", "weapon: [knife, gun]", "weapon: [knife, gun, axe]"));
    assertFalse(isAlike("safety/en.yaml", "^yes now$", "^yes he is$"));
    assertFalse(isAlike("phrases/en.yaml", "menu: [menu, list]", "menu: [menu, index]"));
    assertFalse(isAlike("places.tsv", "Widnes", "Widness"));
    assertFalse(isAlike("words/en.yaml", "gonna: going to", "gonna: will"));
  }

  private static boolean isAlike(String path, String from, String to) {
    String text = FILES.text(path);
    assertTrue(text.contains(from), path + " has no " + from);
    KnowledgeFiles draft = FILES.with(path, text.replace(from, to));
    SnapshotBuilder.Result result = SnapshotBuilder.build(draft, SERVED, null);
    return Likeness.understandAlike(
        SERVED,
        result.snapshot().orElseThrow(() -> new AssertionError(result.problems().toString())));
  }
}
