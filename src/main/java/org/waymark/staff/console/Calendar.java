package org.waymark.staff.console;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.review.Freshness;

/** The days by which answers must be read and numbers rung again, for a calendar (RFC 5545). */
final class Calendar {
  private static final int DAYS_AHEAD = 400;

  /** The longest line in bytes; what is longer goes on in the next, after a space. */
  private static final int MAX_LINE = 74;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Desk desk;

  Calendar(Desk desk) {
    this.desk = desk;
  }

  StaffAnswer file(StaffRequest request) {
    LocalDate today = desk.today();
    List<Freshness.Due> due = Freshness.due(desk.base(), today, today.plusDays(DAYS_AHEAD));
    String text = write(due, desk.clock().instant());
    return new StaffAnswer.File("text/calendar; charset=utf-8", "waymark-reviews.ics", text);
  }

  /** The text of the file. */
  static String write(List<Freshness.Due> due, Instant now) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Waymark//Reviews//EN");
    for (Freshness.Due one : due) {
      String day = one.due().format(DateTimeFormatter.BASIC_ISO_DATE);
      line(out, "BEGIN:VEVENT");
      line(
          out,
          "UID:" + one.kind() + "-" + one.id() + "-" + one.language() + "-" + day + "@waymark");
      line(out, "DTSTAMP:" + STAMP.format(now));
      line(out, "DTSTART;VALUE=DATE:" + day);
      line(out, "SUMMARY:" + escaped(summary(one)));
      line(out, "TRANSP:TRANSPARENT");
      line(out, "END:VEVENT");
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private static String summary(Freshness.Due due) {
    return switch (due.kind()) {
      case REVIEW -> "Read again: " + due.id();
      case CONTACT -> "Ring: " + due.id();
      case UNTRANSLATED -> "Translate: " + due.id() + " (" + due.language() + ")";
      case TRANSLATION -> "Check the translation: " + due.id() + " (" + due.language() + ")";
    };
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\;,])", "\\\\$1").replace("\n", "\\n");
  }

  private static void line(StringBuilder out, String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > MAX_LINE) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(c);
      bytes += size;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }
}
