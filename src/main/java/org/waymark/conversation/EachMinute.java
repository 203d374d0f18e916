package org.waymark.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.knowledge.Area;

/**
 * Remembers for a minute what is said of a contact: opening hours, bank holidays and the age of a
 * check change at full minutes only, and to say it all anew took a seventh of a web reply. Safe for
 * many threads; it holds one value for each contact and area.
 */
final class EachMinute<T> {
  private final Source<T> source;
  private final Map<Asked, Said<T>> said = new ConcurrentHashMap<>();

  /** Says something of the contact that a name means in an area at a moment. */
  interface Source<T> {
    T of(String name, Optional<Area> area, Instant at);
  }

  private record Asked(String name, Optional<Area> area) {}

  private record Said<T>(Instant minute, T value) {}

  EachMinute(Source<T> source) {
    this.source = source;
  }

  T of(String name, Optional<Area> area, Instant at) {
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    Asked asked = new Asked(name, area);
    Said<T> known = said.get(asked);
    if (known == null || !known.minute().equals(minute)) {
      known = new Said<>(minute, source.of(name, area, minute));
      said.put(asked, known);
    }
    return known.value();
  }
}
