package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.service.StaffSettings;

/** The first account, other people's, and one's own. */
final class PeoplePagesTest {
  private static final String PASSWORD = "four quiet green lamps";
  private static final String OTHER = "seven slow blue trains";

  @TempDir private Path folder;
  private StaffService service;
  private Visitor visitor;

  @BeforeEach
  void start() {
    service = StaffService.start(folder);
    visitor = new Visitor(service);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private void signInAsAdministrator() throws Exception {
    Account ann = new Account("ann", "Ann", Set.of(Role.ADMINISTRATOR), Set.of());
    service.with(ann, PASSWORD);
    assertEquals(303, visitor.signIn("ann", PASSWORD).statusCode());
  }

  private static Map<String, String> chosen(String password) {
    return Map.of("password", password, "again", password);
  }

  private static String link(String page) {
    Matcher link = Pattern.compile("http://localhost:\\d+(/staff/link/[\\w-]{43})").matcher(page);
    assertTrue(link.find(), page);
    return link.group(1);
  }

  @Test
  void makesTheFirstAccountByALinkThatWorksOnce() throws Exception {
    URI first = service.server().firstLink().orElseThrow();
    assertTrue(first.toString().startsWith(service.address() + "/staff/first/"), first.toString());
    Map<String, String> filled = new HashMap<>(chosen(PASSWORD));
    filled.put("id", "Ann");
    filled.put("name", "Ann Smith");
    HttpResponse<String> wrong = visitor.fill(first.getPath(), filled);
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("value=\"Ann Smith\""), "keeps what was typed");
    assertTrue(wrong.body().contains("id=\"id-error\""), wrong.body());
    filled.put("id", "ann");
    assertEquals(303, visitor.fill(first.getPath(), filled).statusCode());
    assertEquals(200, visitor.get("/staff/people").statusCode());
    assertEquals(404, visitor.get(first.getPath()).statusCode());
    assertEquals(Optional.empty(), service.server().firstLink());
  }

  @Test
  void makesNoFirstAccountByAGuess() throws Exception {
    assertEquals(404, visitor.get("/staff/first/guess").statusCode());
    visitor.get("/staff/sign-in");
    assertEquals(404, visitor.fill("/staff/sign-in", "/staff/first/x", Map.of()).statusCode());
    signInAsAdministrator();
    assertEquals(Optional.empty(), service.server().firstLink());
  }

