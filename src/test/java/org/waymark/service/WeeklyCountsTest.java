package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Message;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.service.WeeklyCounts.Cell;
import org.waymark.service.WeeklyCounts.Table;

final class WeeklyCountsTest {
  private static final String PASSPORT = "my husband took my passport";

  /** Holds words of ours, and others, and is not understood. */
  private static final String UNCLEAR = "zanzibarella window noise quuxonia window 07700900123";

  private final WeeklyCounts weekly = new WeeklyCounts(() -> 0);
  private final Answers answers = answers(weekly);

  private static Answers answers(Learning learning) {
    UsageCounts counts = new UsageCounts(new SimpleMeterRegistry());
    return new Answers(ShippedGuide.get(), counts, learning);
  }

  private void ask(String text, int times) {
    for (int i = 0; i < times; i++) {
      answers.reply(new Message(text, Channel.SMS, SettableClock.START), Context.EMPTY, "sms");
    }
  }

  private static Map<String, Long> of(Map<Cell, Long> cells, Table table) {
    Map<String, Long> counts = new TreeMap<>();
    cells.forEach(
        (cell, count) -> {
          if (cell.table() == table) {
            counts.put(cell.name(), count);
          }
        });
    return counts;
  }

  @Test
  void countsWhatBecameOfMessagesByIdsOfOurs() {
    ask(PASSPORT, 10);
    ask("help he is hitting me now", 20);
    Map<Cell, Long> week = weekly.end();
    assertEquals(Map.of("sms", 30L), of(week, Table.CHANNEL));
    assertEquals(Map.of("en", 30L), of(week, Table.LANGUAGE));
    assertEquals(Map.of("answer", 10L, "danger", 20L), of(week, Table.OUTCOME));
    assertEquals(10, of(week, Table.ARTICLE).get("passport-taken"));
    assertEquals(Map.of(), of(week, Table.WORD), "words of what was understood are not counted");
  }

  @Test
  void ofAMessageThatWasNotUnderstoodOnlyWordsOfOurOwnAreCounted() {
    ask(UNCLEAR, 10);
    Map<Cell, Long> week = weekly.end();
    assertEquals(Map.of("none", 10L), of(week, Table.OUTCOME));
    assertEquals(Map.of("window", 10L, "noise", 10L), of(week, Table.WORD));
  }

  @Test
  void nineMessagesAreNotSeenInAnyTable() {
    ask(UNCLEAR, 9);
    ask(PASSPORT, 9);
    Map<Cell, Long> week = weekly.end();
    assertEquals(Map.of("sms", 10L, "en", 10L), byName(week), "18 messages came this way");
  }

  private static Map<String, Long> byName(Map<Cell, Long> cells) {
    return cells.entrySet().stream()
        .collect(Collectors.toMap(cell -> cell.getKey().name(), Map.Entry::getValue));
  }

  @Test
  void whatIsLeftIsForgottenWithTheWeek() {
    ask(PASSPORT, 9);
    weekly.end();
    ask(PASSPORT, 9);
    assertEquals(Map.of(), weekly.end());
  }

  /** Whatever is seen could as well have come of one message more, and of one message fewer. */
  @ParameterizedTest
  @ValueSource(longs = {10, 20, 50, 100})
  void aFigureStandsForTwentyOneCountsAlike(long figure) {
    Set<Long> behind = new HashSet<>();
    for (int messages = 0; messages < 200; messages++) {
      for (int owed = 0; owed < WeeklyCounts.OWED; owed++) {
        if (seen(messages, owed) == figure) {
          behind.add((long) messages);
        }
      }
    }
    assertEquals(21, behind.size());
    assertTrue(behind.stream().allMatch(n -> n >= figure && n <= figure + 20), behind::toString);
  }

  /**
   * One table has what another has and one thing more. Whoever subtracts them learns the least that
   * the other must hide; while that is under ten messages, it must be nothing, whatever the chance.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 8, 9})
  void aHiddenCountCannotBeWorkedOutBySubtraction(int hidden) {
    for (int shown = 0; shown < 60; shown++) {
      for (int one = 0; one < WeeklyCounts.OWED; one++) {
        for (int other = 0; other < WeeklyCounts.OWED; other++) {
          long least = seen(shown + hidden, one) - (seen(shown, other) + 20);
          assertTrue(least <= 0, "of " + hidden + " at least " + least + " would be known");
        }
      }
    }
  }

  /** The same for tables of many cells, by chance. */
  @Test
  void norByAddingUpTablesOfManyCells() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      int hidden = random.nextInt(10);
      int messages = hidden;
      long others = 0;
      for (int cell = 0; cell < 6; cell++) {
        int count = random.nextInt(80);
        messages += count;
        others += seen(count, random.nextInt(WeeklyCounts.OWED)) + 20;
      }
      int half = random.nextInt(messages + 1);
      long total =
          seen(half, random.nextInt(WeeklyCounts.OWED))
              + seen(messages - half, random.nextInt(WeeklyCounts.OWED));
      assertTrue(total - others <= 0, "hidden: " + hidden);
    }
  }

  private static long seen(int messages, int owed) {
    Batches<String> count = new Batches<>(() -> owed);
    for (int i = 0; i < messages; i++) {
      count.count("a");
    }
    long[] seen = {0};
    count.takeFull((key, full) -> seen[0] = full);
    return seen[0];
  }

  @Test
  void aFailureToCountCostsNobodyTheAnswer() {
    Learning broken =
        new Learning() {
          @Override
          public void from(KnowledgeBase base) {}

          @Override
          public void from(Message message, Context before, Turn turn, String channel) {
            throw new IllegalStateException("broken");
          }
        };
    Message message = new Message(PASSPORT, Channel.SMS, SettableClock.START);
    assertEquals(
        "passport-taken",
        answers(broken)
            .reply(message, Context.EMPTY, "sms")
            .reply()
            .findings()
            .article()
            .orElseThrow());
  }
}
