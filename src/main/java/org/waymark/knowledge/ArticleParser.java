package org.waymark.knowledge;

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
  private static final int MIN_QUESTIONS = 15;
  private static final int MAX_MENU = 26;
  private static final int MAX_TITLE = 60;

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
    front.allowOnly(KEYS);
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
            front.oneOf("status", Map.of("draft", false, "approved", true), false),
            new Article.Lines(
                front.line("sms"),
                bodyLine,
                front.line("related"),
                front.texts("questions").stream().map(YamlMap.Text::line).toList(),
                front.line("review-by")));
    check(article, front);
    return article;
  }

  private void check(Article article, YamlMap front) {
    front.required("status");
    front.required("review-by");
    if (article.questions().size() < MIN_QUESTIONS) {
      front.problem(
          "questions",
          "only " + article.questions().size() + " questions",
          "write at least " + MIN_QUESTIONS + " in the words people really use");
    }
    if (article.sources().isEmpty()) {
      front.problem("sources", "no source", "name the page each fact is from, with its date");
    }
    if (article.menu().length() > MAX_MENU
        || Gsm7.measure(article.menu()).encoding() != Gsm7.Encoding.GSM_7) {
      front.problem(
          "menu",
          "the menu label is too long for an SMS",
          "use at most " + MAX_MENU + " plain letters");
    }
    if (article.title().length() > MAX_TITLE) {
      front.problem("title", "the title is too long", "use at most " + MAX_TITLE + " characters");
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
