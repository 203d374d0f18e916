package org.waymark.staff.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.staff.review.Freshness;
import org.waymark.staff.review.Freshness.Due;

class CalendarTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private static Due due(Freshness.Kind kind, String id) {
    return new Due(kind, id, "en", "contacts.yaml", LocalDate.of(2026, 12, 1), false);
  }

  @Test
  void namesEachDayAndWhatIsDue() {
    assertEquals(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Waymark//Reviews//EN
        BEGIN:VEVENT
        UID:CONTACT-samaritans-en-20261201@waymark
        DTSTAMP:20261123T120000Z
        DTSTART;VALUE=DATE:20261201
        SUMMARY:Ring: samaritans
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
        """
            .replace("\n", "\r\n"),
        Calendar.write(List.of(due(Freshness.Kind.CONTACT, "samaritans")), NOW));
  }

  @Test
  void keepsLinesShortAndMarksWhatACalendarWouldTakeForItsOwn() {
    String text = Calendar.write(List.of(due(Freshness.Kind.REVIEW, "é;".repeat(60))), NOW);
    for (String line : text.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    assertTrue(text.replace("\r\n ", "").contains("SUMMARY:Read again: é\\;é\\;"));
  }
}
