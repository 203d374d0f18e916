package org.waymark.knowledge.edit;

import java.util.regex.Pattern;

/** Writes words so that YAML reads exactly these words. */
final class Quoting {
  /** Letters and digits first, and nothing that could begin a comment, a mapping or a list. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[^\\p{Cntrl}:#]|:(?=\\S)|(?<=\\S)#)*+(?<![\\s:])");

  private static final Pattern PLAIN_IN_BRACES = Pattern.compile("[^,\\[\\]{}\"']*");

  private Quoting() {}

  /** The words as they stand behind a name or a hyphen. */
  static String plain(String words) {
    return PLAIN.matcher(words).matches() ? words : quoted(words);
  }

  /** The words as they stand between braces or brackets. */
  static String inBraces(String words) {
    boolean plain = PLAIN_IN_BRACES.matcher(words).matches() && !words.contains(":");
    return plain ? plain(words) : quoted(words);
  }

  /** The words in double quotes. */
  static String quoted(String words) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
