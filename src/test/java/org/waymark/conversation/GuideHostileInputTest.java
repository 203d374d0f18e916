package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Chance;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;
import org.waymark.text.TurkishLocale;

/** Whatever is sent gets an answer, and none of it comes back. */
class GuideHostileInputTest {
  private static final int LONG = 100_000;
  private static final String CANARY = "Quibbleplonk";

  static Stream<Arguments> hostile() {
    return Stream.of(
            "a".repeat(LONG),
            "he ".repeat(LONG / 3),
            "he has a knife ".repeat(LONG / 15),
            "\u0000".repeat(LONG),
            "my hus\u0000band hits me",
            "\uD800",
            "\uDC00\uD800 my husband \uDBFF hits me",
            "\u202Eem stih dnabsuh ym\u202C",
            "\u200F\u200E\u2066\u2069\uFEFF",
            "e" + "\u0301".repeat(LONG),
            "\uFDFA".repeat(LONG),
            "{{contact idva}} {{number emergency-999}} {choices} $1 \\1",
            "<script>alert(1)</script>",
            "'; drop table articles; --",
            "((((((((((((((((((((".repeat(500),
            "\n\r\t\u0085\u2028",
            "\uD83D\uDE00\uD83D\uDE2D\uD83C\uDFF4",
            "999999999999999999999999999999",
            "\u0661",
            "\u2460")
        .flatMap(text -> Stream.of(Channel.values()).map(c -> Arguments.of(c, text)));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void everyMessageGetsAReply(Channel channel, String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Turn turn =
              Talk.shipped(Mode.DEMO).reply(new Message(text, channel, Talk.NOON), Context.EMPTY);
          assertFalse(turn.reply().isSilent());
          assertFalse(turn.reply().text().isBlank());
        });
  }

  @Test
  void noTextAndNoContextIsTooMuch() {
    Chance.tries(
        500,
        chance -> {
          String text = chance.text(400);
          Area area = chance.one(List.of(Area.values()));
          Context context =
              new Context(
                  Optional.of(text),
                  50,
                  List.of(new Option.Show(text), new Option.Choose(area), new Option.Calm()),
                  Optional.of(area),
                  Optional.of(chance.one(List.of(DangerKind.values()))));
          Channel channel = chance.one(List.of(Channel.values()));
          Turn turn = Talk.fixture().reply(new Message(text, channel, Talk.NOON), context);
          assertNotNull(turn.reply().text());
          assertEquals(turn.context(), ContextMap.read(ContextMap.write(turn.context())));
        });
  }

  static List<String> withACanary() {
    return List.of(
        CANARY,
        "my husband " + CANARY + " hits me",
        CANARY + " has a knife",
        "i am " + CANARY + " and i live in Crewe",
        "Weston " + CANARY,
        "more " + CANARY,
        "who is this " + CANARY,
        "stop " + CANARY,
        "Привет " + CANARY,
        "<b>" + CANARY + "</b>");
  }

  @ParameterizedTest
  @MethodSource("withACanary")
  void noWordOfThePersonComesBack(String text) {
    for (Channel channel : Channel.values()) {
      Turn turn =
          Talk.shipped(Mode.DEMO).reply(new Message(text, channel, Talk.NOON), Context.EMPTY);
      String all = turn.reply().text() + turn.reply().blocks() + turn.context();
      assertFalse(all.contains(CANARY), all);
      assertFalse(turn.reply().findings().toString().contains(CANARY));
    }
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void aPrintedMessageHoldsNoWords(Channel channel) {
    Message message = new Message(CANARY, channel, Talk.NOON);
    assertEquals("Message[12 chars, " + channel + "]", message.toString());
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void capitalsMeanTheSameUnderAnyLocale(Channel channel) {
    Message message = new Message("WHO IS THIS I HIT MENU", channel, Talk.NOON);
    Turn here = Talk.fixture().reply(message, Context.EMPTY);
    assertEquals(here, TurkishLocale.under(() -> Talk.fixture().reply(message, Context.EMPTY)));
  }
}
