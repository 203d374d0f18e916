package org.waymark.staff.console;

import java.util.regex.Pattern;

/** What was typed, without what no file can hold. */
final class Typed {
  /** All but what YAML counts as printable; a lone surrogate is dropped too. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[^\\t\\n\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private Typed() {}

  static String text(String typed) {
    return UNPRINTABLE.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }

  /** The same on one line. */
  static String line(String typed) {
    return text(typed).replaceAll("\\s+", " ").strip();
  }
}
