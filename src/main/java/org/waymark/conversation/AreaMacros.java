package org.waymark.conversation;

import java.util.regex.Matcher;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Macro;

/** Tells whether a text names a contact that is another one in each area. */
final class AreaMacros {
  private AreaMacros() {}

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
