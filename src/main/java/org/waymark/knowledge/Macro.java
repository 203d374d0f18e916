package org.waymark.knowledge;

import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** How articles and phrases name contacts: {@code {{contact id}}} and {@code {{number id}}}. */
public final class Macro {
  /** Group 1 is {@code contact} or {@code number}, group 2 the name of the contact. */
  public static final Pattern PATTERN = Pattern.compile("\\{\\{(contact|number) ([a-z0-9-]+)}}");

  /** The kind of macro that stands for a name and all ways to reach it. */
  public static final String CONTACT = "contact";

  private static final String NUMBER = "number";
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private Macro() {}

  /**
   * Puts something in the place of each macro. What {@link #PATTERN} finds is what is found here,
   * without its cost, because it is done for every reply.
   *
   * @param value gives what to put there, by the kind and the name of a macro
   */
  public static String fill(String text, BinaryOperator<String> value) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(2 * text.length());
    int from = 0;
    while (open >= 0) {
      int space = text.indexOf(' ', open);
      int close = text.indexOf(CLOSE, open);
      if (isMacro(text, open, space, close)) {
        String kind = text.substring(open + OPEN.length(), space);
        filled.append(text, from, open);
        filled.append(value.apply(kind, text.substring(space + 1, close)));
        from = close + CLOSE.length();
        open = text.indexOf(OPEN, from);
      } else {
        open = text.indexOf(OPEN, open + 1);
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static boolean isMacro(String text, int open, int space, int close) {
    if (space < 0 || close <= space + 1) {
      return false;
    }
    for (int i = space + 1; i < close; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    String kind = text.substring(open + OPEN.length(), space);
    return kind.equals(CONTACT) || kind.equals(NUMBER);
  }
}
