package org.waymark.staff.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;

class ExamplesTest {
  @Test
  void everyMessageOfEveryLanguageIsAsked() {
    KnowledgeBase polish = Polish.with(Polish.article("idva", Polish.checked("idva")));

    List<Asked> asked = Examples.of(Polish.ENGLISH, polish);

    String file = "articles/support/idva/pl.md";
    assertTrue(asked.contains(Asked.about("pytanie o idva", file, List.of("idva"))));
    assertTrue(asked.contains(Asked.about("kto mi pomoze", "messages/pl.tsv", List.of("idva"))));
    assertTrue(
        asked.contains(
            Asked.danger("on ma noz", "safety/pl-examples.tsv", Optional.of(DangerKind.ATTACK))));
    assertTrue(asked.contains(Asked.about("tell me a joke", "out-of-scope/en.txt", List.of())));
  }

  @Test
  void dangerIsAskedFirstThenWhatIsNewOrGone() {
    KnowledgeBase polish = Polish.with(Polish.article("idva", Polish.checked("idva")));

    for (List<Asked> asked :
        List.of(Examples.of(Polish.ENGLISH, polish), Examples.of(polish, Polish.ENGLISH))) {
      List<String> files = asked.stream().dropWhile(Asked::showsDanger).map(Asked::file).toList();
      assertEquals(
          List.of("articles/support/idva/pl.md", "articles/support/idva/pl.md", "messages/pl.tsv"),
          files.subList(0, 3));
      assertTrue(files.stream().noneMatch(f -> f.startsWith("safety/")), files.toString());
    }
  }
}
