package org.waymark.staff.figures;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.waymark.service.WeeklyCounts;
import org.waymark.service.WeeklyCounts.Cell;

/** The weeks that staff may see, and the one that is under way. Reads and writes a file. */
public final class Figures {
  static final int MOST_WEEKS = 104;

  private static final ZoneId UK = ZoneId.of("Europe/London");

  private final WeeksFile file;
  private final WeeklyCounts counts;
  private final InstantSource clock;
  private final NavigableMap<LocalDate, Week> weeks;
  private LocalDate current;

  /**
   * @param folder the staff folder
   * @param counts counts the week that is under way
   */
  public Figures(Path folder, WeeklyCounts counts, InstantSource clock) {
    this.file = new WeeksFile(folder);
    this.counts = counts;
    this.clock = clock;
    this.weeks = file.read();
    this.current = now();
  }

  /**
   * Ends the week if it is over; called on a timer. A message that comes between midnight and then
   * still counts for the week before.
   */
  public synchronized void look() {
    LocalDate now = now();
    if (!now.equals(current)) {
      LocalDate over = current;
      current = now;
      keep(over);
    }
  }

  /** Keeps what there is of the week; called when the service stops. */
  public synchronized void stop() {
    keep(current);
  }

  /** The weeks that are over and have figures, the newest first. */
  public synchronized List<Week> weeks() {
    return weeks.headMap(now(), false).values().stream()
        .filter(week -> !week.cells().isEmpty())
        .sorted(Comparator.comparing(Week::monday).reversed())
        .toList();
  }

  private LocalDate now() {
    return Week.mondayOf(LocalDate.ofInstant(clock.instant(), UK));
  }

  private void keep(LocalDate monday) {
    Map<Cell, Long> full = counts.end();
    if (!full.isEmpty()) {
      weeks.merge(monday, Week.empty(monday).with(full), (old, more) -> old.with(more.cells()));
      while (weeks.size() > MOST_WEEKS) {
        weeks.pollFirstEntry();
      }
      file.write(new ArrayList<>(weeks.values()));
    }
  }
}
