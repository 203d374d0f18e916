package org.waymark.staff.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.staff.review.Freshness.Due;
import org.waymark.staff.review.Freshness.Kind;

class FreshnessTest {
  private static final KnowledgeBase BASE = KnowledgeFixture.base();
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 2);
  private static final LocalDate DUE = CHECKED.plusDays(180);

  @Test
  void aContactIsDueAgainAfterTheDaysThatTheRegisterNames() {
    Due due = contact(DUE, DUE, "samaritans").orElseThrow();
    assertEquals(DUE, due.due());
    assertFalse(due.overdue());
    assertTrue(contact(DUE.plusDays(1), DUE.plusDays(1), "samaritans").orElseThrow().overdue());
    assertEquals(Optional.empty(), contact(CHECKED, DUE.minusDays(1), "samaritans"));
  }

  @Test
  void aContactThatNobodyEverRangIsOverdueToday() {
    Due due = contact(CHECKED, CHECKED, "da-cheshire-west").orElseThrow();
    assertTrue(due.overdue());
    assertEquals(CHECKED, due.due());
  }

  @Test
  void whatIsOverdueStandsBeforeWhatIsNot() {
    List<Boolean> late =
        Freshness.due(BASE, DUE, DUE.plusYears(3)).stream().map(Due::overdue).toList();
    assertEquals(late.stream().sorted((a, b) -> Boolean.compare(b, a)).toList(), late);
    assertTrue(late.contains(true) && late.contains(false));
  }

  @Test
  void tellsWhatALanguageLacksAndWhatNobodyCheckedOrIsOfAnOlderEnglish() {
    Article.Translated unchecked =
        new Article.Translated(
            Polish.TRANSLATED, BASE.article("languages").print(), /* checkedBy= */ "", null);
    Article.Translated older =
        new Article.Translated(Polish.TRANSLATED, "00000000", "AB", Polish.TRANSLATED);
    KnowledgeBase polish =
        Polish.with(
            Polish.article("emergency", Polish.checked("emergency")),
            Polish.article("languages", unchecked),
            Polish.article("silent-call", older));

    assertEquals(List.of("languages", "silent-call"), ids(polish, Kind.TRANSLATION));
    List<String> lacking = ids(polish, Kind.UNTRANSLATED);
    assertEquals(BASE.articles().size() - 3, lacking.size());
    assertTrue(lacking.contains("idva") && !lacking.contains("emergency"), lacking.toString());
    assertEquals(List.of(), ids(Polish.with(), Kind.UNTRANSLATED), "it only helps in danger");
  }

  private static List<String> ids(KnowledgeBase base, Kind kind) {
    return Freshness.due(base, DUE, DUE).stream()
        .filter(due -> due.kind() == kind && due.language().equals("pl"))
        .map(Due::id)
        .toList();
  }

  private static Optional<Due> contact(LocalDate today, LocalDate until, String id) {
    return Freshness.due(BASE, today, until).stream()
        .filter(due -> due.kind() == Kind.CONTACT && due.id().equals(id))
        .findFirst();
  }
}
