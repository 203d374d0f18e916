package org.waymark.conversation;

import java.util.List;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Macro;
import org.waymark.knowledge.Template;

/** Tells which contacts a text names, and whether one of them is another in each area. */
final class AreaMacros {
  private AreaMacros() {}

  /** The names of the contacts in a text, each once, in their order. */
  static List<String> contacts(String text) {
    return Template.of(text).macros().stream()
        .filter(macro -> macro.kind().equals(Macro.CONTACT))
        .map(Template.Named::name)
        .distinct()
        .toList();
  }

  static boolean isIn(String text, ContactRegister register) {
    return Template.of(text).macros().stream()
        .map(Template.Named::name)
        .anyMatch(register::dependsOnArea);
  }
}
