package org.waymark.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Macro;

/** Tells which contacts a text names, and whether one of them is another in each area. */
final class AreaMacros {
  private AreaMacros() {}

  /** The names of the contacts in a text, each once, in their order. */
  static List<String> contacts(String text) {
    Set<String> names = new LinkedHashSet<>();
    Macro.fill(
        text,
        (kind, name) -> {
          if (kind.equals(Macro.CONTACT)) {
            names.add(name);
          }
          return "";
        });
    return List.copyOf(names);
  }

  static boolean isIn(String text, ContactRegister register) {
    List<String> names = new ArrayList<>();
    Macro.fill(
        text,
        (kind, name) -> {
          names.add(name);
          return "";
        });
    return names.stream().anyMatch(register::dependsOnArea);
  }
}
