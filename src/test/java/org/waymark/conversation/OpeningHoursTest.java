package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.conversation.OpeningHours.Status;
import org.waymark.knowledge.Hours;
import org.waymark.knowledge.Hours.BankHolidays;
import org.waymark.text.TurkishLocale;

class OpeningHoursTest {
  private static final List<Hours.Opening> WEEK =
      List.of(
          new Hours.Opening(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, hour(8), hour(20)),
          new Hours.Opening(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, hour(9), LocalTime.of(16, 30)));

  private static LocalTime hour(int hour) {
    return LocalTime.of(hour, 0);
  }

  private static Hours.Weekly week(BankHolidays holidays) {
    return new Hours.Weekly(WEEK, holidays);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T07:59:59Z, CLOSED",
    "2026-11-24T08:00:00Z, OPEN",
    "2026-11-24T19:59:59Z, OPEN",
    "2026-11-24T20:00:00Z, CLOSED",
    "2026-11-28T16:29:59Z, OPEN",
    "2026-11-28T16:30:00Z, CLOSED",
    "2026-11-29T12:00:00Z, CLOSED"
  })
  void opensOnTheMinuteAndClosesOnTheMinute(Instant moment, Status status) {
    assertEquals(status, OpeningHours.at(week(BankHolidays.CLOSED), moment));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-07T06:59:59Z, CLOSED",
    "2026-07-07T07:00:00Z, OPEN",
    "2026-07-07T19:00:00Z, CLOSED",
    "2026-03-30T07:00:00Z, OPEN",
    "2026-10-26T07:30:00Z, CLOSED"
  })
  void keepsUkTimeWhenTheClocksChange(Instant moment, Status status) {
    assertEquals(status, OpeningHours.at(week(BankHolidays.CLOSED), moment));
  }

  @ParameterizedTest
  @CsvSource({"CLOSED, CLOSED", "AS_USUAL, OPEN", "UNKNOWN, UNKNOWN"})
  void doesOnABankHolidayWhatItsEntrySays(BankHolidays holidays, Status status) {
    Instant easterMonday = Instant.parse("2026-04-06T11:00:00Z");
    assertEquals(status, OpeningHours.at(week(holidays), easterMonday));
  }

  @Test
  void saysDayAndNightOnAnyDay() {
    Instant christmas = Instant.parse("2026-12-25T03:00:00Z");
    assertEquals(Status.DAY_AND_NIGHT, OpeningHours.at(new Hours.Always(), christmas));
  }

  @Test
  void claimsNothingWhereNothingIsKnown() {
    assertEquals(Status.UNKNOWN, OpeningHours.at(new Hours.Unknown(), Talk.NOON));
    assertEquals(Optional.empty(), OpeningHours.opensNext(new Hours.Unknown(), Talk.NOON));
    assertEquals(Optional.empty(), OpeningHours.opensNext(new Hours.Always(), Talk.NOON));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T06:00:00Z, 8am",
    "2026-11-24T21:00:00Z, Wed 8am",
    "2026-11-27T21:00:00Z, Sat 9am",
    "2026-11-28T17:00:00Z, Mon 8am",
    "2026-12-24T21:00:00Z, Tue 8am",
    "2026-04-02T20:00:00Z, Sat 9am"
  })
  void opensNextOnTheNextDayThatIsNoHoliday(Instant moment, String when) {
    assertEquals(Optional.of(when), OpeningHours.opensNext(week(BankHolidays.CLOSED), moment));
  }

  @Test
  void putsTheWeekIntoWords() {
    assertEquals(
        "Mon-Fri 8am-8pm, Sat 9am-4.30pm", OpeningHours.inWords(week(BankHolidays.CLOSED)));
  }

  @Test
  void saysNoonAndMidnightAsPeopleDo() {
    Hours.Opening late =
        new Hours.Opening(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, hour(12), LocalTime.MAX);
    assertEquals(
        "Sun 12pm-midnight",
        OpeningHours.inWords(new Hours.Weekly(List.of(late), BankHolidays.CLOSED)));
  }

  @Test
  void namesDaysInEnglishUnderAnyLocale() {
    assertEquals(
        Optional.of("Wed 8am"),
        TurkishLocale.under(() -> OpeningHours.opensNext(week(BankHolidays.CLOSED), Talk.NIGHT)));
  }
}
