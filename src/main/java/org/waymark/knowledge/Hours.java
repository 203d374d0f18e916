package org.waymark.knowledge;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** When a contact answers. */
public sealed interface Hours extends Serializable {
  /** Day and night, every day. */
  record Always() implements Hours {}

  /** No source says, or the sources disagree: nothing is claimed. */
  record Unknown() implements Hours {}

  /**
   * A week of opening times, in UK time.
   *
   * @param openings the times, each on a run of days
   * @param bankHolidays what happens on a bank holiday
   */
  record Weekly(List<Opening> openings, BankHolidays bankHolidays) implements Hours {}

  /** Open from one time to another on each day of a run, for example Monday to Friday. */
  record Opening(DayOfWeek first, DayOfWeek last, LocalTime from, LocalTime to)
      implements Serializable {
    /** Whether a moment of the week lies inside. */
    public boolean contains(DayOfWeek day, LocalTime time) {
      return on(day) && !time.isBefore(from) && time.isBefore(to);
    }

    /** Whether it opens at all on a day. */
    public boolean on(DayOfWeek day) {
      return first.getValue() <= day.getValue() && day.getValue() <= last.getValue();
    }
  }

  /** What a contact does on bank holidays. */
  enum BankHolidays {
    CLOSED,
    AS_USUAL,
    UNKNOWN
  }
}
