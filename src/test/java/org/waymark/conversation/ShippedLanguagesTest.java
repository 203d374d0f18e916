package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Translation;
import org.waymark.text.Gsm7;

/** What people get who do not write English, from the shipped knowledge base. */
class ShippedLanguagesTest {
  private static final List<String> ANSWERED =
      List.of(
          "ar", "bg", "bn", "ckb", "es", "fa", "fr", "hi", "hu", "lt", "pa", "pl", "pt", "ro", "ru",
          "sq", "tr", "uk", "ur", "vi", "zh");
  private static final List<String> HELPED = List.of("cy", "so", "ta", "tet", "ti");

  private static Talk talk(Channel channel) {
    return new Talk(Talk.shipped(Mode.DEMO), channel, Context.EMPTY);
  }

  private static KnowledgeBase base() {
    return Talk.shipped(Mode.DEMO).snapshot().base();
  }

  @Test
  void answersInTwentyOneLanguagesAndHelpsInFiveMore() {
    assertEquals(ANSWERED, languages(true));
    assertEquals(HELPED, languages(false));
  }

  private static List<String> languages(boolean answers) {
    return base().translations().values().stream()
        .filter(translation -> translation.answers() == answers)
        .map(Translation::language)
        .toList();
  }

  @Test
  void everyLanguageHasTheSameCoreArticles() {
    for (String language : ANSWERED) {
      assertEquals(
          base().translations().get("pl").articles().keySet(),
          base().translations().get(language).articles().keySet(),
          language);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mąż mnie teraz dusi,pl",
    "maz mnie teraz dusi,pl",
    "زوجي يخنقني الآن,ar",
    "муж меня душит сейчас,ru",
    "我老公正在掐我脖子,zh",
    "mi marido me esta ahogando ahora,es",
    "mera shohar mera gala daba raha hai abhi,ur"
  })
  void leadsWithTheEmergencyNumberInTheirLanguage(String message, String language) {
    Reply reply = talk(Channel.SMS).say(message);
    assertEquals(Optional.of("attack"), reply.findings().danger().map(kind -> kind.id()));
    assertEquals(language, reply.findings().language());
    int at = reply.text().indexOf("999");
    assertTrue(at >= 0 && at < 67, reply.text());
  }

  @Test
  void aConversationGoesOnInItsLanguage() {
    Talk talk = talk(Channel.SMS);
    assertEquals(
        "pl", talk.say("czy policja powie home office ze nie mam wizy").findings().language());
    assertEquals("pl", talk.say("1").findings().language());
    assertEquals("pl", talk.say("Crewe").findings().language());
    assertEquals("pl", talk.say("ok").findings().language());
  }

  @Test
  void aPersonCanAskForALanguageByItsName() {
    Talk talk = talk(Channel.SMS);
    Reply english = talk.say("what is cheshire cares");
    assertEquals("en", english.findings().language());
    Reply urdu = talk.say("اردو");
    assertEquals("ur", urdu.findings().language());
    assertEquals(Optional.of("cheshire-cares"), urdu.findings().article());
    assertEquals("en", talk.say("english please").findings().language());
    Reply spanish = talk.say("espanol por favor");
    assertEquals("es", spanish.findings().language());
    assertTrue(spanish.findings().danger().isEmpty(), spanish.text());
  }

  @Test
  void oneWordThatManyLanguagesHaveChangesNoLanguage() {
    for (String word : List.of("visa", "problem", "police", "no", "ok", "Crewe", "CW1", "salam")) {
      assertEquals("en", talk(Channel.SMS).say(word).findings().language(), word);
    }
  }

  @Test
  void theAnswerAboutInterpretersLeadsToACardInBothLanguages() {
    for (String language : ANSWERED) {
      Context offered =
          Context.EMPTY.in(language).offering(List.of(new Option.Show("interpreter")));
      Talk talk = new Talk(Talk.shipped(Mode.DEMO), Channel.WEB, offered);
      Reply answer = talk.say("1");
      String label = base().translations().get(language).phrases().text(Phrase.CARD_LABEL);
      Choice card =
          answer.choices().stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow();
      Reply shown = talk.say(Integer.toString(card.digit()));
      assertTrue(shown.text().startsWith("I need help. I need an interpreter for "), language);
      assertTrue(shown.text().contains("do not call me back"), language);
      assertTrue(
          shown.blocks().get(0).html().startsWith("<div lang=\"en\" dir=\"ltr\">"), language);
      assertFalse(shown.text().contains("{"), shown.text());
    }
  }

