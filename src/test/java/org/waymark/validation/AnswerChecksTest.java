package org.waymark.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerChecksTest {
  private static final String ARTICLE = "articles/crime/domestic-abuse/en.md";
  private static final String PHRASES = "phrases/en.yaml";
  private static final String FIRST = "It is not your fault. You can talk to: {{contact idva}}";
  private static final String HARD =
      "Comprehensive multidisciplinary safeguarding arrangements necessitate interdepartmental"
          + " communication regarding vulnerabilities identified during preliminary assessments.";

  @Test
  void findsNothingWrongWithTheFixture() {
    assertEquals(List.of(), Checked.fixture().problems());
  }

  @Test
  void namesTheAreaInWhichAnSmsIsTooLong() {
    String long236 = "You can rest. ".repeat(16) + "Go on. Yes. ";
    Checked.fixture()
        .replace(ARTICLE, "sms: |\n  " + FIRST, "sms: |\n  " + long236 + FIRST)
        .assertOnly(ARTICLE, "sms:", "the SMS has 309 septets in halton, at most 306: shorten it");
  }

  @Test
  void namesNoAreaWhereAnSmsIsTooLongEverywhere() {
    String long280 = "You can rest. ".repeat(20);
    Checked.fixture()
        .replace(ARTICLE, "sms: |\n  " + FIRST, "sms: |\n  " + long280 + FIRST)
        .assertOnly(ARTICLE, "sms:", "the SMS has 347 septets, at most 306: shorten it");
  }

  @Test
  void refusesAnSmsThatIsHardToRead() {
    Checked checked = Checked.fixture().replace(ARTICLE, "sms: |\n  " + FIRST, "sms: |\n  " + HARD);
    assertHard(checked, "sms:", "the SMS");
  }

  @Test
  void refusesAWebAnswerThatIsHardToRead() {
    String kind = "You choose what to do. **Nobody** may force you.";
    Checked checked = Checked.fixture().replace(ARTICLE, kind, (HARD + " ").repeat(3));
    assertHard(checked, "---\n" + FIRST, "the web answer");
  }

  private static void assertHard(Checked checked, String at, String part) {
    List<String> problems = checked.problems();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(
        problems
            .get(0)
            .matches(
                "\\Q"
                    + ARTICLE
                    + "\\E:\\d+: "
                    + part
                    + " reads like a text for age \\d+\\.\\d: use shorter sentences and words"),
        problems::toString);
    assertTrue(checked.line(ARTICLE, at) > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"danger-attack", "danger-suicide", "danger-child", "careful"})
  void refusesWordsOfDangerThatDoNotFitTheFirstSegment(String phrase) {
    String long154 = "Call {{number emergency-999}}. " + "You can. ".repeat(16) + "Ok";
    Checked.fixture()
        .replace(PHRASES, "  " + phrase + ": \"", "  " + phrase + ": \"" + long154)
        .problems()
        .forEach(
            problem ->
                assertTrue(
                    problem.contains(": " + phrase + " does not fit the first SMS segment ("),
                    problem));
    assertEquals(
        1,
        Checked.fixture()
            .replace(PHRASES, "  " + phrase + ": \"", "  " + phrase + ": \"" + long154)
            .problems()
            .size());
  }

  @Test
  void measuresWordsOfDangerWithTheirNumbersFilledIn() {
    String exactly153 = "Call {{number emergency-999}}. " + "You can. ".repeat(15) + "Go today";
    String text = "If a child is in danger now, call {{number emergency-999}}.";
    Checked fits = Checked.fixture().replace(PHRASES, text, exactly153);
    assertEquals(List.of(), fits.problems());
    Checked.fixture()
        .replace(PHRASES, text, exactly153 + " or now")
        .assertOnly(
            PHRASES,
            "danger-child:",
            "danger-child does not fit the first SMS segment (160 of 153):"
                + " shorten it and use plain letters");
  }
}
