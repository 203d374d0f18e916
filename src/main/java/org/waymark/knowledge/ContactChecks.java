package org.waymark.knowledge;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What must hold between contacts, so that a person is never left without one: every contact but
 * the {@code always} ones names another to give instead, and every such chain ends at an {@code
 * always}.
 */
final class ContactChecks {
  private final ContactRegister register;
  private final YamlMap top;
  private final Problems problems;

  private ContactChecks(ContactRegister register, YamlMap top, Problems problems) {
    this.register = register;
    this.top = top;
    this.problems = problems;
  }

  static void check(ContactRegister register, YamlMap top, Problems problems) {
    ContactChecks checks = new ContactChecks(register, top, problems);
    register.contacts().values().forEach(checks::contact);
    register.byArea().forEach(checks::areas);
    register.aliases().forEach((name, id) -> checks.known("aliases", "the alias " + name, id));
  }

  private void contact(Contact contact) {
    if (contact.sources().isEmpty()) {
      add(contact, "no source", "name the page the number is from, with its date");
    }
    if (contact.always() && (contact.phone().isEmpty() || contact.instead() != null)) {
      add(
          contact,
          "an \"always\" contact needs a number and no \"instead\"",
          "mend one of the two");
    }
    for (String id :
        new String[] {contact.whenClosed(), idOf(contact.beside()), idOf(contact.instead())}) {
      if (!id.isEmpty() && !register.contacts().containsKey(id)) {
        add(contact, "there is no contact \"" + id + "\"", "use the id of another contact");
      }
    }
    if (!contact.always() && !endsAtAlways(contact)) {
      add(
          contact,
          "its chain of \"instead\" does not end at a contact marked \"always\"",
          "name a contact to give instead");
    }
    for (ContactRegister.Refused refused : register.refused()) {
      if (refused.covers(contact.phone()) || refused.covers(contact.text())) {
        add(
            contact,
            "this number must not be given (" + refused.why() + ")",
            "find the right number");
      }
    }
    if (!contact.web().isEmpty() && !contact.web().matches("https?://\\S+")) {
      add(contact, "the web address cannot be opened", "begin it with https://");
    }
  }

  private boolean endsAtAlways(Contact contact) {
    Set<String> seen = new HashSet<>();
    Contact here = contact;
    while (here != null && !here.always() && seen.add(here.id())) {
      here = register.contacts().get(idOf(here.instead()));
    }
    return here != null && here.always();
  }

  private void areas(String name, Map<String, String> contacts) {
    for (Area area : Area.values()) {
      known("by-area", name + " in " + area.id(), contacts.getOrDefault(area.id(), ""));
    }
    known("by-area", name + " where the area is unknown", contacts.getOrDefault("unknown", ""));
  }

  private void known(String key, String who, String id) {
    if (!register.contacts().containsKey(id)) {
      top.problem(key, who + " has no contact", "name the id of a contact");
    }
  }

  private static String idOf(Contact.Other other) {
    return other == null ? "" : other.id();
  }

  private void add(Contact contact, String what, String remedy) {
    problems.add(ContactsParser.FILE, contact.line(), contact.id() + ": " + what, remedy);
  }
}
