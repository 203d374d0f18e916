package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleProblemsTest {
  private static final String POLICE = "articles/reporting/will-police-share/en.md";

  @Test
  void namesAnUnknownRelatedArticle() {
    spoil("related: [idva]", "related: [idva, shelter]")
        .assertOnly(POLICE, "related:", "there is no other article \"shelter\": name an article");
  }

  @Test
  void refusesAnArticleRelatedToItself() {
    spoil("related: [idva]", "related: [will-police-share]")
        .assertOnly(
            POLICE, "related:", "there is no other article \"will-police-share\": name an article");
  }

  @Test
  void missesASource() {
    spoil("sources:\n  - url: https://example.org/facts\n    date: 2026-03-04\n", "")
        .assertOnly(POLICE, "title:", "no source: name the page each fact is from, with its date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "4.3.2026", "26-03-04"})
  void refusesABadDateOfASource(String date) {
    spoil("date: 2026-03-04", "date: " + date)
        .assertOnly(
            POLICE,
            "date: " + date,
            "\"" + date + "\" is not a date: write 2026-11-23, 2026-11, 2026 or undated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-30", "23 May 2027", "soon"})
  void refusesABadDateOfReview(String date) {
    spoil("review-by: 2027-05-23", "review-by: " + date)
        .assertOnly(POLICE, "review-by:", "\"" + date + "\" is not a date: write it as 2026-11-23");
  }

  @ParameterizedTest
  @CsvSource({"title", "menu", "sms", "review-by", "status"})
  void missesAField(String field) {
    String text = KnowledgeFixture.files().text(POLICE);
    Spoilt.nothing()
        .put(POLICE, text.replaceFirst("(?m)^" + field + ":.*\\n( {2,}[A-Z].*\\n)?", ""))
        .assertOnly(
            POLICE,
            field.equals("title") ? "menu:" : "title:",
            "\"" + field + "\" is missing: add a line \"" + field + ": ...\"");
  }

  @Test
  void refusesAStatusThatIsNotKnown() {
    List<String> problems = spoil("status: draft", "status: done").problems();
    assertEquals(1, problems.size());
    assertEquals(
        POLICE + ":28: \"done\" is not known for status",
        problems.get(0).replaceFirst(": use one of .*", ""));
  }

  @Test
  void refusesAMenuLabelThatIsTooLong() {
    String remedy = "the menu label is too long for an SMS: use at most 26 plain letters";
    assertEquals(
        List.of(),
        spoil("menu: Police and Home Office", "menu: The police and the Home Of").problems());
    spoil("menu: Police and Home Office", "menu: The police and the Home Off")
        .assertOnly(POLICE, "menu:", remedy);
    spoil("menu: Police and Home Office", "menu: Police – Home Office")
        .assertOnly(
            POLICE, "menu:", "the menu label has a letter that SMS has not: use plain letters");
  }

  @Test
  void refusesATitleThatIsTooLong() {
    spoil("title: Will", "title: In the end and after all is said and done - will")
        .assertOnly(POLICE, "title:", "the title is too long: use at most 60 characters");
  }

  @Test
  void missesQuestions() {
    spoil("  - firewall\n", "")
        .assertOnly(
            POLICE,
            "  - will police",
            "only 14 questions: write at least 15 in the words people really use");
  }

  @Test
  void refusesAQuestionThatStandsInTwoArticles() {
    spoil("  - firewall\n", "  - What is WAYMARK?!\n")
        .assertOnly(
            POLICE,
            "WAYMARK",
            "the question \"What is WAYMARK?!\" stands already at"
                + " articles/about/about-service/en.md:14: keep it where it fits best");
  }

  @Test
  void missesTheWebAnswer() {
    String text = KnowledgeFixture.files().text(POLICE);
    String front = text.substring(0, text.lastIndexOf("---\n") + 4);
    assertEquals(
        List.of(
            POLICE
                + ":"
                + (front.lines().count() + 1)
                + ": no web answer: write it below the second ---"),
        Spoilt.nothing().put(POLICE, front).problems());
  }

  @Test
  void missesTheFrontMatter() {
    Spoilt.nothing()
        .put(POLICE, "# Police\n\nThey may tell.\n")
        .assertAmong(
            POLICE,
            "# Police",
            "no front matter: begin the file with a line ---, the fields, and a line ---");
  }

  @Test
  void refusesAFieldThatIsNotKnown() {
    List<String> problems = spoil("status: draft", "status: draft\nautor: me").problems();
    assertEquals(1, problems.size());
    assertEquals(
        POLICE + ":29: \"autor\" is not known here",
        problems.get(0).replaceFirst(": use one of .*", ""));
  }

  @Test
  void refusesQuestionsThatAreNoList() {
    String text = KnowledgeFixture.files().text(POLICE);
    Spoilt.nothing()
        .put(POLICE, text.replaceFirst("(?s)questions:.*\\nsms:", "questions: {one: two}\nsms:"))
        .assertAmong(
            POLICE,
            "questions:",
            "expected a list after \"questions:\": begin each of its lines with \"- \"");
  }

  @Test
  void refusesAListWhereATextShouldStand() {
    spoil("title: Will the police tell the Home Office?", "title: [Police, Home Office]")
        .assertOnly(POLICE, "title:", "expected a text after \"title:\": write it on one line");
  }

  @Test
  void tellsOfAColonThatNeedsQuotes() {
    spoil("title: Will the police", "title: A question: will the police")
        .assertAmong(
            POLICE,
            "title:",
            "not valid YAML (mapping values are not allowed here): check quotes and spaces");
  }

  private static Spoilt spoil(String from, String to) {
    return Spoilt.nothing().replace(POLICE, from, to);
  }
}
