package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.ShippedKnowledge;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.text.Gsm7;

class SmsLayoutTest {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d ]+\\d");

  static Set<String> articles() {
    return new TreeSet<>(ShippedKnowledge.snapshot().base().articles().keySet());
  }

  private static Talk at(String article) {
    Context context =
        new Context(
            Optional.empty(),
            0,
            List.of(new Option.Show(article)),
            Optional.empty(),
            Optional.empty());
    return new Talk(Talk.shipped(Mode.DEMO), Channel.SMS, context);
  }

  /** The parts that a person reads who keeps asking for more. */
  private static List<String> readToTheEnd(String article) {
    List<String> pages = new ArrayList<>();
    Talk talk = at(article);
    Reply reply = talk.say("1");
    while (reply.blocks().get(0).kind() == Block.Kind.ANSWER) {
      assertTrue(pages.size() < 40, "no end of " + article);
      pages.add(reply.blocks().get(0).text());
      reply = talk.say("more");
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyPartFitsTwoSegments(String article) {
    for (String page : readToTheEnd(article)) {
      Gsm7.Size size = Gsm7.measure(page);
      assertEquals(Gsm7.Encoding.GSM_7, size.encoding(), page);
      assertTrue(size.units() <= 306, () -> size + "\n" + page);
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void noNumberIsSplitBetweenParts(String article) {
    KnowledgeBase base = ShippedKnowledge.snapshot().base();
    ContactChooser chooser = new ContactChooser(base.contacts(), Mode.DEMO);
    WebLayout whole =
        new WebLayout(
            base.contacts(),
            chooser,
            new ContactHtml(chooser, base.phrases()),
            new ContactText(chooser, base.phrases()),
            base.phrases());
    Layout.Scene scene = new Layout.Scene(Optional.empty(), Talk.NOON);
    Article text = base.article(article);
    List<String> pages = readToTheEnd(article);
    Matcher number = NUMBER.matcher(whole.article(text, 0, scene).get(1).text());
    while (number.find()) {
      String wanted = number.group();
      assertTrue(
          pages.stream().skip(1).anyMatch(page -> page.contains(wanted)),
          () -> wanted + " is split in\n" + pages);
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void backLeadsFromTheEndToTheShortAnswer(String article) {
    List<String> pages = readToTheEnd(article);
    Talk talk = at(article);
    talk.say("1");
    for (int i = 1; i < pages.size(); i++) {
      talk.say("more");
    }
    for (int i = pages.size() - 2; i >= 0; i--) {
      assertEquals(pages.get(i), talk.say("back").blocks().get(0).text());
    }
  }

  @Test
  void moreIsOfferedAsLongAsThereIsMore() {
    Talk talk = at("domestic-abuse");
    Reply reply = talk.say("1");
    int offered = 0;
    while (reply.choices().stream().anyMatch(c -> c.label().equals("More"))) {
      offered++;
      reply = talk.say("1");
    }
    assertEquals(readToTheEnd("domestic-abuse").size() - 1, offered);
  }

  @Test
  void afterTheEndItSaysSoAndStaysThere() {
    Talk talk = Talk.sms();
    talk.say("will police tell the home office");
    talk.say("more");
    Context end = talk.context();
    assertTrue(talk.say("more").text().startsWith("That is all of this answer."));
    assertEquals(end.page(), talk.context().page());
  }

  @Test
  void choicesBelowAnAnswerStandOnOneLine() {
    String text = Talk.sms().say("my husband hits me").text();
    assertTrue(text.endsWith("\nReply 1 More, 2 Abuse adviser"), text);
  }

  @Test
  void aChoiceThatWouldCostASegmentIsNotOffered() {
    Talk talk = Talk.sms();
    Reply reply = talk.say("my husband hits me");
    assertEquals(1, Gsm7.measure(reply.text()).segments());
    assertEquals(
        3, 1 + Talk.fixture().snapshot().base().article("domestic-abuse").related().size());
    assertEquals(2, reply.choices().size());
    assertEquals(2, talk.context().options().size());
  }

  @Test
  void choicesOfAQuestionStandBelowEachOther() {
    assertEquals(
        "What do you want to know?\n1 Hurt at home\n2 Police and Home Office\n3 Talk to a person",
        Talk.sms().say("menu").text());
  }

  @Test
  void anSmsHasNoHtml() {
    assertTrue(
        Talk.sms().say("my husband hits me").blocks().stream().allMatch(b -> b.html().isEmpty()));
  }

  @Test
  void theOpenLineComesFirstAtNight() {
    String text = Talk.sms().sayAt("will police tell the home office", Talk.NIGHT).text();
    assertTrue(text.indexOf("Victim Support") < text.indexOf("Cheshire CARES"), text);
    assertFalse(text.indexOf("Victim Support") < 0, text);
  }
}
