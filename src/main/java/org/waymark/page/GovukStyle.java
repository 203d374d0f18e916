package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  /** Between selectors, not inside the brackets of one. */
  private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");

  private static final Pattern SIDE = Pattern.compile("(margin|padding|border)-(left|right)\\b");
  private static final Pattern INSET = Pattern.compile("(?<![-\\w])(left|right):");
  private static final Pattern ALIGNED = Pattern.compile("(text-align|float):(left|right)");

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
    return new GovukStyle(parts).reduceAll(Resources.text("/govuk/govuk-frontend.min.css"));
  }

  /** Keeps what some parts use of a style sheet. */
  static String reduce(String css, Set<String> parts) {
    return new GovukStyle(parts).reduceAll(css);
  }

  private String reduceAll(String css) {
    return reduce(COMMENT.matcher(css).replaceAll(""));
  }

  private String reduce(String css) {
    StringBuilder out = new StringBuilder();
    for (String rule : rules(css)) {
      int brace = rule.indexOf('{');
      String head = rule.substring(0, brace).strip();
      String body = rule.substring(brace + 1, rule.length() - 1);
      if (ELSEWHERE.matcher(head).lookingAt()) {
        continue;
      }
      boolean group = head.startsWith("@");
      String selectors = group ? head : selectors(head);
      if (selectors.isEmpty()) {
        continue;
      }
      String kept = group ? reduce(body) : declarations(body);
      if (!kept.isEmpty()) {
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
    for (String selector : COMMA.split(head, -1)) {
      if (isUsed(selector)) {
        kept.add(selector);
      }
    }
    return String.join(",", kept);
  }

  /** Whether it has classes, all of them of the parts that are used. */
  private boolean isUsed(String selector) {
    Matcher matcher = CLASS.matcher(selector);
    boolean some = false;
    while (matcher.find()) {
      if (!parts.contains(block(matcher.group(1)))) {
        return false;
      }
      some = true;
    }
    return some;
  }

  /** The name of a class without its element and modifier. */
  private static String block(String name) {
    int element = name.indexOf("__");
    String outer = element < 0 ? name : name.substring(0, element);
    int modifier = outer.indexOf("--");
    return modifier < 0 ? outer : outer.substring(0, modifier);
  }

  private static String declarations(String body) {
    String ours = body.replace("GDS Transport,arial,sans-serif", FONT);
    if (!ours.contains("left") && !ours.contains("right")) {
      return ours;
    }
    ours = SIDE.matcher(ours).replaceAll(m -> m.group(1) + "-inline-" + edge(m.group(2)));
    ours = INSET.matcher(ours).replaceAll(m -> "inset-inline-" + edge(m.group(1)) + ":");
    ours = ALIGNED.matcher(ours).replaceAll(m -> m.group(1) + ":inline-" + edge(m.group(2)));
    return ours.replace("text-align:inline-", "text-align:");
  }

  private static String edge(String side) {
    return side.equals("left") ? "start" : "end";
  }
}
