package org.waymark.service;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.service.Settings.Twilio;
import org.waymark.service.TwilioApi.ApiKey;

/** Reads the settings of the Twilio account. */
final class TwilioReader {
  private static final String SID = "TWILIO_ACCOUNT_SID";
  private static final String TOKEN = "TWILIO_AUTH_TOKEN";
  private static final String KEY = "TWILIO_API_KEY";
  private static final String KEY_SECRET = "TWILIO_API_SECRET";
  private static final String REGION = "WAYMARK_TWILIO_REGION";
  private static final String URL = "WAYMARK_TWILIO_API_URL";
  private static final String NUMBERS = "WAYMARK_TWILIO_NUMBERS";
  private static final String SWEEP = "WAYMARK_TWILIO_SWEEP";
  private static final String EVERY = "WAYMARK_TWILIO_SWEEP_SECONDS";
  private static final String AFTER = "WAYMARK_TWILIO_SWEEP_AFTER_SECONDS";
  private static final String WHATSAPP = "WAYMARK_WHATSAPP";

  private static final Set<String> REGIONS = Set.of("us1", "ie1", "au1");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Twilio takes no message away in its first minute. */
  private static final int LEAST_AGE_SECONDS = 60;

  private static final int DAY_SECONDS = 86_400;

  private TwilioReader() {}

  static Optional<Twilio> read(SettingsReader reader) {
    Optional<String> sid = reader.optional(SID);
    Optional<String> token = reader.optional(TOKEN);
    if (sid.isPresent() != token.isPresent()) {
      reader.fault(SID + " and " + TOKEN + " are needed both, or neither");
    }
    if (sid.isPresent() && !sid.get().matches("AC[0-9a-fA-F]{32}")) {
      reader.fault(SID + " must be AC and 32 hexadecimal digits");
    }
    TwilioApi api = api(reader);
    boolean whatsapp = reader.flag(WHATSAPP, false);
    if (sid.isEmpty() || token.isEmpty()) {
      refuseTheRest(reader, sid.isEmpty() && token.isEmpty());
      return Optional.empty();
    }
    if (reader.optional("WAYMARK_PUBLIC_URL").isEmpty()) {
      reader.fault(
          "WAYMARK_PUBLIC_URL is needed with Twilio: its signature covers our public address");
    }
    return Optional.of(new Twilio(sid.get(), new Secret(token.get()), whatsapp, api));
  }

  /** What only means something with an account would silently do nothing without one. */
  private static void refuseTheRest(SettingsReader reader, boolean noAccount) {
    Stream<String> names =
        Stream.of(KEY, KEY_SECRET, REGION, URL, NUMBERS, SWEEP, EVERY, AFTER, WHATSAPP);
    if (noAccount && reader.anyOf(names)) {
      reader.fault("Settings for Twilio are of no use without " + SID + " and " + TOKEN);
    }
  }

  private static TwilioApi api(SettingsReader reader) {
    return new TwilioApi(
        key(reader),
        region(reader),
        url(reader),
        numbers(reader),
        reader.flag(SWEEP, true),
        Duration.ofSeconds(reader.number(EVERY, 60, 10, DAY_SECONDS)),
        Duration.ofSeconds(reader.number(AFTER, 300, LEAST_AGE_SECONDS, DAY_SECONDS)));
  }

  private static Optional<ApiKey> key(SettingsReader reader) {
    Optional<String> key = reader.optional(KEY);
    Optional<String> secret = reader.optional(KEY_SECRET);
    if (key.isPresent() != secret.isPresent()) {
      reader.fault(KEY + " and " + KEY_SECRET + " are needed both, or neither");
    }
    if (key.isPresent() && !key.get().matches("SK[0-9a-fA-F]{32}")) {
      reader.fault(KEY + " must be SK and 32 hexadecimal digits");
    }
    return key.flatMap(sid -> secret.map(s -> new ApiKey(sid, new Secret(s))));
  }

  private static String region(SettingsReader reader) {
    String region = reader.text(REGION, TwilioApi.DEFAULTS.region()).toLowerCase(Locale.ROOT);
    if (!REGIONS.contains(region)) {
      reader.fault(REGION + " must be us1, ie1 or au1");
    }
    return region;
  }

  /** Our secret goes there, so it is encrypted unless it stays on this machine. */
  private static Optional<URI> url(SettingsReader reader) {
    if (reader.optional(URL).isEmpty()) {
      return Optional.empty();
    }
    URI url = reader.url(URL, "https://api.twilio.com");
    if (!url.getScheme().equals("https") && !LOOPBACK.contains(url.getHost())) {
      reader.fault(URL + " must begin with https, or be on this machine");
    }
    return Optional.of(url);
  }

  private static List<String> numbers(SettingsReader reader) {
    List<String> numbers =
        Arrays.stream(reader.text(NUMBERS, "").split(","))
            .map(number -> number.replaceAll("[\\s()-]", ""))
            .filter(number -> !number.isEmpty())
            .distinct()
            .toList();
    if (!numbers.stream().allMatch(number -> number.matches("\\+[1-9]\\d{6,14}|\\d{5,6}"))) {
      reader.fault(NUMBERS + " must be our own numbers as Twilio writes them: +44..., +44...");
    }
    return numbers;
  }
}
