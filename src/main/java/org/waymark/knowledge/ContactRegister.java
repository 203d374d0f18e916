package org.waymark.knowledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every contact, once, and what articles may call them.
 *
 * @param contacts the contacts by id, in the order of the file
 * @param byArea names whose meaning depends on the area ({@code idva}), each with a contact per
 *     area id and one for {@code unknown}
 * @param aliases other names of contacts
 * @param refused numbers that must never be given, with the reason
 * @param checkAgainAfterDays how long a check by telephone stays good
 */
public record ContactRegister(
    Map<String, Contact> contacts,
    Map<String, Map<String, String>> byArea,
    Map<String, String> aliases,
    List<Refused> refused,
    int checkAgainAfterDays)
    implements Serializable {

  /**
   * A number that is wrong, old or misprinted somewhere.
   *
   * @param number the number, or the beginning of many when it ends with {@code ...}
   * @param why what is wrong with it
   */
  public record Refused(String number, String why) implements Serializable {
    /** Whether a number is this one, or begins so. */
    public boolean covers(String other) {
      String digits = digits(number);
      String given = digits(other);
      boolean same = number.endsWith("...") ? given.startsWith(digits) : given.equals(digits);
      return same && !digits.isEmpty() && !given.isEmpty();
    }

    private static String digits(String text) {
      return text.replaceAll("\\D", "");
    }
  }

  /** Whether articles may use a name. */
  public boolean knows(String name) {
    return contacts.containsKey(name) || byArea.containsKey(name) || aliases.containsKey(name);
  }

  /** Whether a name means a different contact in each area. */
  public boolean dependsOnArea(String name) {
    return byArea.containsKey(name);
  }

  /** The contact that a name means for a person in an area (empty: the area is not known). */
  public Contact named(String name, Optional<Area> area) {
    Map<String, String> areas = byArea.get(name);
    String id =
        areas == null
            ? aliases.getOrDefault(name, name)
            : areas.get(area.map(Area::id).orElse("unknown"));
    return contacts.get(id);
  }

  /** Whether a person rang the contact, and not too long before {@code today}. */
  public boolean isChecked(Contact contact, LocalDate today) {
    return contact.checked() != null
        && !contact.checked().on().plusDays(checkAgainAfterDays).isBefore(today);
  }
}
