package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of the console can rely on, and what it is kept from. */
final class StaffServerTest {
  private static final String PASSWORD = "four quiet green lamps";
  private static final String WORDS = "words that took an hour";

  @TempDir private Path folder;
  private StaffService service;
  private Visitor visitor;

  /** A page for everybody, an action for editors, and one that breaks. */
  private static final class Pages implements StaffRoutes {
    @Override
    public void mount(StaffRouter router) {
      router.get("/staff", request -> page("hello"));
      router.get("/staff/things/:id", request -> page(request.parameter("id")));
      router.get("/staff/list", r -> new StaffAnswer.File("text/csv", "a\" b.csv", "1,2"));
      router.get(
          "/staff/broken",
          request -> {
            throw new IllegalStateException(WORDS);
          });
      router.post(
          "/staff/things/:id",
          request ->
              request.form("text").isEmpty()
                  ? StaffAnswer.form("staff/again", Map.of("uri", "empty"))
                  : StaffAnswer.goTo("/staff", "Saved " + request.form("text")),
          Role.EDITOR);
    }

    @Override
    public List<Link> links() {
      return List.of(new Link("/staff/things", "Things", Set.of(Role.EDITOR)));
    }

    private static StaffAnswer page(String text) {
      return StaffAnswer.page("staff/again", Map.of("uri", text));
    }
  }

