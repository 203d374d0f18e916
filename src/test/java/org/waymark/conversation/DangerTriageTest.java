package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.DangerKind;

class DangerTriageTest {
  private static final String EXAMPLES = "safety/en-examples.tsv";
  private static final String ADVERT =
      "he has a knife sharpener, garden lamp, table and bicycle for sale cheap";

  private static Optional<DangerKind> see(Snapshot snapshot, String text) {
    return new Understanding(snapshot.ranker(), snapshot.dangers(), Optional::empty)
        .understand(text)
        .danger();
  }

  private static Optional<DangerKind> see(String text) {
    return see(Talk.fixture().snapshot(), text);
  }

  @Test
  void aRuleRaisesTheAlarm() {
    assertEquals(Optional.of(DangerKind.SUICIDE), see("i took all of the pills"));
  }

  @Test
  void likenessRaisesTheAlarmWhereNoRuleDoes() {
    String text = "they are kicking the door in";
    Snapshot snapshot = Talk.fixture().snapshot();
    assertEquals(Optional.empty(), snapshot.dangers().detect(text));
    assertEquals(Optional.of(DangerKind.ATTACK), see(text));
  }

  @Test
  void aRuleIsNotHeededFarNearerToMessagesWithoutDanger() {
    String adverts = ("none\t" + ADVERT + "\n").repeat(20);
    Snapshot snapshot =
        Snapshot.of(Talk.changed(EXAMPLES, "none\twill the", adverts + "none\twill the"));
    assertEquals(
        Optional.of("attack-weapon"), snapshot.dangers().detect(ADVERT).map(d -> d.rule()));
    assertEquals(Optional.empty(), see(snapshot, ADVERT));
  }

  @Test
  void theSameRuleIsHeededWithoutThatExample() {
    assertEquals(Optional.of(DangerKind.ATTACK), see(ADVERT));
  }

  @Test
  void aMessageOfUnknownWordsIsNoDanger() {
    assertEquals(Optional.empty(), see("blorp zzzqy"));
    assertEquals(Optional.empty(), see(""));
  }

  @Test
  void anOrdinaryQuestionIsNoDanger() {
    assertEquals(Optional.empty(), see("will police tell home office"));
  }
}
