package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conversation.Mode;
import org.waymark.service.Settings.InvalidSettings;

final class SettingsTest {
  private static final String SID = "AC0123456789abcdef0123456789abcdef";
  private static final String TOKEN = "fedcba9876543210";

  private static String faults(Map<String, String> environment) {
    return assertThrows(InvalidSettings.class, () -> Settings.from(environment)).getMessage();
  }

  @Test
  void hasADefaultForEverything() throws InvalidSettings {
    Settings expected =
        new Settings(
            "0.0.0.0",
            8080,
            "127.0.0.1",
            8081,
            URI.create("http://localhost:8080"),
            Mode.DEMO,
            true,
            Optional.empty(),
            true,
            Optional.empty(),
            60,
            3_000,
            false,
            0,
            new Site(
                List.of(),
                URI.create("https://www.bbc.co.uk/weather"),
                Optional.empty(),
                "the Police and Crime Commissioner for Cheshire",
                Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(expected, Settings.from(Map.of()));
    assertEquals(expected, Settings.from(Map.of("WAYMARK_PORT", " ", "TWILIO_AUTH_TOKEN", "")));
  }

  @Test
  void readsEverySetting() throws InvalidSettings {
    Map<String, String> environment = new HashMap<>();
    environment.put("WAYMARK_HOST", "127.0.0.2");
    environment.put("WAYMARK_SENTENCE_MODEL", "false");
    environment.put("WAYMARK_PORT", "0");
    environment.put("WAYMARK_MANAGEMENT_HOST", "0.0.0.0");
    environment.put("WAYMARK_MANAGEMENT_PORT", "65535");
    environment.put("WAYMARK_PUBLIC_URL", "https://waymark.example.org/help/");
    environment.put("WAYMARK_MODE", "LIVE");
    environment.put("WAYMARK_KNOWLEDGE", "texts");
    environment.put("WAYMARK_SENDER_LIMIT", "1");
    environment.put("WAYMARK_TOTAL_LIMIT", "2");
    environment.put("WAYMARK_TRUST_PROXY", "True");
    environment.put("WAYMARK_STOP_SECONDS", "15");
    environment.put("WAYMARK_EMBED_SITES", "https://www.example.org/  http://localhost:8000");
    environment.put("WAYMARK_EXIT_URL", "https://news.example.org");
    environment.put("WAYMARK_SMS_NUMBER", "07700 900123");
    environment.put("WAYMARK_PUBLISHER", "Example Council");
    environment.put("WAYMARK_ACCESSIBILITY_CONTACT", "access@example.org");
    environment.put("TWILIO_ACCOUNT_SID", SID);
    environment.put("TWILIO_AUTH_TOKEN", TOKEN);
    Settings settings = Settings.from(environment);
    Settings expected =
        new Settings(
            "127.0.0.2",
            0,
            "0.0.0.0",
            65_535,
            URI.create("https://waymark.example.org/help"),
            Mode.LIVE,
            false,
            Optional.of(Path.of("texts")),
            false,
            settings.twilio(),
            1,
            2,
            true,
            15,
            new Site(
                List.of("https://www.example.org", "http://localhost:8000"),
                URI.create("https://news.example.org"),
                Optional.of("07700 900123"),
                "Example Council",
                Optional.of("access@example.org")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(expected, settings);
    assertEquals(SID, settings.twilio().orElseThrow().accountSid());
    assertEquals(TOKEN, settings.twilio().orElseThrow().authToken().reveal());
  }

  @Test
  void givesUncheckedTranslationsInLiveModeOnlyWhereThatIsChosen() throws InvalidSettings {
    Map<String, String> live = Map.of("WAYMARK_MODE", "live");
    assertFalse(Settings.from(live).uncheckedTranslations());
    Map<String, String> chosen =
        Map.of("WAYMARK_MODE", "live", "WAYMARK_UNCHECKED_TRANSLATIONS", "serve");
    assertTrue(Settings.from(chosen).uncheckedTranslations());
    assertEquals(
        "WAYMARK_UNCHECKED_TRANSLATIONS must be serve or english",
        faults(Map.of("WAYMARK_UNCHECKED_TRANSLATIONS", "maybe")));
  }

  @Test
  void takesThePublicAddressFromThePort() throws InvalidSettings {
    Settings settings = Settings.from(Map.of("WAYMARK_PORT", "9000"));
    assertEquals(URI.create("http://localhost:9000"), settings.publicUrl());
  }

  @Test
  void namesEveryFaultAtOnce() {
    Map<String, String> environment = new HashMap<>();
    environment.put("WAYMARK_PORT", "eighty");
    environment.put("WAYMARK_MANAGEMENT_PORT", "65536");
    environment.put("WAYMARK_PUBLIC_URL", "waymark.example.org");
    environment.put("WAYMARK_MODE", "test");
    environment.put("WAYMARK_SENDER_LIMIT", "0");
    environment.put("WAYMARK_TOTAL_LIMIT", "-1");
    environment.put("WAYMARK_TRUST_PROXY", "maybe");
    environment.put("WAYMARK_PROT", "1");
    environment.put("WAYMARK_SMS_NUMBER", "waymark");
    environment.put("WAYMARK_EXIT_URL", "weather");
    environment.put("WAYMARK_EMBED_SITES", "*");
    environment.put("TWILIO_ACCOUNT_SID", "AC12");
    String faults = faults(environment);
    for (String name : environment.keySet()) {
      assertTrue(faults.contains(name), name);
    }
    assertTrue(faults.contains("are needed both, or neither"));
    assertEquals(13, faults.lines().count());
  }

  private static Map<String, String> account() {
    Map<String, String> environment = new HashMap<>();
    environment.put("TWILIO_ACCOUNT_SID", SID);
    environment.put("TWILIO_AUTH_TOKEN", TOKEN);
    environment.put("WAYMARK_PUBLIC_URL", "https://waymark.example.org");
    return environment;
  }

  @Test
  void hasADefaultForEverythingAboutTwilio() throws InvalidSettings {
    Settings.Twilio twilio = Settings.from(account()).twilio().orElseThrow();
    TwilioApi expected =
        new TwilioApi(
            Optional.empty(),
            "us1",
            Optional.empty(),
            List.of(),
            true,
            Duration.ofSeconds(60),
            Duration.ofSeconds(300));
    assertEquals(expected, twilio.api());
    assertEquals(TwilioApi.DEFAULTS, expected);
    assertFalse(twilio.whatsapp());
    assertFalse(twilio.api().sweeps(), "which numbers are ours is not known");
  }

  @Test
  void readsEverySettingAboutTwilio() throws InvalidSettings {
    Map<String, String> environment = account();
    environment.put("TWILIO_API_KEY", "SK" + SID.substring(2));
    environment.put("TWILIO_API_SECRET", "hush-hush");
    environment.put("WAYMARK_TWILIO_REGION", "IE1");
    environment.put("WAYMARK_TWILIO_API_URL", "http://127.0.0.1:4010/");
    environment.put("WAYMARK_TWILIO_NUMBERS", " +44 7700 900123, +447700900124 ,+447700900123,");
    environment.put("WAYMARK_TWILIO_SWEEP", "true");
    environment.put("WAYMARK_TWILIO_SWEEP_SECONDS", "10");
    environment.put("WAYMARK_TWILIO_SWEEP_AFTER_SECONDS", "86400");
    environment.put("WAYMARK_WHATSAPP", "TRUE");
    Settings settings = Settings.from(environment);
    Settings.Twilio twilio = settings.twilio().orElseThrow();
    TwilioApi expected =
        new TwilioApi(
            twilio.api().key(),
            "ie1",
            Optional.of(URI.create("http://127.0.0.1:4010")),
            List.of("+447700900123", "+447700900124"),
            true,
            Duration.ofSeconds(10),
            Duration.ofDays(1));
    assertEquals(expected, twilio.api());
    assertEquals("hush-hush", twilio.api().key().orElseThrow().secret().reveal());
    assertTrue(twilio.whatsapp());
    assertTrue(twilio.api().sweeps());
    assertFalse(settings.toString().contains("hush-hush"));
    environment.put("WAYMARK_TWILIO_SWEEP", "false");
    assertFalse(Settings.from(environment).twilio().orElseThrow().api().sweeps());
  }

  @Test
  void namesEveryFaultAboutTwilio() {
    Map<String, String> environment = account();
    environment.put("TWILIO_API_KEY", "hush-hush");
    environment.put("WAYMARK_TWILIO_REGION", "mars");
    environment.put("WAYMARK_TWILIO_API_URL", "http://twilio.example.org");
    environment.put("WAYMARK_TWILIO_NUMBERS", "07700 900123");
    environment.put("WAYMARK_TWILIO_SWEEP", "perhaps");
    environment.put("WAYMARK_TWILIO_SWEEP_SECONDS", "9");
    environment.put("WAYMARK_TWILIO_SWEEP_AFTER_SECONDS", "59");
    environment.put("WAYMARK_WHATSAPP", "on");
    String faults = faults(environment);
    environment.keySet().removeAll(account().keySet());
    for (String name : environment.keySet()) {
      assertTrue(faults.contains(name), name);
    }
    assertTrue(faults.contains("TWILIO_API_KEY and TWILIO_API_SECRET are needed both"), faults);
    assertEquals(9, faults.lines().count(), faults);
    assertFalse(faults.contains("hush-hush") || faults.contains("900123"), faults);
  }

  @Test
  void refusesSettingsOfTwilioWithoutAnAccount() {
    String faults = faults(Map.of("WAYMARK_TWILIO_NUMBERS", "+447700900123"));
    assertTrue(faults.contains("of no use without TWILIO_ACCOUNT_SID"), faults);
  }

  @Test
  void needsThePublicAddressWithTwilio() {
    String faults = faults(Map.of("TWILIO_ACCOUNT_SID", SID, "TWILIO_AUTH_TOKEN", TOKEN));
    assertTrue(faults.contains("WAYMARK_PUBLIC_URL is needed with Twilio"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.example",
        "https://a.example?x=1",
        "https://",
        "https://a b",
        "//a.example",
        "javascript:alert(1)"
      })
  void refusesWhatIsNoPublicAddress(String url) {
    assertTrue(faults(Map.of("WAYMARK_PUBLIC_URL", url)).contains("WAYMARK_PUBLIC_URL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "www.example.org",
        "https://*.example.org",
        "https://example.org/page",
        "https://example.org; script-src *",
        "https://example.org,https://other.example",
        "https://example.org 'unsafe-inline'",
        "data:"
      })
  void refusesWhatIsNoSiteThatMayEmbed(String sites) {
    assertTrue(faults(Map.of("WAYMARK_EMBED_SITES", sites)).contains("WAYMARK_EMBED_SITES"));
  }

  @ParameterizedTest
  @CsvSource({"65536", "-1", "1e3", "0x10", "9999999999", "8080 8081", "٨٠٨٠"})
  void refusesWhatIsNoPort(String port) {
    assertTrue(faults(Map.of("WAYMARK_PORT", port)).contains("WAYMARK_PORT"));
  }

  @Test
  void readsTheModeAlikeOnATurkishMachine() throws InvalidSettings {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals(Mode.LIVE, Settings.from(Map.of("WAYMARK_MODE", "LIVE")).mode());
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void neverPrintsASecret() throws InvalidSettings {
    Map<String, String> environment = new HashMap<>();
    environment.put("TWILIO_ACCOUNT_SID", SID);
    environment.put("TWILIO_AUTH_TOKEN", TOKEN);
    assertFalse(faults(environment).contains(TOKEN));
    environment.put("WAYMARK_PUBLIC_URL", "https://waymark.example.org");
    Settings settings = Settings.from(environment);
    assertFalse(settings.toString().contains(TOKEN));
    assertTrue(settings.toString().contains("Secret[hidden]"));
  }

  @Test
  void readsOtherVariablesNot() throws InvalidSettings {
    assertEquals(Settings.from(Map.of()), Settings.from(Map.of("PATH", "/bin", "HOME", "x")));
  }
}