  @Test
  void whoIsOnlyHelpedInTheirLanguageIsOfferedTheCardToo() {
    Reply reply = talk(Channel.WEB).say("dw i angen cymorth os gwelwch yn dda");
    assertEquals("cy", reply.findings().language());
    String label = base().translations().get("cy").phrases().text(Phrase.CARD_LABEL);
    assertTrue(reply.choices().stream().anyMatch(c -> c.label().equals(label)), reply.text());
  }

  @Test
  void saysInTheirLanguageThatAnAnswerIsEnglish() {
    Reply reply = talk(Channel.WEB).say("czym jest super skarga na policje");
    assertEquals("pl", reply.findings().language());
    String line = base().translations().get("pl").phrases().text(Phrase.ENGLISH_ANSWER);
    boolean english =
        reply.blocks().stream().anyMatch(block -> block.html().contains("<div lang=\"en\""));
    assertEquals(english, reply.text().contains(line));
  }

  @Test
  void saysOnThePageThatNobodyHasCheckedATranslation() {
    Reply reply = talk(Channel.WEB).say("اردو");
    String line = base().translations().get("ur").phrases().text(Phrase.UNCHECKED_TRANSLATION);
    assertTrue(reply.text().contains(line), reply.text());
  }

  @Test
  void givesUncheckedTranslationsInEnglishWhereThatIsChosen() {
    Guide guide = new Guide(Talk.shipped(Mode.DEMO).snapshot(), Mode.DEMO, false, Optional::empty);
    Talk talk = new Talk(guide, Channel.SMS, Context.EMPTY);
    Reply reply = talk.say("اردو");
    String line = base().translations().get("ur").phrases().text(Phrase.ENGLISH_ANSWER);
    assertEquals("ur", reply.findings().language());
    assertTrue(reply.text().contains(line), reply.text());
  }

  @Test
  void neverSplitsANumberAmongLettersThatRunFromRightToLeft() {
    for (String language : List.of("العربية", "فارسی", "اردو", "کوردی")) {
      String text = talk(Channel.SMS).say(language).text();
      assertFalse(text.matches("(?s).*\\d{3,} \\d{3,}.*"), text);
    }
  }

  @Test
  void givesTheHelplineInALanguageInWhichItDoesNotAnswer() {
    Reply reply = talk(Channel.SMS).say("Rwy'n ofni dweud wrth yr heddlu oherwydd fy fisa");
    assertEquals("cy", reply.findings().language());
    assertTrue(reply.text().contains("0808"), reply.text());
  }

  @Test
  void offersLanguagesAsDigitsWhereItIsNotSure() {
    Talk talk = talk(Channel.SMS);
    Reply reply = talk.say("полиция");
    assertEquals("en", reply.findings().language());
    String question = base().phrases().text(Phrase.WHICH_LANGUAGE);
    assertTrue(reply.text().contains(question), reply.text());
    assertTrue(List.of("ru", "bg", "uk").contains(talk.say("1").findings().language()));
  }

  @Test
  void answersForALanguageOfNoKnownScript() {
    Reply reply = talk(Channel.SMS).say("ჩემი ქმარი მცემს");
    assertEquals(Optional.of("languages"), reply.findings().article());
    assertTrue(reply.text().startsWith("In danger now? Call 999"), reply.text());
  }

  @Test
  void theFirstReplyInEveryLanguageFitsThreeSegmentsWithoutItsChoices() {
    for (String language : ANSWERED) {
      String name = base().translations().get(language).phrases().text(Phrase.LANGUAGE_NAME);
      Reply reply = talk(Channel.SMS).say(name);
      assertEquals(language, reply.findings().language(), name);
      String first = reply.blocks().get(0).text();
      assertTrue(Gsm7.measure(first).fitsOnePart(), first);
    }
  }
}
