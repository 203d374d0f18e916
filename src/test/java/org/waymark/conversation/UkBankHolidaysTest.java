package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UkBankHolidaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2049-04-18"
      })
  void easterFallsOnTheDayOfTheAlmanac(LocalDate sunday) {
    assertEquals(sunday, UkBankHolidays.easter(sunday.getYear()));
  }

  /** As published at gov.uk/bank-holidays for England and Wales. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
        "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
        "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28"
      })
  void weekdaysOffAreThoseThatTheGovernmentLists(String listed) {
    List<LocalDate> days = List.of(listed.split(" ")).stream().map(LocalDate::parse).toList();
    LocalDate first = LocalDate.of(days.get(0).getYear(), 1, 1);
    List<LocalDate> found =
        first
            .datesUntil(first.plusYears(1))
            .filter(day -> day.getDayOfWeek().getValue() <= 5)
            .filter(UkBankHolidays::isBankHoliday)
            .toList();
    assertEquals(days, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-12-27", "2021-12-28", "2022-12-26", "2022-12-27", "2020-12-28"})
  void christmasOnAWeekendMovesToTheNextFreeWeekdays(LocalDate day) {
    assertTrue(UkBankHolidays.isBankHoliday(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-01-03", "2023-01-02", "2028-01-03"})
  void newYearOnAWeekendMovesToMonday(LocalDate day) {
    assertTrue(UkBankHolidays.isBankHoliday(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-12-25", "2022-12-25", "2026-12-26", "2028-01-01"})
  void theDayItselfIsAHolidayOnAWeekendToo(LocalDate day) {
    assertTrue(UkBankHolidays.isBankHoliday(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-24", "2026-12-29", "2025-12-27", "2027-12-29", "2026-04-07"})
  void theDaysAroundAreOrdinary(LocalDate day) {
    assertFalse(UkBankHolidays.isBankHoliday(day));
  }

  @Test
  void noYearHasFewerThanEightWeekdaysOff() {
    for (int year = 2020; year < 2100; year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      long off =
          first
              .datesUntil(first.plusYears(1))
              .filter(day -> day.getDayOfWeek().getValue() <= 5)
              .filter(UkBankHolidays::isBankHoliday)
              .count();
      assertEquals(8, off, "in " + year);
    }
  }
}
