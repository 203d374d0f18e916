package org.waymark.channel.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.channel.twilio.MessageLog.Part;
import org.waymark.channel.twilio.MessageLog.Side;

/** What everything that calls itself Twilio's list of messages must do. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class MessageLogContract {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final String SOMEBODY = "+447700900777";

  abstract MessageLog log();

  abstract void keep(Kept message);

  abstract List<String> sids();

  private static List<String> all(Part first) {
    List<String> sids = new ArrayList<>();
    Optional<Part> part = Optional.of(first);
    while (part.isPresent()) {
      part.get().messages().forEach(m -> sids.add(m.sid()));
      part = part.get().next().map(Supplier::get);
    }
    return sids;
  }

  private TwilioFault fault(Runnable step) {
    return assertThrows(TwilioFault.class, step::run);
  }

  @Test
  void listsNothingOfANumberWithoutMessages() {
    Part part = log().newest(Side.TO, Kept.OURS);
    assertEquals(List.of(), part.messages());
    assertTrue(part.next().isEmpty());
  }

  @Test
  void listsEveryPartNewestFirst() {
    for (int i = 0; i < 8; i++) {
      keep(Kept.toUs(i, SOMEBODY, NOON.plusSeconds(i)));
    }
    List<String> sids = all(log().newest(Side.TO, Kept.OURS));
    assertEquals(8, sids.size());
    assertEquals(Kept.sid("SM", 7), sids.get(0));
    assertEquals(Kept.sid("SM", 0), sids.get(7));
  }

  @Test
  void listsOneSideOfOneNumber() {
    keep(Kept.toUs(1, SOMEBODY, NOON));
    keep(Kept.fromUs(2, SOMEBODY, NOON));
    keep(Kept.between(3, SOMEBODY, "+447700900999", NOON));
    keep(Kept.between(4, "whatsapp:" + SOMEBODY, "whatsapp:" + Kept.OURS, NOON));
    assertEquals(List.of(Kept.sid("SM", 1)), all(log().newest(Side.TO, Kept.OURS)));
    assertEquals(List.of(Kept.sid("SM", 2)), all(log().newest(Side.FROM, Kept.OURS)));
    assertEquals(List.of(Kept.sid("SM", 4)), all(log().newest(Side.TO, "whatsapp:" + Kept.OURS)));
  }

  @Test
  void tellsWhenAMessageCameAndWhetherThereAreFiles() {
    keep(Kept.toUs(1, SOMEBODY, NOON));
    keep(Kept.toUs(2, SOMEBODY, NOON.plusSeconds(1)).with("ME1"));
    List<LoggedMessage> messages = log().newest(Side.TO, Kept.OURS).messages();
    assertEquals(NOON, messages.get(1).created());
    assertFalse(messages.get(1).media());
    assertTrue(messages.get(0).media());
  }

  @Test
  void tellsWhetherTheWordsStillStandThere() {
    keep(Kept.toUs(1, SOMEBODY, NOON));
    keep(new Kept(Kept.sid("SM", 2), SOMEBODY, Kept.OURS, "", NOON.plusSeconds(1)));
    List<LoggedMessage> messages = log().newest(Side.TO, Kept.OURS).messages();
    assertTrue(messages.get(1).readable());
    assertFalse(messages.get(0).readable());
  }

  @Test
  void deletesAMessageOnce() {
    Kept message = Kept.toUs(1, SOMEBODY, NOON);
    keep(message);
    log().delete(message.bare());
    assertEquals(List.of(), sids());
    assertEquals(TwilioFault.Kind.GONE, fault(() -> log().delete(message.bare())).kind());
  }

  @Test
  void doesNotDeleteWhatIsOnItsWay() {
    Kept message = Kept.fromUs(1, SOMEBODY, NOON).unfinished();
    keep(message);
    TwilioFault fault = fault(() -> log().delete(message.bare()));
    assertEquals(TwilioFault.Kind.UNFINISHED, fault.kind());
    assertEquals(20009, fault.code());
    assertEquals(1, sids().size());
  }

  @Test
  void saysWhenAMessageCannotBeDeletedForAnotherReason() {
    Kept message = Kept.fromUs(1, SOMEBODY, NOON).stuck();
    keep(message);
    assertEquals(TwilioFault.Kind.OTHER, fault(() -> log().delete(message.bare())).kind());
  }

  @Test
  void deletesFilesAndMindsNotWhenTheyAreGone() {
    Kept message = Kept.toUs(1, SOMEBODY, NOON).with("ME1", "ME2");
    keep(message);
    assertEquals(List.of("ME1", "ME2"), log().media(message.bare()));
    log().deleteMedia(message.bare(), "ME1");
    log().deleteMedia(message.bare(), "ME1");
    assertEquals(List.of("ME2"), log().media(message.bare()));
  }

  @Test
  void saysThatTheMessageOfTheFilesIsGone() {
    LoggedMessage gone = Kept.toUs(1, SOMEBODY, NOON).bare();
    assertEquals(TwilioFault.Kind.GONE, fault(() -> log().media(gone)).kind());
    log().deleteMedia(gone, "ME1");
  }
}
