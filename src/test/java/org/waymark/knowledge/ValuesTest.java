package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.text.TurkishLocale;

/** The small values: areas, kinds of danger, phrases, files and problems. */
class ValuesTest {
  @ParameterizedTest
  @EnumSource
  void findsAnAreaByItsId(Area area) {
    assertEquals(Optional.of(area), Area.of(area.id()));
  }

  @ParameterizedTest
  @EnumSource
  void findsAKindOfDangerByItsIdOnAMachineSetToTurkish(DangerKind kind) {
    assertEquals(Optional.of(kind), DangerKind.of(kind.id()));
    assertEquals(kind.id(), TurkishLocale.under(kind::id));
  }

  @Test
  void findsNothingByAnUnknownId() {
    assertEquals(Optional.empty(), Area.of("cheshire"));
    assertEquals(Optional.empty(), DangerKind.of("fire"));
  }

  @Test
  void namesPhrasesAlikeOnAMachineSetToTurkish() {
    assertEquals("reply-with", TurkishLocale.under(Phrase.REPLY_WITH::key));
    assertEquals("in-area", TurkishLocale.under(Phrase.IN_AREA::key));
  }

  @Test
  void changesFilesWithoutTouchingTheOldOnes() {
    KnowledgeFiles files = new KnowledgeFiles(Map.of("a", "1", "b", "2"));
    assertEquals(new KnowledgeFiles(Map.of("a", "3", "b", "2")), files.with("a", "3"));
    assertEquals(new KnowledgeFiles(Map.of("b", "2")), files.without("a"));
    assertEquals("1", files.text("a"));
    assertNull(files.text("c"));
  }

  @Test
  void printsAProblemAsFileLineWhatAndRemedy() {
    assertEquals(
        "contacts.yaml:7: no source: name one",
        new Problem("contacts.yaml", 7, "no source", "name one").toString());
  }

  @Test
  void sortsProblemsByFileAndLineAndTellsEachOnce() {
    Problems problems = new Problems();
    problems.add("b", 2, "x", "y");
    problems.add("b", 10, "x", "y");
    problems.add("a", 9, "x", "y");
    problems.add("b", 2, "x", "y");
    assertEquals(
        List.of(
            new Problem("a", 9, "x", "y"),
            new Problem("b", 2, "x", "y"),
            new Problem("b", 10, "x", "y")),
        problems.sorted());
  }
}
