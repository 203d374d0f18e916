package org.waymark.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.conversation.Mode;

/**
 * How this instance runs, read from environment variables and checked at start.
 *
 * @param host the address that the public server binds to ({@code WAYMARK_HOST}, 0.0.0.0)
 * @param port the public port ({@code WAYMARK_PORT}, 8080; 0 takes a free one)
 * @param managementHost the address of health and metrics ({@code WAYMARK_MANAGEMENT_HOST},
 *     127.0.0.1)
 * @param managementPort their port ({@code WAYMARK_MANAGEMENT_PORT}, 8081; 0 takes a free one)
 * @param publicUrl the address by which Twilio and browsers reach us ({@code WAYMARK_PUBLIC_URL},
 *     http://localhost and the port)
 * @param mode {@code WAYMARK_MODE}, demo or live; demo
 * @param knowledge the folder of the knowledge base ({@code WAYMARK_KNOWLEDGE})
 * @param twilio the Twilio account ({@code TWILIO_ACCOUNT_SID} and {@code TWILIO_AUTH_TOKEN}); none
 *     brings the simulator
 * @param perSenderPerHour how many replies a sender gets in an hour ({@code WAYMARK_SENDER_LIMIT},
 *     60)
 * @param perMinute how many replies all senders get in a minute ({@code WAYMARK_TOTAL_LIMIT}, 3000)
 * @param trustProxy whether the client's address is taken from the last X-Forwarded-For entry,
 *     which is only right behind a proxy that sets it ({@code WAYMARK_TRUST_PROXY}, false)
 * @param site what the publishing body decides about the pages
 */
public record Settings(
    String host,
    int port,
    String managementHost,
    int managementPort,
    URI publicUrl,
    Mode mode,
    Optional<Path> knowledge,
    Optional<Twilio> twilio,
    int perSenderPerHour,
    int perMinute,
    boolean trustProxy,
    Site site) {

  /** Which Twilio account posts to us. */
  public record Twilio(String accountSid, Secret authToken) {}

  /** Something is wrong with the settings; the message names every fault. */
  public static final class InvalidSettings extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidSettings(List<String> faults) {
      super(String.join(System.lineSeparator(), faults));
    }
  }

  /**
   * Reads the settings.
   *
   * @param environment the variables; unknown ones that begin with WAYMARK_ are faults, so that a
   *     misspelt name is not silently without effect
   * @throws InvalidSettings naming every fault at once
   */
  public static Settings from(Map<String, String> environment) throws InvalidSettings {
    Reader reader = new Reader(environment);
    int port = reader.number("WAYMARK_PORT", 8080, 0, 65_535);
    Settings settings =
        new Settings(
            reader.text("WAYMARK_HOST", "0.0.0.0"),
            port,
            reader.text("WAYMARK_MANAGEMENT_HOST", "127.0.0.1"),
            reader.number("WAYMARK_MANAGEMENT_PORT", 8081, 0, 65_535),
            reader.url("WAYMARK_PUBLIC_URL", "http://localhost:" + port),
            reader.mode(),
            reader.optional("WAYMARK_KNOWLEDGE").map(Path::of),
            reader.twilio(),
            reader.number("WAYMARK_SENDER_LIMIT", 60, 1, 1_000_000),
            reader.number("WAYMARK_TOTAL_LIMIT", 3_000, 1, 100_000_000),
            reader.flag("WAYMARK_TRUST_PROXY"),
            reader.site());
    reader.finish();
    return settings;
  }

  private static final class Reader {
    private static final Set<String> KNOWN =
        Set.of(
            "WAYMARK_HOST",
            "WAYMARK_PORT",
            "WAYMARK_MANAGEMENT_HOST",
            "WAYMARK_MANAGEMENT_PORT",
            "WAYMARK_PUBLIC_URL",
            "WAYMARK_MODE",
            "WAYMARK_KNOWLEDGE",
            "WAYMARK_SENDER_LIMIT",
            "WAYMARK_TOTAL_LIMIT",
            "WAYMARK_TRUST_PROXY",
            "WAYMARK_EMBED_SITES",
            "WAYMARK_EXIT_URL",
            "WAYMARK_SMS_NUMBER",
            "WAYMARK_PUBLISHER",
            "WAYMARK_ACCESSIBILITY_CONTACT");

    private static final Pattern ORIGIN =
        Pattern.compile("https?://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(:\\d{1,5})?");

    private final Map<String, String> environment;
    private final List<String> faults = new ArrayList<>();

    Reader(Map<String, String> environment) {
      this.environment = environment;
      environment.keySet().stream()
          .filter(name -> name.startsWith("WAYMARK_") && !KNOWN.contains(name))
          .sorted()
          .forEach(name -> faults.add(name + " is not a setting of Waymark"));
    }

    Optional<String> optional(String name) {
      return Optional.ofNullable(environment.get(name))
          .map(String::strip)
          .filter(v -> !v.isEmpty());
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

    boolean flag(String name) {
      String text = text(name, "false").toLowerCase(Locale.ROOT);
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

    Site site() {
      Optional<String> number = optional("WAYMARK_SMS_NUMBER");
      if (number.isPresent() && !number.get().matches("\\+?[0-9][0-9 ]{2,19}")) {
        faults.add("WAYMARK_SMS_NUMBER must be a phone number such as 07700 900123");
      }
      return new Site(
          embedders(),
          url("WAYMARK_EXIT_URL", Site.EXIT),
          number,
          text("WAYMARK_PUBLISHER", Site.PUBLISHER),
          optional("WAYMARK_ACCESSIBILITY_CONTACT"));
    }

    /** Only whole origins: a list that is copied into a header must not say anything else. */
    private List<String> embedders() {
      List<String> sites =
          optional("WAYMARK_EMBED_SITES").stream()
              .flatMap(list -> Arrays.stream(list.split("\\s+")))
              .map(site -> site.replaceFirst("/$", ""))
              .toList();
      if (!sites.stream().allMatch(site -> ORIGIN.matcher(site).matches())) {
        faults.add("WAYMARK_EMBED_SITES must be addresses such as https://www.example.org");
        return List.of();
      }
      return sites;
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

    Optional<Twilio> twilio() {
      Optional<String> sid = optional("TWILIO_ACCOUNT_SID");
      Optional<String> token = optional("TWILIO_AUTH_TOKEN");
      if (sid.isPresent() != token.isPresent()) {
        faults.add("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are needed both, or neither");
      }
      if (sid.isPresent() && !sid.get().matches("AC[0-9a-fA-F]{32}")) {
        faults.add("TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits");
      }
      if (sid.isEmpty() || token.isEmpty()) {
        return Optional.empty();
      }
      if (optional("WAYMARK_PUBLIC_URL").isEmpty()) {
        faults.add(
            "WAYMARK_PUBLIC_URL is needed with Twilio: its signature covers our public address");
      }
      return Optional.of(new Twilio(sid.get(), new Secret(token.get())));
    }

    void finish() throws InvalidSettings {
      if (!faults.isEmpty()) {
        throw new InvalidSettings(faults);
      }
    }
  }
}