  @BeforeEach
  void start() throws AccountFault {
    service = StaffService.start(folder, new Pages());
    service.with(new Account("ann", "Ann", Set.of(Role.EDITOR), Set.of()), PASSWORD);
    service.with(new Account("ben", "Ben", Set.of(Role.APPROVER), Set.of()), PASSWORD);
    visitor = new Visitor(service);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  @Test
  void asksWhoeverComesToSignInAndLeadsThemOn() throws Exception {
    HttpResponse<String> refused = visitor.get("/staff/things/one?a=b");
    assertEquals(303, refused.statusCode());
    String signIn = "/staff/sign-in?to=%2Fstaff%2Fthings%2Fone%3Fa%3Db";
    assertEquals(signIn, location(refused));
    assertTrue(visitor.get(signIn).body().contains("value=\"/staff/things/one?a=b\""));
    Map<String, String> filled =
        Map.of("id", " ANN", "password", PASSWORD, "to", "/staff/things/one?a=b");
    HttpResponse<String> in = visitor.fill(signIn, "/staff/sign-in", filled);
    assertEquals("/staff/things/one?a=b", location(in));
    assertEquals(200, visitor.get("/staff/things/one").statusCode());
    assertEquals("/staff", location(visitor.get("/staff/sign-in")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/staffing",
        "/other",
        "/staff/\\evil",
        "/staff@evil.example",
        ""
      })
  void leadsNowhereElse(String to) throws Exception {
    Map<String, String> filled = Map.of("id", "ann", "password", PASSWORD, "to", to);
    assertEquals("/staff", location(visitor.fill("/staff/sign-in", filled)));
  }

  @Test
  void saysOnceWhatWasDone() throws Exception {
    visitor.signIn("ann", PASSWORD);
    HttpResponse<String> done = visitor.fill("/staff", "/staff/things/1", Map.of("text", "<b>"));
    assertEquals(303, done.statusCode());
    assertTrue(visitor.get("/staff").body().contains("Saved &lt;b&gt;"));
    assertFalse(visitor.get("/staff").body().contains("Saved"));
    assertEquals(400, visitor.fill("/staff", "/staff/things/1", Map.of()).statusCode());
  }

  private static String said(AuditLog.Entry entry) {
    return entry.who() + " " + entry.action() + " " + entry.subject();
  }

  @Test
  void showsAndDoesOnlyWhatARoleAllows() throws Exception {
    visitor.signIn("ben", PASSWORD);
    assertFalse(visitor.get("/staff").body().contains("Things"));
    HttpResponse<String> refused = visitor.fill("/staff", "/staff/things/1", Map.of("text", WORDS));
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("You may not do this"));
    assertEquals(403, visitor.get("/staff/people").statusCode());
    assertEquals(403, visitor.get("/staff/audit").statusCode());
    Visitor editor = new Visitor(service);
    editor.signIn("ann", PASSWORD);
    assertTrue(editor.get("/staff").body().contains("Things"));
  }

  @Test
  void refusesAPostWithoutTheTokenOfItsForm() throws Exception {
    visitor.signIn("ann", PASSWORD);
    String good = visitor.csrf("/staff");
    Map<String, String> filled = Map.of("text", WORDS);
    Visitor other = new Visitor(service);
    other.signIn("ann", PASSWORD);
    for (String csrf : List.of("", "x", good + "&csrf=" + good, other.csrf("/staff"))) {
      HttpResponse<String> refused = visitor.post("/staff/things/1", csrf, "same-origin", filled);
      assertEquals(403, refused.statusCode());
    }
    assertEquals(303, visitor.post("/staff/things/1", good, "same-origin", filled).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void refusesAPostThatAnotherSiteMadeTheBrowserSend(String from) throws Exception {
    visitor.signIn("ann", PASSWORD);
    String csrf = visitor.csrf("/staff");
    assertEquals(
        403, visitor.post("/staff/things/1", csrf, from, Map.of("text", WORDS)).statusCode());
  }

  @Test
  void asksTheBrowserAgainWhenAnotherSiteLedIt() throws Exception {
    visitor.signIn("ann", PASSWORD);
    String cookie = visitor.cookie();
    HttpResponse<String> again = visitor.get("/staff/things/a%22b", "cross-site");
    assertEquals(200, again.statusCode());
    assertTrue(again.body().contains("content=\"0; url=/staff/things/a%22b\""), again.body());
    assertFalse(again.body().contains("Sign out"));
    assertEquals(cookie, visitor.cookie());
  }

  @Test
  void givesBackWhatWasTypedWhenTheSessionIsOver() throws Exception {
    visitor.signIn("ann", PASSWORD);
    String csrf = visitor.csrf("/staff");
    service.clock().advance(Duration.ofHours(1));
    HttpResponse<String> over =
        visitor.post(
            "/staff/things/1",
            csrf,
            "same-origin",
            Map.of("text", WORDS + "</textarea>", "password", PASSWORD));
    assertEquals(403, over.statusCode());
    assertTrue(over.body().contains(WORDS + "&lt;/textarea&gt;"), over.body());
    assertFalse(over.body().contains(PASSWORD));
  }

  @Test
  void givesANewCookieAtSignInAndTakesItAwayAtSignOut() throws Exception {
    visitor.get("/staff/sign-in");
    String before = visitor.cookie();
    visitor.signIn("ann", PASSWORD);
    String inside = visitor.cookie();
    assertNotEquals(before, inside);
    HttpResponse<String> out = visitor.fill("/staff", "/staff/sign-out", Map.of());
    assertEquals("/staff/sign-in", location(out));
    assertEquals("", visitor.cookie());
    Visitor thief = new Visitor(service);
    assertEquals(303, thief.getWith("/staff", inside).statusCode());
  }

  @Test
  void hidesTheCookieFromScriptsAndOtherSites() throws Exception {
    String cookie = visitor.get("/staff/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(
        cookie.matches("waymark-staff=[\\w-]{43}; Path=/; HTTPOnly; SameSite=Strict"), cookie);
  }

  @Test
  void saysTheSameWhateverIsWrongAtSignIn() throws Exception {
    String wrong = refusal("ann", "not my password");
    assertEquals(wrong.replace("ann", "nobody"), refusal("nobody", "not my password"));
    for (int i = 0; i < LockOut.TRIES_FOR_A_NAME_FROM_AN_ADDRESS; i++) {
      refusal("ann", "not my password");
    }
    assertEquals(wrong, refusal("ann", PASSWORD));
    service.clock().advance(LockOut.PERIOD.multipliedBy(2));
    assertEquals(303, visitor.signIn("ann", PASSWORD).statusCode());
  }

  private String refusal(String id, String password) throws Exception {
    HttpResponse<String> refused = new Visitor(service).signIn(id, password);
    assertEquals(403, refused.statusCode());
    return refused.body().replaceAll("name=\"csrf\" value=\"[^\"]+\"", "");
  }

  @Test
  void writesDownWhoSignedInButNotWhatAStrangerTyped() throws Exception {
    visitor.signIn("ann", PASSWORD);
    visitor.fill("/staff", "/staff/sign-out", Map.of());
    visitor.signIn("my password by mistake", "x");
    assertEquals(
        List.of(" was refused at sign-in ", "ann signed out ", "ann signed in "),
        service.audit().latest(3).stream().map(StaffServerTest::said).toList());
    assertFalse(Files.readString(folder.resolve("audit.jsonl")).contains("mistake"));
  }

  @ParameterizedTest
  @CsvSource({"/staff/nowhere,404", "/staff/broken,500", "/staff/link/guessed,404"})
  void answersWithAPageInPlainWords(String path, int status) throws Exception {
    visitor.signIn("ann", PASSWORD);
    HttpResponse<String> page = visitor.get(path);
    assertEquals(status, page.statusCode());
    assertTrue(page.body().contains("<h1"), page.body());
    assertFalse(page.body().contains(WORDS));
  }

  @Test
  void refusesWhatIsTooLargeAndKeepsNoUpload() throws Exception {
    visitor.signIn("ann", PASSWORD);
    String huge = "a".repeat(StaffServer.MAX_BODY_BYTES + 1);
    String form = "application/x-www-form-urlencoded";
    assertEquals(413, visitor.raw("/staff/things/1", form, "text=" + huge).statusCode());
    String upload =
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.txt\"\r\n\r\nhi\r\n--x--";
    visitor.raw("/staff/things/1", "multipart/form-data; boundary=x", upload);
    assertFalse(Files.exists(Path.of("file-uploads")));
  }

  @Test
  void givesAFileToKeepUnderAPlainName() throws Exception {
    visitor.signIn("ann", PASSWORD);
    HttpResponse<String> file = visitor.get("/staff/list");
    assertEquals("1,2", file.body());
    assertEquals(
        "attachment; filename=\"a--b.csv\"",
        file.headers().firstValue("Content-Disposition").orElseThrow());
  }

  @Test
  void setsHeadersThatKeepEverythingElseOut() throws Exception {
    for (String path : List.of("/staff/sign-in", "/staff/nowhere", "/staff")) {
      Map<String, List<String>> headers = visitor.get(path).headers().map();
      assertEquals(List.of("no-store"), headers.get("cache-control"));
      assertTrue(headers.get("content-security-policy").get(0).startsWith("default-src 'none'"));
      assertFalse(headers.get("content-security-policy").get(0).contains("script"));
      assertEquals(List.of("DENY"), headers.get("x-frame-options"));
      assertEquals(List.of("nosniff"), headers.get("x-content-type-options"));
      assertFalse(headers.containsKey("strict-transport-security"));
    }
    assertEquals("/staff", location(visitor.get("/")));
  }

  @Test
  void takesNoPageOutsideItsOwnPaths() {
    StaffRoutes outside = router -> router.get("/chat", request -> StaffAnswer.notFound());
    assertThrows(
        IllegalArgumentException.class,
        () -> StaffService.start(folder.resolve("other"), outside).close());
  }
}