  @Test
  void addsSomebodyWhoChoosesTheirOwnPassword() throws Exception {
    signInAsAdministrator();
    Map<String, String> ben =
        Map.of("id", "ben", "name", "Ben Cole", "roles", "translator", "languages", "pl, ro");
    HttpResponse<String> added = visitor.fill("/staff/people/add", ben);
    assertEquals(200, added.statusCode());
    assertTrue(visitor.get("/staff/people").body().contains("Not chosen yet"));
    Visitor other = new Visitor(service);
    String link = link(added.body());
    assertEquals(400, other.fill(link, Map.of("password", OTHER, "again", PASSWORD)).statusCode());
    assertEquals(400, other.fill(link, chosen("short")).statusCode());
    assertEquals(303, other.fill(link, chosen(OTHER)).statusCode());
    String account = other.get("/staff/account").body();
    assertTrue(account.contains("Ben Cole") && account.contains("pl ro"), account);
    assertEquals(404, other.get(link).statusCode());
    assertFalse(visitor.get("/staff/people").body().contains("Not chosen yet"));
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
    signInAsAdministrator();
    HttpResponse<String> wrong =
        visitor.fill(
            "/staff/people/add",
            Map.of("id", "B C", "name", "Ben \"<Cole", "roles", "editor", "languages", "pl"));
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("value=\"Ben &quot;&lt;Cole\""), wrong.body());
    assertTrue(wrong.body().contains("value=\"B C\""), wrong.body());
    assertTrue(wrong.body().contains("value=\"editor\" checked"), wrong.body());
    assertTrue(wrong.body().contains("id-error"), wrong.body());
    assertEquals(1, service.accounts().all().size());
  }

  @Test
  void changesAndRemovesSomebodyAtOnce() throws Exception {
    signInAsAdministrator();
    service.with(new Account("ben", "Ben", Set.of(Role.ADMINISTRATOR), Set.of()), OTHER);
    Visitor ben = new Visitor(service);
    ben.signIn("ben", OTHER);
    assertEquals(200, ben.get("/staff/people").statusCode());
    Map<String, String> less = Map.of("name", "Ben", "roles", "editor", "languages", "");
    assertEquals(303, visitor.fill("/staff/people/ben", less).statusCode());
    assertEquals(403, ben.get("/staff/people").statusCode());
    visitor.fill("/staff/people/ben/remove", Map.of());
    assertEquals(303, ben.get("/staff/account").statusCode());
    HttpResponse<String> last = visitor.fill("/staff/people/ann/remove", Map.of());
    assertEquals(400, last.statusCode());
    assertTrue(last.body().contains("Somebody must stay administrator"), last.body());
    assertEquals(
        List.of("ann removed ben", "ann changed ben: [editor] []"),
        service.audit().latest(2).stream()
            .map(e -> e.who() + " " + e.action() + " " + e.subject())
            .toList());
    assertTrue(visitor.get("/staff/audit").body().contains("removed ben"));
  }

  @Test
  void endsAPasswordThatIsLostAndSignsItsOwnerOut() throws Exception {
    signInAsAdministrator();
    service.with(new Account("ben", "Ben", Set.of(Role.EDITOR), Set.of()), OTHER);
    Visitor ben = new Visitor(service);
    ben.signIn("ben", OTHER);
    HttpResponse<String> made =
        visitor.fill("/staff/people/ben", "/staff/people/ben/link", Map.of());
    assertEquals(303, ben.get("/staff/account").statusCode());
    assertEquals(403, ben.signIn("ben", OTHER).statusCode());
    service.clock().advance(Accounts.LINK.plus(Duration.ofSeconds(1)));
    HttpResponse<String> late = ben.get(link(made.body()));
    assertEquals(404, late.statusCode());
    assertTrue(late.body().contains("The link works no more"), late.body());
  }

  @Test
  void changesOnesOwnPasswordAndSignsOutElsewhere() throws Exception {
    signInAsAdministrator();
    Visitor elsewhere = new Visitor(service);
    elsewhere.signIn("ann", PASSWORD);
    Map<String, String> filled = new HashMap<>(chosen(OTHER));
    filled.put("old", "not my password");
    String page = "/staff/account";
    String action = "/staff/account/password";
    assertEquals(400, visitor.fill(page, action, filled).statusCode());
    filled.put("old", PASSWORD);
    assertEquals(303, visitor.fill(page, action, filled).statusCode());
    assertTrue(visitor.get(page).body().contains("Your password is changed"));
    assertEquals(303, elsewhere.get(page).statusCode());
    assertEquals(403, elsewhere.signIn("ann", PASSWORD).statusCode());
    assertEquals(303, elsewhere.signIn("ann", OTHER).statusCode());
  }

  @Test
  void keepsItsCookieToOneEncryptedHostWhenThereIsHttps() throws Exception {
    StaffSettings plain = StaffService.settings(folder, Optional.empty());
    StaffSettings encrypted =
        new StaffSettings(
            plain.folder(),
            plain.host(),
            0,
            URI.create("https://staff.example.org"),
            plain.trustProxy(),
            plain.oneMayPublish(),
            plain.idle(),
            plain.longest(),
            plain.linksEvery(),
            plain.repository(),
            plain.directory());
    try (StaffService other = StaffService.start(encrypted)) {
      HttpResponse<String> page = new Visitor(other).get("/staff/sign-in");
      String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
      assertTrue(cookie.startsWith("__Host-waymark-staff="), cookie);
      assertTrue(cookie.endsWith("; Path=/; Secure; HTTPOnly; SameSite=Strict"), cookie);
      assertTrue(page.headers().firstValue("Strict-Transport-Security").isPresent());
      assertEquals("https://staff.example.org/staff", other.server().address().toString());
    }
  }
}
