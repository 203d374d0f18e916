package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.knowledge.KnowledgeFixture;

class AskCommandTest {
  @TempDir static Path folder;

  @BeforeAll
  static void writeTheFixture() throws IOException {
    Ran.write(KnowledgeFixture.files(), folder);
  }

  private static Ran ask(String... words) {
    return Ran.ask(folder, "", words);
  }

  private static void assertHolds(String part, Ran ran) {
    assertTrue(ran.out().contains(part), () -> part + "\nis missing in\n" + ran);
  }

  @Test
  void printsTheReplyAndWhy() {
    Ran ran = ask("my", "husband", "hits", "me");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("It is not your fault. You can talk to:"), ran.out());
    assertHolds("outcome    answer", ran);
    assertHolds("article    domestic-abuse", ran);
    assertTrue(ran.out().matches("(?s).*score +0\\.\\d\\d\\R.*"), ran.out());
    assertTrue(ran.out().matches("(?s).*runner-up +[a-z-]+\\R.*"), ran.out());
    assertTrue(ran.out().matches("(?s).*matched +word +husband +\\d\\.\\d\\d\\R.*"), ran.out());
    assertTrue(ran.out().matches("(?s).*SMS +\\d segments, \\d+ units, GSM_7\\R"), ran.out());
  }

  @Test
  void namesTheRuleThatSawDanger() {
    Ran ran = ask("he has a knife");
    assertHolds("If you are in danger now, call 999.", ran);
    assertHolds("danger     attack, rule attack-weapon (he has knife)", ran);
  }

  @Test
  void namesTheAreasOfAPlace() {
    assertHolds("area       cheshire-east, halton", ask("Weston"));
  }

  @Test
  void saysThatTwilioAnswersStop() {
    assertHolds("(no reply: Twilio answers this word itself)", ask("STOP"));
  }

  @Test
  void namesNoArticleForWhatIsNotUnderstood() {
    Ran ran = ask("blorp", "zzzqy");
    assertHolds("outcome    none", ran);
    assertFalse(ran.out().contains("article "), ran.out());
  }

  @Test
  void wantsAMessage() {
    Ran ran = ask();
    assertEquals(2, ran.code());
    assertTrue(ran.err().startsWith("Give a message, or --jsonl"), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void takesEitherAMessageOrAStream() {
    assertEquals(2, ask("--jsonl", "hello").code());
  }

  @Test
  void saysWhatIsWrongWithTheKnowledgeBase(@TempDir Path other) throws IOException {
    Ran.write(KnowledgeFixture.files().without("articles/support/idva/en.md"), other);
    Ran ran = Ran.ask(other, "", "hello");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("the article \"idva\" is missing"), ran.err());
  }
}
