package org.waymark.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.text.Sentences;
import org.waymark.text.Tokens;

/** What must hold in and between articles: names that exist, no typed numbers, no promises. */
final class ArticleChecks {
  /** Digits that look like a telephone number: the short ones, or five and more. */
  private static final Pattern TYPED_NUMBER =
      Pattern.compile(
          "[\\p{Nd}&&[^0-9]]{2,}|(?<![\\d£])(?:999|101|111|112|18000|18001|\\+?\\d(?:[ -]?\\d){4,})(?!\\d)");

  /** The first line of a list item or heading, or an empty line: a paragraph ends before it. */
  private static final Pattern BLOCK = Pattern.compile("^\\s*($|[-*+] |\\d+[.)] |#|>)");

  private final KnowledgeBase base;
  private final Problems problems;
  private final Map<String, String> questions = new HashMap<>();

  private ArticleChecks(KnowledgeBase base, Problems problems) {
    this.base = base;
    this.problems = problems;
  }

  static void check(KnowledgeBase base, Problems problems) {
    ArticleChecks checks = new ArticleChecks(base, problems);
    base.articles().values().forEach(checks::article);
    checks.phrases();
  }

  /** Checks the texts of one language; no question may stand in two of its articles. */
  static void check(KnowledgeBase base, Translation translation, Problems problems) {
    ArticleChecks checks = new ArticleChecks(base.in(translation.language(), true), problems);
    for (Article article : translation.articles().values()) {
      Article english = base.article(article.id());
      if (english == null) {
        problems.add(
            article.file(), 1, "there is no English article of this name", "rename its folder");
      } else {
        checks.article(article);
      }
    }
    checks.phrases();
  }

  private void phrases() {
    for (Phrase phrase : Phrase.values()) {
      String text = base.phrases().text(phrase);
      if (text != null) {
        words(base.phrases().file(), base.phrases().line(phrase), text);
      }
    }
  }

  private void article(Article article) {
    words(article.file(), article.lines().sms(), article.sms());
    words(article.file(), article.lines().body(), article.body());
    words(article.file(), 2, article.title() + ".\n" + article.menu());
    for (String id : article.related()) {
      if (!base.articles().containsKey(id) || id.equals(article.id())) {
        problems.add(
            article.file(),
            article.lines().related(),
            "there is no other article \"" + id + "\"",
            "name an article");
      }
    }
    List<Integer> lines = article.lines().questions();
    for (int i = 0; i < article.questions().size(); i++) {
      String question = Tokens.normalise(article.questions().get(i));
      String other = questions.putIfAbsent(question, article.file() + ":" + lines.get(i));
      if (other != null) {
        problems.add(
            article.file(),
            lines.get(i),
            "the question \"" + article.questions().get(i) + "\" stands already at " + other,
            "keep it where it fits best");
      }
    }
  }

  private void words(String file, int line, String text) {
    List<String> rows = List.of(text.split("\n", -1));
    int start = 0;
    for (int i = 0; i < rows.size(); i++) {
      row(file, line + i, rows.get(i));
      if (rows.get(i).isBlank()) {
        start = i + 1;
      } else if (i + 1 == rows.size() || BLOCK.matcher(rows.get(i + 1)).find()) {
        promises(file, line + start, String.join("\n", rows.subList(start, i + 1)));
        start = i + 1;
      }
    }
  }

  private void row(String file, int line, String row) {
    Matcher macro = Macro.PATTERN.matcher(row);
    while (macro.find()) {
      if (!base.contacts().knows(macro.group(2))) {
        problems.add(
            file,
            line,
            "there is no contact \"" + macro.group(2) + "\"",
            "use an id of contacts.yaml");
      } else if (macro.group(1).equals("number") && hasNoNumber(macro.group(2))) {
        problems.add(
            file,
            line,
            "\"" + macro.group(2) + "\" has no number",
            "use {{contact " + macro.group(2) + "}}");
      }
    }
    String rest = Macro.PATTERN.matcher(row).replaceAll("");
    if (rest.contains("{{") || rest.contains("}}")) {
      problems.add(file, line, "a macro cannot be read", "write {{contact cheshire-cares}}");
    }
    Matcher typed = TYPED_NUMBER.matcher(rest);
    if (typed.find()) {
      problems.add(
          file,
          line,
          "a number is typed (" + typed.group() + ")",
          "name the contact: {{contact ...}} or {{number ...}}");
    }
  }

  /**
   * Looks for promises in a whole paragraph without its marks, as a person reads it: "will", a line
   * end, "**not** tell" is a promise too. Macros stay, because a pattern may name a contact.
   */
  private void promises(String file, int line, String paragraph) {
    String words = Markdown.toPlainText(paragraph);
    for (String sentence : Sentences.of(words)) {
      base.neverSay()
          .findIn(sentence)
          .ifPresent(
              p ->
                  problems.add(
                      file, line, "nobody can promise this: " + p, "say what is true instead"));
    }
  }

  private boolean hasNoNumber(String name) {
    Contact contact = base.contacts().named(name, java.util.Optional.empty());
    return contact == null || contact.phone().isEmpty();
  }
}
