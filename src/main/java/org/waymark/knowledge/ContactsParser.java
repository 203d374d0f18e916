package org.waymark.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.knowledge.Contact.Cost;
import org.waymark.knowledge.Hours.BankHolidays;

/** Reads {@code contacts.yaml}. */
final class ContactsParser {
  static final String FILE = "contacts.yaml";

  private static final Set<String> TOP =
      Set.of("check-again-after-days", "refused", "by-area", "aliases", "contacts");
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "sms-name",
          "does",
          "phone",
          "press",
          "text",
          "text-say",
          "relay",
          "web",
          "hours",
          "bank-holidays",
          "hours-confidence",
          "when-closed",
          "cost",
          "languages",
          "area",
          "warning",
          "sources",
          "confidence",
          "checked",
          "beside",
          "beside-say",
          "instead",
          "instead-say",
          "always",
          "staff-note");
  private static final Map<String, Confidence> CONFIDENCE =
      Map.of(
          "high", Confidence.HIGH,
          "medium", Confidence.MEDIUM,
          "low", Confidence.LOW,
          "unconfirmed", Confidence.UNCONFIRMED);
  private static final Map<String, Cost> COST =
      Map.of(
          "free", Cost.FREE, "local", Cost.LOCAL, "london", Cost.LONDON, "unknown", Cost.UNKNOWN);
  private static final Map<String, BankHolidays> HOLIDAYS =
      Map.of(
          "closed", BankHolidays.CLOSED,
          "as-usual", BankHolidays.AS_USUAL,
          "unknown", BankHolidays.UNKNOWN);

  private ContactsParser() {}

  static ContactRegister parse(String text, Problems problems) {
    YamlMap top = YamlMap.parse(FILE, text, 0, problems);
    Map<String, Contact> contacts = new LinkedHashMap<>();
    if (top == null) {
      return new ContactRegister(contacts, Map.of(), Map.of(), List.of(), 0);
    }
    top.allowOnly(TOP);
    YamlMap list = top.map("contacts");
    if (list == null) {
      top.problem("contacts", "no contacts", "add \"contacts:\" and the contacts below it");
    } else {
      for (String id : list.keys()) {
        YamlMap map = list.map(id);
        if (map != null) {
          contacts.put(id, contact(id, map));
        }
      }
    }
    List<ContactRegister.Refused> refused =
        top.maps("refused").stream()
            .map(m -> new ContactRegister.Refused(m.required("number"), m.required("why")))
            .toList();
    ContactRegister register =
        new ContactRegister(contacts, byArea(top), names(top.map("aliases")), refused, days(top));
    ContactChecks.check(register, top, problems);
    return register;
  }

  private static Contact contact(String id, YamlMap map) {
    map.allowOnly(KEYS);
    String name = map.required("name");
    return new Contact(
        id,
        name,
        map.has("sms-name") ? map.text("sms-name") : name,
        map.required("does"),
        map.text("phone"),
        map.text("press"),
        map.text("text"),
        map.text("text-say"),
        map.text("relay"),
        map.text("web"),
        hours(map),
        map.oneOf("hours-confidence", CONFIDENCE, Confidence.LOW),
        map.text("when-closed"),
        map.oneOf("cost", COST, Cost.UNKNOWN),
        map.text("warning"),
        map.maps("sources").stream().map(Source::read).toList(),
        map.oneOf("confidence", CONFIDENCE, Confidence.UNCONFIRMED),
        checked(map),
        other(map, "beside"),
        other(map, "instead"),
        map.oneOf("always", Map.of("true", true, "false", false), false),
        map.line());
  }

  private static Contact.Other other(YamlMap map, String key) {
    return map.has(key) ? new Contact.Other(map.text(key), map.text(key + "-say")) : null;
  }

  private static Contact.Check checked(YamlMap map) {
    if (!map.has("checked")) {
      return null;
    }
    YamlMap check = map.map("checked");
    if (check == null) {
      return null;
    }
    LocalDate on = check.date("on");
    String by = check.required("by");
    if (on == null) {
      check.problem("on", "the day of the check is missing", "write {on: 2026-12-01, by: AB}");
      return null;
    }
    return new Contact.Check(on, by);
  }

  private static Hours hours(YamlMap map) {
    if (!map.isList("hours")) {
      return map.oneOf(
          "hours",
          Map.of("always", new Hours.Always(), "unknown", new Hours.Unknown()),
          new Hours.Unknown());
    }
    List<Hours.Opening> openings = new ArrayList<>();
    for (YamlMap opening : map.maps("hours")) {
      addOpening(opening, openings);
    }
    return new Hours.Weekly(openings, map.oneOf("bank-holidays", HOLIDAYS, BankHolidays.UNKNOWN));
  }

  private static void addOpening(YamlMap opening, List<Hours.Opening> openings) {
    String[] days = opening.required("days").split("-", -1);
    try {
      LocalTime from = LocalTime.parse(opening.required("from"));
      String to = opening.required("to");
      LocalTime until = to.equals("24:00") ? LocalTime.MAX : LocalTime.parse(to);
      Hours.Opening hours =
          new Hours.Opening(day(days[0]), day(days[days.length - 1]), from, until);
      boolean neverOpen = hours.last().compareTo(hours.first()) < 0 || !from.isBefore(until);
      if (days.length > 2 || neverOpen) {
        throw new IllegalArgumentException("not a run of days, or closed before it opens");
      }
      openings.add(hours);
    } catch (DateTimeParseException | IllegalArgumentException e) {
      opening.problem(
          "days",
          "these hours cannot be read",
          "write {days: mon-fri, from: \"09:00\", to: \"17:00\"}, a line for each run of days");
    }
  }

  private static DayOfWeek day(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().substring(0, 3).toLowerCase(Locale.ROOT).equals(name.strip())) {
        return day;
      }
    }
    throw new IllegalArgumentException("not a day");
  }

  private static Map<String, Map<String, String>> byArea(YamlMap top) {
    Map<String, Map<String, String>> byArea = new LinkedHashMap<>();
    YamlMap groups = top.map("by-area");
    if (groups != null) {
      for (String name : groups.keys()) {
        byArea.put(name, names(groups.map(name)));
      }
    }
    return byArea;
  }

  private static Map<String, String> names(YamlMap map) {
    Map<String, String> names = new LinkedHashMap<>();
    if (map != null) {
      map.keys().forEach(key -> names.put(key, map.text(key)));
    }
    return names;
  }

  private static int days(YamlMap top) {
    String text = top.required("check-again-after-days");
    if (!text.matches("[1-9]\\d{0,3}")) {
      top.problem("check-again-after-days", "not a number of days", "write for example 180");
      return 1;
    }
    return Integer.parseInt(text);
  }
}
