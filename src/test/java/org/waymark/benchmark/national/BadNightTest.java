package org.waymark.benchmark.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BadNightTest {
  private static final Assumptions ASSUMED = Assumptions.BAD_NIGHT;
  private static final BadNight NIGHT = BadNight.of(ASSUMED, 1);

  @Test
  void theSameSeedGivesTheSameNight() {
    BadNight again = BadNight.of(ASSUMED, 1);
    assertEquals(NIGHT.size(), again.size());
    assertEquals(NIGHT.at(NIGHT.size() / 2), again.at(NIGHT.size() / 2));
  }

  @Test
  void asManyWriteAsIsAssumed() {
    double hours = (ASSUMED.forces() - 1) * ASSUMED.factor() + ASSUMED.worst();
    double people =
        ASSUMED.peopleADay() / 24 * (6 * hours + 6 * ASSUMED.forces()) + ASSUMED.viewers();
    assertEquals(people * ASSUMED.messages(), NIGHT.size(), NIGHT.size() * 0.02);
  }

  @Test
  void languagesAndWaysAreSharedAsIsAssumed() {
    double sms = NIGHT.count(What.SMS_IN_ENGLISH) + NIGHT.count(What.SMS_IN_ANOTHER_LANGUAGE);
    double english = NIGHT.count(What.SMS_IN_ENGLISH) + NIGHT.count(What.CHAT_IN_ENGLISH);
    assertEquals(ASSUMED.sms(), sms / NIGHT.size(), 0.01);
    assertEquals(ASSUMED.english(), english / NIGHT.size(), 0.01);
  }

  @Test
  void messagesComeInTheirOrder() {
    for (int i = 1; i < NIGHT.size(); i++) {
      assertTrue(NIGHT.at(i - 1) <= NIGHT.at(i));
    }
  }

  @Test
  void theWorstMinuteIsSoonAfterTheNumberWasShown() {
    double after = NIGHT.worstMinute() - Assumptions.SHOWN;
    assertTrue(after > 0 && after < 900, () -> after + " s");
  }

  @Test
  void aContextIsKeptForTwentyMinutesAfterTheLastMessage() {
    Assumptions few = new Assumptions(1, 0, 1, 60, 1, 1, 0, 0, 50, 1);
    assertEquals(50, BadNight.of(few, 1).mostContexts());
    Assumptions slow = new Assumptions(1, 0, 1, 60, 1, 1, 0, 0, 1_000, 40_000);
    int most = BadNight.of(slow, 1).mostContexts();
    assertTrue(most > 10 && most < 100, () -> most + " contexts");
  }

  @Test
  void whoChatsLeavesNoContextHere() {
    Assumptions chat = new Assumptions(1, 0, 1, 60, 0, 1, 0, 0, 50, 1);
    assertEquals(0, BadNight.of(chat, 1).mostContexts());
  }

  @Test
  void nobodyWritesInAQuietNight() {
    BadNight quiet = BadNight.of(ASSUMED.times(0), 1);
    assertEquals(0, quiet.size());
    assertEquals(0, quiet.mostPerSecond());
  }

  @Test
  void refusesSharesThatAreNone() {
    assertThrows(
        IllegalArgumentException.class, () -> new Assumptions(1, 1, 1, 1, 1.2, 0, 1, 1, 1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new Assumptions(1, 1, 1, 0, 1, 0, 1, 1, 1, 1));
  }
}
