package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.edit.ArticleText;
import org.waymark.knowledge.edit.Field;
import org.waymark.knowledge.edit.Shape;
import org.waymark.knowledge.edit.YamlFields;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;

/** The languages, and how far the answers of each have come. */
final class TranslationPages {
  private static final Field TITLE = new Field("title", Shape.LINE);

  private final Desk desk;
  private final Starting starting;

  TranslationPages(Desk desk, Starting starting) {
    this.desk = desk;
    this.starting = starting;
  }

  /**
   * A language, and how many of its answers there are, were checked, and are older than English.
   */
  public record Row(String code, String name, int translated, int checked, int old) {}

  /** An answer in a language. */
  public record Line(String what, String id, String english, String title, String state) {}

  /** A phrase in a language. */
  public record Said(String what, String key, String english, String text) {}

  StaffAnswer list(StaffRequest request) {
    KnowledgeFiles files = desk.history().published();
    int all = lines(files, Languages.ENGLISH).size();
    List<Row> rows = Languages.of(files).stream().map(code -> row(files, code)).toList();
    return StaffAnswer.page("staff/console/translations", Map.of("rows", rows, "all", all));
  }

  private static Row row(KnowledgeFiles files, String code) {
    List<Line> lines = lines(files, code);
    return new Row(
        code,
        name(code),
        (int) lines.stream().filter(l -> !l.state.equals("missing")).count(),
        (int) lines.stream().filter(l -> l.state.equals("good")).count(),
        (int) lines.stream().filter(l -> l.state.equals("old")).count());
  }

  private static String name(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
  }

  StaffAnswer show(StaffRequest request) {
    KnowledgeFiles files = desk.history().published();
    String code = request.parameter("language");
    if (!Languages.of(files).contains(code)) {
      return StaffAnswer.notFound();
    }
    Map<String, Object> parts = new HashMap<>(starting.offer(request.account(), ""));
    parts.put("code", code);
    parts.put("name", name(code));
    parts.put("mayChange", request.account().mayWrite(code));
    parts.put("lines", lines(files, code));
    parts.put("phrases", phrases(files, code));
    return StaffAnswer.page("staff/console/translation", parts);
  }

  /** What the service itself says, beside the English. */
  private static List<Said> phrases(KnowledgeFiles files, String code) {
    Optional<YamlFields> english = phrasesOf(files, Languages.ENGLISH);
    Optional<YamlFields> translated = phrasesOf(files, code);
    return Arrays.stream(Phrase.values())
        .map(phrase -> new Field(phrase.key(), Shape.LINE))
        .map(
            field ->
                new Said(
                    "phrase:" + field.key() + "." + code,
                    field.key(),
                    english.map(texts -> texts.value(field)).orElse(""),
                    translated.map(texts -> texts.value(field)).orElse("")))
        .toList();
  }

  private static Optional<YamlFields> phrasesOf(KnowledgeFiles files, String code) {
    String text = files.texts().getOrDefault("phrases/" + code + ".yaml", "");
    return YamlFields.find(text, 0, List.of("phrases"));
  }

  private static List<Line> lines(KnowledgeFiles files, String code) {
    List<Line> lines = new ArrayList<>();
    files
        .texts()
        .forEach(
            (path, text) -> {
              if (path.startsWith("articles/") && path.endsWith("/en.md")) {
                ArticleText.read(text).ifPresent(e -> lines.add(line(files, path, e, code)));
              }
            });
    return lines;
  }

  private static Line line(KnowledgeFiles files, String path, ArticleText english, String code) {
    String folder = path.substring(0, path.lastIndexOf('/'));
    String id = folder.substring(folder.lastIndexOf('/') + 1);
    Optional<ArticleText> text =
        Optional.ofNullable(files.text(folder + "/" + code + ".md")).flatMap(ArticleText::read);
    return new Line(
        "article:" + id + "." + code,
        id,
        english.value(TITLE),
        text.map(t -> t.value(TITLE)).orElse(""),
        TranslationView.state(english, text).name().toLowerCase(Locale.ROOT));
  }
}
