package org.waymark.knowledge;

import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** How articles and phrases name contacts: {@code {{contact id}}} and {@code {{number id}}}. */
public final class Macro {
  /** Group 1 is {@code contact} or {@code number}, group 2 the name of the contact. */
  public static final Pattern PATTERN = Pattern.compile("\\{\\{(contact|number) ([a-z0-9-]+)}}");

  /** The kind of macro that stands for a name and all ways to reach it. */
  public static final String CONTACT = "contact";

  /** The kind of macro that stands for the bare number. */
  static final String NUMBER = "number";

  private Macro() {}

  /**
   * Puts something in the place of each macro. What {@link #PATTERN} finds is what is found here,
   * without its cost; a text that is filled often is a {@link Template}.
   *
   * @param value gives what to put there, by the kind and the name of a macro
   */
  public static String fill(String text, BinaryOperator<String> value) {
    return Template.of(text).fill(value);
  }
}
