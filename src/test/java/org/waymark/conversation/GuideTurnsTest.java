package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What a turn owes to the turns before it. */
class GuideTurnsTest {
  private static final String NOT_UNDERSTOOD = "blorp zzzqy";

  private static Talk inDanger() {
    Talk talk = Talk.sms();
    assertEquals(Optional.of(DangerKind.ATTACK), talk.say("he has a knife").findings().danger());
    return talk;
  }

  @Test
  void aPlaceInTwoAreasIsAskedForOnce() {
    Talk talk = Talk.sms();
    Reply reply = talk.say("Weston");
    assertEquals(List.of(Kind.QUESTION), reply.blocks().stream().map(Block::kind).toList());
    assertEquals(
        List.of(new Option.Choose(Area.CHESHIRE_EAST), new Option.Choose(Area.HALTON)),
        talk.context().options());
    assertEquals(Outcome.CHOICES, reply.findings().outcome());
  }

  @Test
  void theChosenAreaIsAnsweredAndKept() {
    Talk talk = Talk.sms();
    talk.say("Weston");
    assertTrue(talk.say("2").text().startsWith("For Halton:"));
    assertEquals(Optional.of(Area.HALTON), talk.context().area());
    assertTrue(talk.say("my husband hits me").text().contains("Abuse service Halton"));
  }

  @Test
  void thePlaceAfterAnAnswerBringsThatAnswerAgainWithTheLocalNumber() {
    Talk talk = Talk.sms();
    Reply first = talk.say("my husband hits me");
    assertTrue(first.text().contains("For your local service, send us your town."));
    Reply second = talk.say("Crewe");
    assertEquals(first.findings().article(), second.findings().article());
    assertTrue(second.text().contains("01632 960 500"), second.text());
  }

  @Test
  void theTownIsNotAskedForAgain() {
    Talk talk = Talk.sms();
    talk.say("Crewe");
    assertTrue(!talk.say("my husband hits me").text().contains("send us your town"));
  }

  @Test
  void aPlaceOutsideGetsTheNationalLines() {
    Reply reply = Talk.sms().say("Manchester");
    assertEquals(Optional.of("other-area"), reply.findings().article());
    assertTrue(reply.text().startsWith("That is outside Cheshire:"), reply.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"menu", "will police tell the home office", "Crewe", "9", "Привет", "1"})
  void afterDangerEveryReplyLeadsWith999(String text) {
    Reply reply = inDanger().say(text);
    assertEquals(Kind.EMERGENCY, reply.blocks().get(0).kind());
    assertTrue(reply.blocks().get(0).text().contains("999"), reply.text());
  }

  @Test
  void afterDangerAWordOfDangerIsEnough() {
    Guide guide = Talk.fixture("safety/en.yaml", "\"^yes now$\"", "\"still there\"");
    Talk talk = new Talk(guide, Channel.SMS, Context.EMPTY);
    assertEquals(Optional.empty(), talk.say("still there").findings().danger());
    talk.say("he has a knife");
    assertEquals(Optional.of(DangerKind.ATTACK), talk.say("still there").findings().danger());
  }

  @Test
  void afterDangerWhatIsNotUnderstoodIsNotBrushedOff() {
    Reply reply = inDanger().say(NOT_UNDERSTOOD);
    assertTrue(reply.text().startsWith("If you are in danger now, call 999."), reply.text());
    assertEquals(Outcome.NONE, reply.findings().outcome());
  }

  @Test
  void careEndsWhenThePersonSaysSo() {
    Talk talk = inDanger();
    Option last = talk.context().options().get(talk.context().options().size() - 1);
    assertEquals(new Option.Calm(), last);
    talk.say(Integer.toString(talk.context().options().size()));
    assertEquals(Optional.empty(), talk.context().danger());
    assertTrue(talk.say("menu").text().startsWith("What do you want to know?"));
  }

  @Test
  void careCanBeEndedInEveryReply() {
    Talk talk = inDanger();
    for (String text : List.of("menu", "9", "my husband hits me", "more", "Weston", "help")) {
      talk.say(text);
      assertTrue(talk.context().options().contains(new Option.Calm()), text);
    }
  }

  @Test
  void whatIsNotUnderstoodGetsANumberAndTheMenu() {
    Reply reply = Talk.sms().say(NOT_UNDERSTOOD);
    assertEquals(Outcome.NONE, reply.findings().outcome());
    assertTrue(reply.text().contains("01632 960 111") && reply.text().contains("999"));
    assertEquals(3, reply.choices().size());
  }

  @Test
  void whatIsNotUnderstoodLeavesThePersonWhereTheyWere() {
    Talk talk = Talk.sms();
    talk.say("will police tell the home office");
    talk.say(NOT_UNDERSTOOD);
    assertEquals(Optional.of("will-police-share"), talk.context().article());
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void anotherScriptGetsTheEmergencyNumberFirst(Channel channel) {
    Talk talk = new Talk(Talk.fixture(), channel, Context.EMPTY);
    Reply reply = talk.say("мой муж бьет меня");
    assertEquals("en", reply.findings().language());
    assertEquals(Optional.of("languages"), reply.findings().article());
    assertEquals(Kind.EMERGENCY, reply.blocks().get(0).kind());
    assertTrue(reply.blocks().get(0).text().contains("999"), reply.text());
  }

  @Test
  void anArticleThatIsGoneIsForgotten() {
    Context stale =
        new Context(
            Optional.of("gone"),
            2,
            List.of(new Option.Show("gone")),
            Optional.of(Area.HALTON),
            Optional.of(DangerKind.ATTACK));
    Talk talk = new Talk(Talk.fixture(), Channel.SMS, stale);
    Reply reply = talk.say("1");
    assertTrue(reply.text().contains("That number was not one of the choices."), reply.text());
    assertEquals(Optional.empty(), talk.context().article());
    assertEquals(Optional.of(Area.HALTON), talk.context().area());
    assertEquals(Optional.of(DangerKind.ATTACK), talk.context().danger());
  }

  @Test
  void theSameMessageInTheSameContextGetsTheSameReply() {
    assertEquals(Talk.sms().say("my husband hits me"), Talk.sms().say("my husband hits me"));
  }
}
