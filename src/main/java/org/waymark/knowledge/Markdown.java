package org.waymark.knowledge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders the Markdown of articles. HTML in an article is shown as text, never obeyed. Contact
 * macros come through as they are, for {@code conversation} to fill in.
 */
public final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  /** A heading; written plainly it ends with a colon, so that it is seen to head something. */
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)[:.]?$");

  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("\\*\\*(.+?)\\*\\*"),
          Pattern.compile("(?<![\\w*])[*_](?=\\S)(.+?)(?<=\\S)[*_](?![\\w*])"),
          Pattern.compile("(?m)^> ?(.*)$"));

  private Markdown() {}

  /** The text as HTML. */
  public static String toHtml(String markdown) {
    Node document = PARSER.parse(markdown);
    return HTML.render(document);
  }

  /** The text as one would write it in an SMS: no marks, list items on lines of their own. */
  public static String toPlainText(String markdown) {
    String text = HEADING.matcher(markdown.strip()).replaceAll("$1:");
    for (Pattern mark : MARKS) {
      text = mark.matcher(text).replaceAll("$1");
    }
    return joinLines(text);
  }

  /** A line break inside a paragraph is a space; list items and paragraphs keep their own lines. */
  private static String joinLines(String text) {
    Matcher wrapped = Pattern.compile("(?<!\\n)\\n(?!\\n|- |\\d+\\. )").matcher(text);
    return wrapped.replaceAll(" ").replaceAll("\\n{2,}", "\n").replaceAll(" {2,}", " ");
  }
}
