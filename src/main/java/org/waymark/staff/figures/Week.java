package org.waymark.staff.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.service.UsageCounts;
import org.waymark.service.WeeklyCounts.Cell;
import org.waymark.service.WeeklyCounts.Table;

/**
 * The figures of a week.
 *
 * @param monday its first day
 * @param cells the counts, multiples of ten
 */
public record Week(LocalDate monday, SortedMap<Cell, Long> cells) {
  /** Drops whatever a hand may have put there that could be too small. */
  public Week {
    SortedMap<Cell, Long> whole = new TreeMap<>(cells);
    whole.values().removeIf(count -> count <= 0 || count % UsageCounts.BATCH != 0);
    cells = Collections.unmodifiableSortedMap(whole);
  }

  /** A week in which nothing was counted yet. */
  static Week empty(LocalDate monday) {
    return new Week(monday, new TreeMap<>());
  }

  /** The Monday of a day's week. */
  static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** With more counts of the same week. */
  Week with(Map<Cell, Long> more) {
    SortedMap<Cell, Long> sum = new TreeMap<>(cells);
    more.forEach((cell, count) -> sum.merge(cell, count, Long::sum));
    return new Week(monday, sum);
  }

  /** The counts of one table, by name. */
  Map<String, Long> of(Table table) {
    Map<String, Long> counts = new TreeMap<>();
    cells.forEach(
        (cell, count) -> {
          if (cell.table() == table) {
            counts.put(cell.name(), count);
          }
        });
    return counts;
  }
}
