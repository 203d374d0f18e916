package org.waymark.staff.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.service.Answers;
import org.waymark.service.SettableClock;
import org.waymark.service.UsageCounts;
import org.waymark.service.WeeklyCounts;
import org.waymark.service.WeeklyCounts.Table;

class FiguresTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock();
  private final WeeklyCounts weekly = new WeeklyCounts(() -> 0);
  private final Answers answers =
      new Answers(
          new Guide(Snapshot.of(KnowledgeFixture.base()), Mode.DEMO),
          new UsageCounts(new SimpleMeterRegistry()),
          weekly);

  private Figures figures() {
    return new Figures(folder, weekly, clock);
  }

  private void ask(int times) {
    for (int i = 0; i < times; i++) {
      answers.reply(new Message("menu", Channel.SMS, clock.instant()), Context.EMPTY, "sms");
    }
  }

  private String file() throws IOException {
    Path file = folder.resolve("figures.json");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void aWeekIsShownAndWrittenOnceItIsOver() throws IOException {
    Figures figures = figures();
    ask(35);
    figures.look();
    assertEquals(List.of(), figures.weeks());
    assertEquals("", file());
    clock.advance(Duration.ofDays(5));
    figures.look();
    assertEquals(Map.of("sms", 30L), figures.weeks().get(0).of(Table.CHANNEL));
    assertEquals(MONDAY, figures.weeks().get(0).monday());
    assertEquals(figures.weeks(), figures().weeks(), "it is read again at the next start");
  }

  @Test
  void noCountUnderTenIsOnTheDisk() throws IOException {
    Figures figures = figures();
    ask(9);
    figures.stop();
    assertEquals("", file());
  }

  @Test
  void aServiceThatIsStoppedKeepsWhatItHadButShowsNothingBeforeTheWeekIsOver() {
    Figures first = figures();
    ask(19);
    first.stop();
    Figures second = figures();
    assertEquals(List.of(), second.weeks());
    ask(19);
    clock.advance(Duration.ofDays(7));
    second.look();
    assertEquals(Map.of("sms", 20L), second.weeks().get(0).of(Table.CHANNEL));
  }

  @Test
  void whatAHandWroteTooSmallOrBrokenIsNotShown() throws IOException {
    Files.writeString(
        folder.resolve("figures.json"),
        "{\"weeks\":[{\"monday\":\"2026-11-02\",\"word\":{\"secret\":9,\"name\":1,\"tent\":20}}]}");
    assertEquals(Map.of("tent", 20L), figures().weeks().get(0).of(Table.WORD));
    Files.writeString(folder.resolve("figures.json"), "{\"weeks\":[7]}");
    assertEquals(List.of(), figures().weeks());
  }

  @Test
  void weeksOlderThanTwoYearsAreDeleted() throws IOException {
    Figures figures = figures();
    for (int week = 0; week < Figures.MOST_WEEKS + 3; week++) {
      ask(10);
      clock.advance(Duration.ofDays(7));
      figures.look();
    }
    assertEquals(Figures.MOST_WEEKS, figures.weeks().size());
    assertFalse(file().contains(MONDAY.toString()));
    assertTrue(file().contains(MONDAY.plusWeeks(3).toString()));
  }
}
