package org.waymark.conversation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.knowledge.Hours;
import org.waymark.knowledge.Hours.BankHolidays;

/** Whether a contact answers at a moment, in UK time. */
final class OpeningHours {
  private static final ZoneId UK = ZoneId.of("Europe/London");
  private static final int DAYS_AHEAD = 7;

  /** Asked for in every reply that names a contact, and slow to ask Java for. */
  private static final Map<DayOfWeek, String> DAYS =
      Stream.of(DayOfWeek.values())
          .collect(
              Collectors.toMap(
                  Function.identity(), day -> day.getDisplayName(TextStyle.SHORT, Locale.UK)));

  private OpeningHours() {}

  /** What can be said of a moment. */
  enum Status {
    DAY_AND_NIGHT,
    OPEN,
    CLOSED,
    UNKNOWN
  }

  static Status at(Hours hours, Instant moment) {
    if (hours instanceof Hours.Always) {
      return Status.DAY_AND_NIGHT;
    }
    if (!(hours instanceof Hours.Weekly weekly)) {
      return Status.UNKNOWN;
    }
    LocalDateTime now = LocalDateTime.ofInstant(moment, UK);
    if (UkBankHolidays.isBankHoliday(now.toLocalDate())
        && weekly.bankHolidays() != BankHolidays.AS_USUAL) {
      return weekly.bankHolidays() == BankHolidays.CLOSED ? Status.CLOSED : Status.UNKNOWN;
    }
    boolean open =
        weekly.openings().stream().anyMatch(o -> o.contains(now.getDayOfWeek(), now.toLocalTime()));
    return open ? Status.OPEN : Status.CLOSED;
  }

  /**
   * When a closed contact opens next, for example {@code Mon 9am}; empty when that is not known.
   */
  static Optional<String> opensNext(Hours hours, Instant moment) {
    if (!(hours instanceof Hours.Weekly weekly)) {
      return Optional.empty();
    }
    LocalDateTime now = LocalDateTime.ofInstant(moment, UK);
    for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
      LocalDate day = now.toLocalDate().plusDays(ahead);
      LocalTime after = ahead == 0 ? now.toLocalTime() : LocalTime.MIN;
      boolean closed =
          UkBankHolidays.isBankHoliday(day) && weekly.bankHolidays() != BankHolidays.AS_USUAL;
      Optional<LocalTime> opens =
          closed
              ? Optional.empty()
              : weekly.openings().stream()
                  .filter(o -> o.on(day.getDayOfWeek()) && !o.from().isBefore(after))
                  .map(Hours.Opening::from)
                  .min(LocalTime::compareTo);
      if (opens.isPresent()) {
        String name = name(day.getDayOfWeek());
        return Optional.of((ahead == 0 ? "" : name + " ") + clock(opens.get()));
      }
    }
    return Optional.empty();
  }

  /** The week in words: {@code Mon-Fri 8am-8pm, Sat-Sun 9am-4pm}. */
  static String inWords(Hours.Weekly weekly) {
    StringBuilder words = new StringBuilder();
    for (Hours.Opening opening : weekly.openings()) {
      String first = name(opening.first());
      String last = name(opening.last());
      words
          .append(words.length() == 0 ? "" : ", ")
          .append(first.equals(last) ? first : first + "-" + last)
          .append(' ')
          .append(clock(opening.from()))
          .append('-')
          .append(clock(opening.to()));
    }
    return words.toString();
  }

  private static String name(DayOfWeek day) {
    return DAYS.get(day);
  }

  private static String clock(LocalTime time) {
    if (time.equals(LocalTime.MAX) || time.equals(LocalTime.MIDNIGHT)) {
      return "midnight";
    }
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes =
        time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }
}
