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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.service.Settings.InvalidSettings;
import org.waymark.service.StaffSettings.Directory;
import org.waymark.service.StaffSettings.Grant;

final class StaffSettingsTest {
  private static final Map<String, String> DIRECTORY =
      Map.of(
          "WAYMARK_STAFF", "office",
          "WAYMARK_STAFF_OIDC_ISSUER", "https://office.example/tenant/",
          "WAYMARK_STAFF_OIDC_CLIENT_ID", "waymark",
          "WAYMARK_STAFF_OIDC_CLIENT_SECRET", "s3cret",
          "WAYMARK_STAFF_OIDC_ROLES", "Answers=editor, Night shift=approver,Polish=translator:pl");

  private static String faults(Map<String, String> environment) {
    return assertThrows(InvalidSettings.class, () -> Settings.from(environment)).getMessage();
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new HashMap<>(DIRECTORY);
    environment.put(name, value);
    return environment;
  }

  @Test
  void isOffUnlessThereIsAFolder() throws InvalidSettings {
    assertEquals(Optional.empty(), Settings.from(Map.of()).staff());
    assertTrue(faults(Map.of("WAYMARK_STAFF_PORT", "1")).contains("without WAYMARK_STAFF"));
  }

  @Test
  void hasADefaultForEverythingElse() throws InvalidSettings {
    StaffSettings expected =
        new StaffSettings(
            Path.of("office"),
            "127.0.0.1",
            8082,
            URI.create("http://localhost:8082"),
            false,
            false,
            Duration.ofMinutes(30),
            Duration.ofHours(10),
            Duration.ofDays(7),
            Optional.empty(),
            Optional.empty());
    assertEquals(Optional.of(expected), Settings.from(Map.of("WAYMARK_STAFF", "office")).staff());
    assertFalse(expected.encrypted());
  }

  @Test
  void asksWebAddressesWhenItIsToldAndNeverWithZero() throws InvalidSettings {
    for (int days : new int[] {0, 1, 30}) {
      Map<String, String> environment =
          Map.of("WAYMARK_STAFF", "office", "WAYMARK_STAFF_LINKS_DAYS", Integer.toString(days));
      assertEquals(
          Optional.of(Duration.ofDays(days)),
          Settings.from(environment).staff().map(StaffSettings::linksEvery));
    }
    assertTrue(faults(with("WAYMARK_STAFF_LINKS_DAYS", "-1")).contains("LINKS_DAYS"));
  }

  @Test
  void readsTheDirectoryAndWhatItsGroupsMayDo() throws InvalidSettings {
    Directory directory =
        Settings.from(DIRECTORY).staff().flatMap(StaffSettings::directory).orElseThrow();
    assertEquals(URI.create("https://office.example/tenant"), directory.issuer());
    assertEquals("waymark", directory.client());
    assertEquals("s3cret", directory.secret().reveal());
    assertEquals("roles", directory.rolesClaim());
    assertEquals(
        List.of(
            new Grant("Answers", "editor", ""),
            new Grant("Night shift", "approver", ""),
            new Grant("Polish", "translator", "pl")),
        directory.grants());
    assertFalse(Settings.from(DIRECTORY).toString().contains("s3cret"));
  }

  @Test
  void readsTheOtherRepositoryAndHidesItsPassword() throws InvalidSettings {
    Map<String, String> environment =
        Map.of(
            "WAYMARK_STAFF", "office",
            "WAYMARK_STAFF_REMOTE", "https://git.example/answers.git",
            "WAYMARK_STAFF_REMOTE_USER", "waymark",
            "WAYMARK_STAFF_REMOTE_PASSWORD", "s3cret");
    Settings settings = Settings.from(environment);
    assertEquals(
        "s3cret",
        settings.staff().flatMap(StaffSettings::repository).orElseThrow().password().reveal());
    assertFalse(settings.toString().contains("s3cret"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WAYMARK_STAFF_URL|http://staff.example|https://",
        "WAYMARK_STAFF_URL|https://staff.example/staff|/staff there",
        "WAYMARK_STAFF_IDLE_MINUTES|0|number from 1",
        "WAYMARK_STAFF_SESSION_HOURS|25|number from 1 to 24",
        "WAYMARK_STAFF_ONE_MAY_PUBLISH|perhaps|true or false",
        "WAYMARK_STAFF_OIDC_ISSUER|http://office.example|https://",
        "WAYMARK_STAFF_OIDC_CLIENT_SECRET|''|is needed",
        "WAYMARK_STAFF_OIDC_ROLES|Answers=boss|must be such as",
        "WAYMARK_STAFF_OIDC_ROLES|Polish=translator|must be such as",
        "WAYMARK_STAFF_REMOTE|http://git.example/a.git|https://",
        "WAYMARK_STAFF_REMOTE|https://me:s3cret@git.example/a.git|must not hold a password",
        "WAYMARK_STAFF_REMOTE_USER|me|of no use without",
        "WAYMARK_STAFF_FOLDER|x|not a setting"
      })
  void saysWhatIsWrong(String name, String value, String fault) {
    String said = faults(with(name, value));
    assertTrue(said.contains(fault), said);
    assertFalse(said.contains("s3cret"), said);
  }
}
