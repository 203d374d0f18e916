package org.waymark.knowledge;

import java.util.regex.Pattern;

/** How articles and phrases name contacts: {@code {{contact id}}} and {@code {{number id}}}. */
public final class Macro {
  /** Group 1 is {@code contact} or {@code number}, group 2 the name of the contact. */
  public static final Pattern PATTERN = Pattern.compile("\\{\\{(contact|number) ([a-z0-9-]+)}}");

  private Macro() {}
}
