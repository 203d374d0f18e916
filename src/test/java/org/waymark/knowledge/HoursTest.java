package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  private final Hours.Opening weekdays =
      new Hours.Opening(
          DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));

  @ParameterizedTest
  @CsvSource({
    "MONDAY,09:00,true",
    "FRIDAY,16:59,true",
    "WEDNESDAY,12:30,true",
    "MONDAY,08:59,false",
    "FRIDAY,17:00,false",
    "SATURDAY,12:00,false",
    "SUNDAY,12:00,false"
  })
  void isOpenFromTheFirstMinuteUntilTheLast(DayOfWeek day, LocalTime time, boolean open) {
    assertEquals(open, weekdays.contains(day, time));
  }

  @ParameterizedTest
  @CsvSource({"MONDAY,true", "FRIDAY,true", "SATURDAY,false", "SUNDAY,false"})
  void opensOnEachDayOfItsRun(DayOfWeek day, boolean opens) {
    assertEquals(opens, weekdays.on(day));
  }
}
