package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.Area;

class EachMinuteTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final List<Instant> asked = new ArrayList<>();
  private final EachMinute<String> said =
      new EachMinute<>(
          (name, area, at) -> {
            asked.add(at);
            return name + " " + area.map(Area::id).orElse("anywhere") + " " + asked.size();
          });

  private String at(Instant moment) {
    return said.of("cares", Optional.empty(), moment);
  }

  @Test
  void saysTheSameWithinAMinuteAndAsksOnce() {
    assertEquals("cares anywhere 1", at(NOON.plusSeconds(3)));
    assertEquals("cares anywhere 1", at(NOON.plusSeconds(59)));
    assertEquals(List.of(NOON), asked);
  }

  @Test
  void asksAnewInTheNextMinute() {
    at(NOON.plusSeconds(59));
    assertEquals("cares anywhere 2", at(NOON.plusSeconds(60)));
  }

  @Test
  void asksAnewWhenAnEarlierMomentIsLookedAt() {
    at(NOON);
    assertEquals("cares anywhere 2", at(NOON.minusSeconds(1)));
  }

  @Test
  void keepsAreasAndContactsApart() {
    at(NOON);
    assertEquals(
        "cares " + Area.OUTSIDE.id() + " 2", said.of("cares", Optional.of(Area.OUTSIDE), NOON));
    assertEquals("idva anywhere 3", said.of("idva", Optional.empty(), NOON));
    assertEquals("cares anywhere 1", at(NOON));
  }
}
