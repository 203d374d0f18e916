package org.waymark.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** A text whose macros are found once, to be filled for every reply. Immutable. */
public final class Template {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  /** About so many characters take the place of a macro. */
  private static final int FILLING = 200;

  /** What stands before each macro, and behind the last one. */
  private final List<String> words;

  private final List<Named> macros;
  private final int length;

  /**
   * A macro.
   *
   * @param kind {@code contact} or {@code number}
   * @param name of a contact
   */
  public record Named(String kind, String name) {}

  private Template(List<String> words, List<Named> macros) {
    this.words = List.copyOf(words);
    this.macros = List.copyOf(macros);
    this.length = macros.size() * FILLING + words.stream().mapToInt(String::length).sum();
  }

  /** Finds in a text what {@link Macro#PATTERN} finds. */
  public static Template of(String text) {
    List<String> words = new ArrayList<>();
    List<Named> macros = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; ) {
      int space = text.indexOf(' ', open);
      int close = text.indexOf(CLOSE, open);
      if (isMacro(text, open, space, close)) {
        words.add(text.substring(from, open));
        String kind = text.substring(open + OPEN.length(), space);
        macros.add(new Named(kind, text.substring(space + 1, close)));
        from = close + CLOSE.length();
        open = text.indexOf(OPEN, from);
      } else {
        open = text.indexOf(OPEN, open + 1);
      }
    }
    words.add(text.substring(from));
    return new Template(words, macros);
  }

  /** The macros in their order, with repetitions. */
  public List<Named> macros() {
    return macros;
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
    return kind.equals(Macro.CONTACT) || kind.equals(Macro.NUMBER);
  }

  /**
   * The text with something in the place of each macro.
   *
   * @param value gives what to put there, by the kind and the name of a macro
   */
  public String fill(BinaryOperator<String> value) {
    if (macros.isEmpty()) {
      return words.get(0);
    }
    StringBuilder filled = new StringBuilder(length);
    fill(value, filled);
    return filled.toString();
  }

  /** The same, added to a longer text. */
  public void fill(BinaryOperator<String> value, StringBuilder filled) {
    for (int i = 0; i < macros.size(); i++) {
      filled.append(words.get(i)).append(value.apply(macros.get(i).kind(), macros.get(i).name()));
    }
    filled.append(words.get(macros.size()));
  }

  /** About how long it is when it is filled, in characters. */
  public int length() {
    return length;
  }
}
