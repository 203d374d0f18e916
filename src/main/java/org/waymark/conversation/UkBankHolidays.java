package org.waymark.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * The bank holidays of England that return every year, with their substitute days; and Christmas
 * Day, Boxing Day and New Year's Day themselves, also on a weekend. One-off holidays are proclaimed
 * and cannot be computed: on such a day hours are shown as on any weekday.
 */
final class UkBankHolidays {
  private UkBankHolidays() {}

  static boolean isBankHoliday(LocalDate day) {
    int year = day.getYear();
    LocalDate easter = easter(year);
    return isNamedDay(day)
        || day.equals(substitute(LocalDate.of(year, Month.JANUARY, 1)))
        || day.equals(easter.minusDays(2))
        || day.equals(easter.plusDays(1))
        || day.equals(monday(year, Month.MAY, true))
        || day.equals(monday(year, Month.MAY, false))
        || day.equals(monday(year, Month.AUGUST, false))
        || isChristmas(day, year);
  }

  /** Days on which offices are closed even when they fall on a weekend and move the day off. */
  private static boolean isNamedDay(LocalDate day) {
    int date = day.getDayOfMonth();
    return (day.getMonth() == Month.DECEMBER && (date == 25 || date == 26))
        || (day.getMonth() == Month.JANUARY && date == 1);
  }

  /** Christmas Day and Boxing Day; one that falls on a weekend moves to the next free weekday. */
  private static boolean isChristmas(LocalDate day, int year) {
    LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
    int first =
        switch (christmas.getDayOfWeek()) {
          case SATURDAY -> 27;
          case SUNDAY -> 26;
          default -> 25;
        };
    int second = christmas.getDayOfWeek() == DayOfWeek.FRIDAY ? 28 : first + 1;
    boolean december = day.getMonth() == Month.DECEMBER;
    return december && (day.getDayOfMonth() == first || day.getDayOfMonth() == second);
  }

  private static LocalDate substitute(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private static LocalDate monday(int year, Month month, boolean first) {
    LocalDate day = LocalDate.of(year, month, 1);
    return day.with(
        first
            ? TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)
            : TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
