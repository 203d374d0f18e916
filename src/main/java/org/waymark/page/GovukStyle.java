package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of GOV.UK Frontend's style that some pages use, made at start from the whole style
 * sheet.
 *
 * <p>It drops the rules of components that no page has, the font (GDS Transport may be used on
 * GOV.UK only), what is for print and for browsers that are gone; and it says start and end instead
 * of left and right, so that the same rules serve languages written from right to left.
 */
public final class GovukStyle {
  private static final String FONT =
      "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",arial,sans-serif";

  private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_](?:[\\w-]|\\\\.)*)");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "@media [^{]*print|@media [^{]*(?:-ms-|\\\\0)|@supports not \\((?!-ms-)|@font|@-moz|@char");

  private final Set<String> parts;

  private GovukStyle(Set<String> parts) {
    this.parts = parts;
  }

  /**
   * The style sheet of some parts.
   *
   * @param parts the components and classes that the pages use, without their elements and
   *     modifiers: {@code govuk-button}
   */
  public static String css(Set<String> parts) {
    return new GovukStyle(parts).reduce(Resources.text("/govuk/govuk-frontend.min.css"));
  }

  /** Keeps what some parts use of a style sheet. */
  static String reduce(String css, Set<String> parts) {
    return new GovukStyle(parts).reduce(css);
  }

  private String reduce(String css) {
    StringBuilder out = new StringBuilder();
    for (String rule : rules(css.replaceAll("(?s)/\\*.*?\\*/", ""))) {
      int brace = rule.indexOf('{');
      String head = rule.substring(0, brace).strip();
      String body = rule.substring(brace + 1, rule.length() - 1);
      if (ELSEWHERE.matcher(head).lookingAt()) {
        continue;
      }
      boolean group = head.startsWith("@");
      String kept = group ? reduce(body) : declarations(body);
      String selectors = group ? head : selectors(head);
      if (!kept.isEmpty() && !selectors.isEmpty()) {
        out.append(selectors).append('{').append(kept).append("}\n");
      }
    }
    return out.toString();
  }

  /** The rules of a style sheet, each with its block; what has no block is dropped. */
  private static List<String> rules(String css) {
    List<String> rules = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < css.length(); i++) {
      switch (css.charAt(i)) {
        case '{' -> depth++;
        case '}' -> {
          depth--;
          if (depth == 0) {
            rules.add(css.substring(from, i + 1));
            from = i + 1;
          }
        }
        case ';' -> from = depth == 0 ? i + 1 : from;
        default -> {
          // Part of a name, a value or a space.
        }
      }
    }
    return rules;
  }

  private String selectors(String head) {
    List<String> kept = new ArrayList<>();
    for (String selector : head.split(",(?![^(]*\\))", -1)) {
      List<String> classes =
          CLASS
              .matcher(selector)
              .results()
              .map(m -> m.group(1).replaceFirst("(__|--).*", ""))
              .toList();
      if (!classes.isEmpty() && parts.containsAll(classes)) {
        kept.add(selector);
      }
    }
    return String.join(",", kept);
  }

  private static String declarations(String body) {
    return body.replace("GDS Transport,arial,sans-serif", FONT)
        .replaceAll("(margin|padding|border)-left\\b", "$1-inline-start")
        .replaceAll("(margin|padding|border)-right\\b", "$1-inline-end")
        .replaceAll("(?<![-\\w])left:", "inset-inline-start:")
        .replaceAll("(?<![-\\w])right:", "inset-inline-end:")
        .replaceAll("(text-align|float):left", "$1:inline-start")
        .replaceAll("(text-align|float):right", "$1:inline-end")
        .replace("text-align:inline-", "text-align:");
  }
}
