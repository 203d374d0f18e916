package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conversation.Block.Kind;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;

/** What comes before what, when a message can be understood in more than one way. */
class GuideOrderTest {
  private static final String PHRASES = "phrases/en.yaml";
  private static final Context DEEP =
      new Context(
          Optional.of("domestic-abuse"),
          1,
          List.of(new Option.Show("idva"), new Option.Calm()),
          Optional.of(Area.HALTON),
          Optional.of(DangerKind.ATTACK));

  private static Turn answer(Guide guide, String text, Context context) {
    return guide.reply(new Message(text, Channel.SMS, Talk.NOON), context);
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void whoIsThisIsAnsweredTheSameWhateverWasSaidBefore(Channel channel) {
    Message message = new Message("Who is this?", channel, Talk.NOON);
    Turn deep = Talk.fixture().reply(message, DEEP);
    assertEquals(Talk.fixture().reply(message, Context.EMPTY), deep);
    assertEquals(Context.EMPTY, deep.context());
    assertEquals(Optional.of("about-service"), deep.reply().findings().article());
  }

  @Test
  void whoIsThisComesBeforeDanger() {
    Guide guide = Talk.fixture(PHRASES, "[who is this,", "[who is this, he has a knife,");
    Turn turn = answer(guide, "he has a knife", DEEP);
    assertEquals(Optional.of("about-service"), turn.reply().findings().article());
    assertEquals(Optional.empty(), turn.reply().findings().danger());
  }

  @Test
  void dangerComesBeforeCommands() {
    Guide guide = Talk.fixture(PHRASES, "more: [more,", "more: [more, he has a knife,");
    Turn turn = answer(guide, "he has a knife", Context.EMPTY);
    assertEquals(Optional.of(DangerKind.ATTACK), turn.reply().findings().danger());
    assertEquals(Kind.EMERGENCY, turn.reply().blocks().get(0).kind());
  }

  @Test
  void dangerComesBeforeThePlaceWhichIsRemembered() {
    Talk talk = Talk.sms();
    Reply reply = talk.say("Crewe he has a knife");
    assertTrue(reply.text().startsWith("If you are in danger now, call 999."), reply.text());
    assertEquals(Optional.of(Area.CHESHIRE_EAST), talk.context().area());
  }

  @Test
  void aCryForHelpIsAnsweredWithTheEmergencyWordsAlone() {
    Reply reply = Talk.sms().say("he is hitting my son");
    assertEquals(
        List.of(Kind.EMERGENCY), reply.blocks().stream().map(block -> block.kind()).toList());
    assertTrue(reply.text().contains("If a child is in danger now, call 999."), reply.text());
  }

  @Test
  void whoCannotSpeakIsToldHowToCallInSilence() {
    Reply reply = Talk.sms().say("he has a knife i cant speak");
    assertEquals(Optional.of("silent-call"), reply.findings().article());
    assertTrue(reply.text().contains("press 55 when the voice asks"), reply.text());
  }

  @Test
  void thePlaceComesBeforeTheAnswerWhenLittleElseIsSaid() {
    Reply reply = Talk.sms().say("Crewe");
    assertEquals(Optional.of("idva"), reply.findings().article());
    assertTrue(reply.text().startsWith("For Cheshire East:"), reply.text());
  }

  @Test
  void theAnswerComesBeforeThePlaceWhenMoreIsSaid() {
    Talk talk = Talk.sms();
    Reply reply = talk.say("i am in crewe and my husband hits me");
    assertEquals(Optional.of("domestic-abuse"), reply.findings().article());
    assertTrue(reply.text().contains("Abuse Hub East 01632 960 500"), reply.text());
    assertEquals(Optional.of(Area.CHESHIRE_EAST), talk.context().area());
  }

  @Test
  void aDigitChoosesWhatWasOffered() {
    Talk talk = Talk.sms();
    talk.say("menu");
    assertEquals(Optional.of("will-police-share"), talk.say("2").findings().article());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", " 2. ", "reply 2", "Option 2", "number 2", "send 2"})
  void aDigitIsTakenHoweverItIsSent(String text) {
    Talk talk = Talk.sms();
    talk.say("menu");
    assertEquals(Optional.of("will-police-share"), talk.say(text).findings().article());
  }

  @Test
  void aDigitThatWasNotOfferedBringsTheMenu() {
    Reply reply = Talk.sms().say("9");
    assertTrue(reply.text().startsWith("That number was not one of the choices."), reply.text());
    assertEquals(3, reply.choices().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"STOP", "stop.", "Unsubscribe", "END", "quit", "cancel", "stopall"})
  void wordsThatTwilioAnswersItselfAreAnsweredByNobodyElse(String word) {
    Turn turn = answer(Talk.fixture(), word, DEEP);
    assertTrue(turn.reply().isSilent());
    assertEquals("", turn.reply().text());
    assertEquals(Context.EMPTY, turn.context());
  }

  @Test
  void stopOnThePageIsConfirmed() {
    assertEquals("The chat has ended.", Talk.web().say("stop").text());
  }

  @Test
  void startBringsTheMenu() {
    assertTrue(Talk.sms().say("START").text().startsWith("What do you want to know?"));
  }

  @Test
  void aMessageThatHoldsAReservedWordAmongOthersIsAnswered() {
    assertFalse(Talk.sms().say("please make my husband stop hitting me").isSilent());
  }
}
