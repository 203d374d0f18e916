package org.waymark.staff.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.edit.Field;
import org.waymark.knowledge.edit.Shape;
import org.waymark.knowledge.edit.YamlFields;

/**
 * A contact that is not there yet. It begins as unconfirmed, so that it is given to nobody, and
 * another instead of it, until somebody has rung it.
 */
final class NewContact implements NewThing {
  static final NewThing FORM = new NewContact();

  private static final String PATH = "contacts.yaml";
  private static final int LONGEST = 80;

  private NewContact() {}

  @Override
  public String kind() {
    return "contact";
  }

  @Override
  public String title() {
    return "A new contact";
  }

  @Override
  public String lead() {
    return "It is given to nobody while nobody has rung it: until then people get the contact that"
        + " you choose here. The next page asks for number, hours and sources.";
  }

  @Override
  public String list() {
    return "/staff/contacts";
  }

  @Override
  public String listName() {
    return "All contacts";
  }

  @Override
  public String nameKey() {
    return "name";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        new Field("name", Shape.LINE),
        new Field("does", Shape.LINE),
        new Field("id", Shape.LINE),
        new Field("instead", Shape.LINE));
  }

  @Override
  public List<NewField> form(KnowledgeBase base, Map<String, String> typed) {
    List<Choice> others = new ArrayList<>();
    for (Contact contact : base.contacts().contacts().values()) {
      boolean chosen = contact.id().equals(typed.get("instead"));
      others.add(new Choice(contact.id(), contact.name() + " (" + contact.id() + ")", chosen));
    }
    return List.of(
        new NewField("name", "Name", "Its full name.", typed.get("name"), List.of()),
        new NewField(
            "does", "What it does", "In one plain sentence.", typed.get("does"), List.of()),
        new NewField(
            "id",
            "Short name",
            "By which answers name it: {{contact example-line}}. Small letters, digits and hyphens."
                + " It cannot be changed later.",
            typed.get("id"),
            List.of()),
        new NewField(
            "instead",
            "Given instead of it",
            "A contact for the same people, as long as this one cannot be given.",
            typed.get("instead"),
            others));
  }

  @Override
  public Map<String, String> faults(KnowledgeFiles files, Map<String, String> typed) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (String key : List.of("name", "does")) {
      if (typed.get(key).isEmpty() || typed.get(key).length() > 2 * LONGEST) {
        faults.put(key, key.equals("name") ? "Write its name" : "Say in one sentence what it does");
      }
    }
    Optional<YamlFields> contacts = contacts(files.texts().getOrDefault(PATH, ""));
    if (contacts.isEmpty()) {
      faults.put("id", "The file of the contacts cannot be read: mend it first, under Files");
      return faults;
    }
    List<String> ids = contacts.get().keys();
    NewThing.idFault(typed.get("id"), ids.contains(typed.get("id")))
        .ifPresent(fault -> faults.put("id", fault));
    if (!ids.contains(typed.get("instead"))) {
      faults.put("instead", "Choose a contact that can be given instead");
    }
    return faults;
  }

  private static Optional<YamlFields> contacts(String text) {
    return YamlFields.find(text, 0, List.of("contacts"));
  }

  @Override
  public String path(Map<String, String> typed) {
    return PATH;
  }

  @Override
  public String text(String before, Map<String, String> typed, LocalDate today) {
    Map<String, String> filled = new HashMap<>(typed);
    filled.put("hours", "unknown");
    filled.put("cost", "unknown");
    filled.put("confidence", "unconfirmed");
    List<Field> fields = Forms.CONTACT.stream().map(FormField::field).toList();
    return contacts(before).orElseThrow().withEntry(typed.get("id"), fields, filled);
  }
}
