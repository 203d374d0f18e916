package org.waymark.staff.console;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.edit.ArticleText;
import org.waymark.knowledge.edit.Field;
import org.waymark.knowledge.edit.Shape;

/** An answer that is not there yet. */
final class NewArticle implements NewThing {
  static final NewThing FORM = new NewArticle();

  private static final int READ_AGAIN_MONTHS = 6;
  private static final int LONGEST_TITLE = 60;
  private static final String BLANK =
      """
      ---
      title:
      menu:
      questions:
      sms:
      related:
      sources:
      reviewed:
      review-by:
      status: draft
      ---
      """;

  /** The folders of answers, in the words of {@code knowledge-base/README.md}. */
  private static final Map<String, String> SECTIONS = sections();

  private NewArticle() {}

  private static Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("crime", "crime: what was done to somebody");
    sections.put("immigration", "immigration: visas and status");
    sections.put("reporting", "reporting: going to the police, and what follows");
    sections.put("safety", "safety: danger, and staying safe");
    sections.put("support", "support: who helps, housing, money, health");
    sections.put("about", "about: this service itself");
    return sections;
  }

  @Override
  public String kind() {
    return "article";
  }

  @Override
  public String title() {
    return "A new answer";
  }

  @Override
  public String lead() {
    return "First see whether an answer there is could say it too: many small answers are harder to"
        + " tell apart than a few good ones. The next page asks for the words.";
  }

  @Override
  public String list() {
    return "/staff/articles";
  }

  @Override
  public String listName() {
    return "All answers";
  }

  @Override
  public String nameKey() {
    return "title";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        new Field("title", Shape.LINE),
        new Field("id", Shape.LINE),
        new Field("section", Shape.LINE));
  }

  @Override
  public List<NewField> form(KnowledgeBase base, Map<String, String> typed) {
    List<Choice> sections =
        SECTIONS.entrySet().stream()
            .map(
                section ->
                    new Choice(
                        section.getKey(),
                        section.getValue(),
                        section.getKey().equals(typed.get("section"))))
            .toList();
    return List.of(
        new NewField(
            "title",
            "Title",
            "The heading of the web answer: at most 60 characters.",
            typed.get("title"),
            List.of()),
        new NewField(
            "id",
            "Name of the file",
            "What others call it by. Small letters, digits and hyphens, such as stolen-bag. It"
                + " cannot be changed later.",
            typed.get("id"),
            List.of()),
        new NewField(
            "section",
            "Section",
            "Where it is listed. It changes nothing for people who ask.",
            typed.get("section"),
            sections));
  }

  @Override
  public Map<String, String> faults(KnowledgeFiles files, Map<String, String> typed) {
    Map<String, String> faults = new LinkedHashMap<>();
    String title = typed.get("title");
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      faults.put("title", "Write a title of at most " + LONGEST_TITLE + " characters");
    }
    String end = "/" + typed.get("id") + "/" + Languages.ENGLISH + ".md";
    boolean taken = files.texts().keySet().stream().anyMatch(path -> path.endsWith(end));
    NewThing.idFault(typed.get("id"), taken).ifPresent(fault -> faults.put("id", fault));
    if (!SECTIONS.containsKey(typed.get("section"))) {
      faults.put("section", "Choose a section");
    }
    return faults;
  }

  @Override
  public String path(Map<String, String> typed) {
    return "articles/"
        + typed.get("section")
        + "/"
        + typed.get("id")
        + "/"
        + Languages.ENGLISH
        + ".md";
  }

  @Override
  public String text(String before, Map<String, String> typed, LocalDate today) {
    Map<String, String> filled = new HashMap<>();
    filled.put("title", typed.get("title"));
    filled.put("review-by", today.plusMonths(READ_AGAIN_MONTHS).toString());
    Optional<ArticleText> blank = ArticleText.read(BLANK);
    return blank.orElseThrow().with(Forms.ARTICLE.stream().map(FormField::field).toList(), filled);
  }
}
