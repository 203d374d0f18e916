package org.waymark.conversation;

import java.util.List;
import java.util.regex.Matcher;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Macro;

/** Tells which contacts a text names, and whether one of them is another in each area. */
final class AreaMacros {
  private AreaMacros() {}

  /** The names of the contacts in a text, each once, in their order. */
  static List<String> contacts(String text) {
    return Macro.PATTERN
        .matcher(text)
        .results()
        .filter(macro -> macro.group(1).equals("contact"))
        .map(macro -> macro.group(2))
        .distinct()
        .toList();
  }

  static boolean isIn(String text, ContactRegister register) {
    Matcher macro = Macro.PATTERN.matcher(text);
    while (macro.find()) {
      if (register.dependsOnArea(macro.group(2))) {
        return true;
      }
    }
    return false;
  }
}
