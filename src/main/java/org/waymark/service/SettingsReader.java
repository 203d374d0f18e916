package org.waymark.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.conversation.Mode;

/** Reads environment variables by kind and gathers every fault, so that all are said at once. */
final class SettingsReader {
  private static final Set<String> KNOWN =
      Set.of(
          "WAYMARK_HOST",
          "WAYMARK_PORT",
          "WAYMARK_MANAGEMENT_HOST",
          "WAYMARK_MANAGEMENT_PORT",
          "WAYMARK_PUBLIC_URL",
          "WAYMARK_MODE",
          "WAYMARK_UNCHECKED_TRANSLATIONS",
          "WAYMARK_KNOWLEDGE",
          Settings.SENTENCE_MODEL,
          "WAYMARK_SENDER_LIMIT",
          "WAYMARK_TOTAL_LIMIT",
          "WAYMARK_TRUST_PROXY",
          "WAYMARK_STOP_SECONDS",
          "WAYMARK_EMBED_SITES",
          "WAYMARK_EXIT_URL",
          "WAYMARK_SMS_NUMBER",
          "WAYMARK_PUBLISHER",
          "WAYMARK_ACCESSIBILITY_CONTACT",
          "WAYMARK_WHATSAPP",
          "WAYMARK_TWILIO_REGION",
          "WAYMARK_TWILIO_API_URL",
          "WAYMARK_TWILIO_NUMBERS",
          "WAYMARK_TWILIO_SWEEP",
          "WAYMARK_TWILIO_SWEEP_SECONDS",
          "WAYMARK_TWILIO_SWEEP_AFTER_SECONDS");

  private final Map<String, String> environment;
  private final List<String> faults = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    this.environment = environment;
    environment.keySet().stream()
        .filter(name -> name.startsWith("WAYMARK_"))
        .filter(name -> !isKnown(name))
        .sorted()
        .forEach(name -> faults.add(name + " is not a setting of Waymark"));
  }

  private static boolean isKnown(String name) {
    return KNOWN.contains(name)
        || StaffReader.NAMES.contains(name)
        || ClusterReader.NAMES.contains(name)
        || KnowledgeRemoteReader.NAMES.contains(name);
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  String text(String name, String otherwise) {
    return optional(name).orElse(otherwise);
  }

  int number(String name, int otherwise, int least, int most) {
    String text = text(name, Integer.toString(otherwise));
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    faults.add(name + " must be a number from " + least + " to " + most);
    return otherwise;
  }

  boolean flag(String name, boolean otherwise) {
    String text = text(name, Boolean.toString(otherwise)).toLowerCase(Locale.ROOT);
    if (!text.matches("true|false")) {
      faults.add(name + " must be true or false");
    }
    return text.equals("true");
  }

  URI url(String name, String otherwise) {
    String text = text(name, otherwise).replaceFirst("/+$", "");
    try {
      URI url = URI.create(text);
      boolean sound =
          url.getHost() != null && text.matches("https?://.*") && url.getRawQuery() == null;
      if (sound) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Said below, together with every other way to get it wrong.
    }
    faults.add(name + " must be an address such as https://waymark.example.org");
    return URI.create(otherwise);
  }

  boolean uncheckedTranslations(Mode mode) {
    String otherwise = mode == Mode.DEMO ? "serve" : "english";
    String name = "WAYMARK_UNCHECKED_TRANSLATIONS";
    return switch (text(name, otherwise).toLowerCase(Locale.ROOT)) {
      case "serve" -> true;
      case "english" -> false;
      default -> {
        faults.add(name + " must be serve or english");
        yield false;
      }
    };
  }

  Mode mode() {
    return switch (text("WAYMARK_MODE", "demo").toLowerCase(Locale.ROOT)) {
      case "demo" -> Mode.DEMO;
      case "live" -> Mode.LIVE;
      default -> {
        faults.add("WAYMARK_MODE must be demo or live");
        yield Mode.DEMO;
      }
    };
  }

  /** Notes what is wrong, to be said with all the rest. */
  void fault(String fault) {
    faults.add(fault);
  }

  /** Whether any of these settings was given. */
  boolean anyOf(Stream<String> names) {
    return names.anyMatch(name -> optional(name).isPresent());
  }

  void finish() throws Settings.InvalidSettings {
    if (!faults.isEmpty()) {
      throw new Settings.InvalidSettings(faults);
    }
  }
}
