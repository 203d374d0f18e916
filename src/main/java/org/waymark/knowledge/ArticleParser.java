package org.waymark.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.text.Gsm7;

/** Reads {@code articles/<section>/<id>/<language>.md}: YAML front matter, then Markdown. */
final class ArticleParser {
  static final Pattern PATH = Pattern.compile("articles/([a-z-]+)/([a-z0-9-]+)/([a-z]{2,3})\\.md");

  private static final Pattern FRONT = Pattern.compile("---\\R(.*?\\R)---\\R(.*)", Pattern.DOTALL);
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "menu",
          "questions",
          "sms",
          "related",
          "sources",
          "reviewed",
          "review-by",
          "status");
  private static final Set<String> TRANSLATED_KEYS =
      Set.of("title", "menu", "questions", "sms", "translated", "english", "checked-by", "checked");
  private static final int MIN_QUESTIONS = 15;
  private static final int MIN_TRANSLATED_QUESTIONS = 8;
  private static final int MAX_MENU = 26;
  private static final int MAX_TITLE = 60;
  private static final int MAX_TRANSLATED_TITLE = 80;

  private final Problems problems;

  ArticleParser(Problems problems) {
    this.problems = problems;
  }

  /** Returns the article, or null after a problem that leaves nothing to work with. */
  Article parse(String path, String text) {
    Matcher name = PATH.matcher(path);
    Matcher parts = FRONT.matcher(text);
    if (!name.matches() || !parts.matches()) {
      problems.add(
          path, 1, "no front matter", "begin the file with a line ---, the fields, and a line ---");
      return null;
    }
    YamlMap front = YamlMap.parse(path, parts.group(1), 1, problems);
    if (front == null) {
      return null;
    }
    boolean english = name.group(3).equals(KnowledgeBase.ENGLISH);
    front.allowOnly(english ? KEYS : TRANSLATED_KEYS);
    String body = parts.group(2).stripTrailing();
    String blank = body.substring(0, body.length() - body.stripLeading().length());
    int bodyLine = lineBreaks(parts.group(1)) + 3 + lineBreaks(blank);
    Article article =
        new Article(
            name.group(2),
            name.group(1),
            name.group(3),
            path,
            front.required("title"),
            front.required("menu"),
            front.strings("questions"),
            oneParagraph(front.required("sms")),
            body.stripLeading(),
            front.strings("related"),
            front.maps("sources").stream().map(Source::read).toList(),
            front.date("reviewed"),
            front.date("review-by"),
            english && front.oneOf("status", Map.of("draft", false, "approved", true), false),
            english ? null : translated(front),
            new Article.Lines(
                front.line("sms"),
                bodyLine,
                front.line("related"),
                front.texts("questions").stream().map(YamlMap.Text::line).toList(),
                front.line("review-by")));
    if (english) {
      checkEnglish(article, front);
    }
    check(
        article,
        front,
        english ? MIN_QUESTIONS : MIN_TRANSLATED_QUESTIONS,
        english ? MAX_TITLE : MAX_TRANSLATED_TITLE);
    return article;
  }

  private static Article.Translated translated(YamlMap front) {
    front.required("translated");
    LocalDate checked = front.date("checked");
    String by = front.text("checked-by");
    if (by.isEmpty() != (checked == null)) {
      front.problem(
          "checked", "a check needs a person and a day", "fill in both checked-by and checked");
    }
    return new Article.Translated(front.date("translated"), front.text("english"), by, checked);
  }

  private static void checkEnglish(Article article, YamlMap front) {
    front.required("status");
    front.required("review-by");
    if (article.sources().isEmpty()) {
      front.problem("sources", "no source", "name the page each fact is from, with its date");
    }
    if (Gsm7.measure(article.menu()).encoding() != Gsm7.Encoding.GSM_7) {
      front.problem("menu", "the menu label has a letter that SMS has not", "use plain letters");
    }
  }

  private void check(Article article, YamlMap front, int minQuestions, int maxTitle) {
    if (article.questions().size() < minQuestions) {
      front.problem(
          "questions",
          "only " + article.questions().size() + " questions",
          "write at least " + minQuestions + " in the words people really use");
    }
    if (article.menu().length() > MAX_MENU) {
      front.problem(
          "menu",
          "the menu label is too long for an SMS",
          "use at most " + MAX_MENU + " plain letters");
    }
    if (article.title().length() > maxTitle) {
      front.problem("title", "the title is too long", "use at most " + maxTitle + " characters");
    }
    if (article.body().isEmpty()) {
      problems.add(
          article.file(), article.lines().body(), "no web answer", "write it below the second ---");
    }
  }

  private static int lineBreaks(String text) {
    return text.split("\\R", -1).length - 1;
  }

  private static String oneParagraph(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
