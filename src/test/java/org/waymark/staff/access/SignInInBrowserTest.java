package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.channel.web.Axe;
import org.waymark.channel.web.Chromium;

/** Sign-in and accounts as a person sees them, on a wide and on a small screen. */
final class SignInInBrowserTest {
  private static final String PASSWORD = "four quiet green lamps";

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static BrowserContext small() {
    return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 640));
  }

  private static void look(Page page, String name) {
    Axe.findsNothing(page);
    Chromium.picture(page, "staff-" + name);
    assertEquals(page.viewportSize().width, page.evaluate("document.documentElement.scrollWidth"));
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static void follow(Page page, String name) {
    Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(name).setExact(true);
    page.getByRole(AriaRole.LINK, named).first().click();
  }

  @Test
  void makesTheFirstAccountAddsSomebodyAndSignsInAsThem() {
    try (StaffService service =
            StaffService.start(
                folder.resolve("a"),
                router -> router.get("/staff", r -> StaffAnswer.goTo("/staff/account")));
        BrowserContext context = small()) {
      Page page = context.newPage();
      page.navigate(service.server().firstLink().orElseThrow().toString());
      press(page, "Make the account and sign in");
      look(page, "first-account-wrong");
      page.getByLabel("Your name").fill("Ann Smith");
      page.getByLabel("Sign-in name").fill("ann");
      page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
      page.getByLabel("The same password again").fill(PASSWORD);
      press(page, "Make the account and sign in");
      assertTrue(page.content().contains("Your account is made."));
      look(page, "my-account");
      follow(page, "People");
      look(page, "people");
      page.navigate(service.address() + "/staff/people/add");
      press(page, "Add");
      look(page, "add-a-person-wrong");
      page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Ben Cole");
      page.getByLabel("Sign-in name").fill("ben");
      page.getByLabel("Translator:").check();
      page.getByLabel("Languages of a translator").fill("pl");
      press(page, "Add");
      look(page, "link-to-hand-out");
      String link = page.getByLabel("The link").inputValue();
      follow(page, "People");
      follow(page, "What staff did");
      look(page, "what-staff-did");
      page.navigate(service.address() + "/staff/people/ben");
      look(page, "person");
      page.navigate(service.address() + "/staff/people/ben/remove");
      look(page, "remove");
      press(page, "Sign out");
      look(page, "sign-in");
      page.navigate(link);
      look(page, "choose-password");
      page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
      page.getByLabel("The same password again").fill(PASSWORD);
      press(page, "Set the password and sign in");
      page.navigate(service.address() + "/staff/people");
      look(page, "not-allowed");
      Cookie cookie = context.cookies().get(0);
      assertEquals("waymark-staff", cookie.name);
      assertTrue(cookie.httpOnly);
      assertEquals(SameSiteAttribute.STRICT, cookie.sameSite);
    }
  }

  @Test
  void comesBackSignedInFromADirectoryOnAnotherSite() throws Exception {
    try (OfficeDirectory directory = new OfficeDirectory();
        StaffService service =
            StaffService.start(folder.resolve("b"), directory.settings(), router -> {});
        BrowserContext context = chromium.browser().newContext()) {
      directory.expects("8f3a", Map.of("name", "Dora Lane", "groups", List.of("Answers")));
      Page page = context.newPage();
      page.navigate(service.address() + "/staff/account");
      look(page, "sign-in-directory");
      press(page, "Sign in with your work account");
      page.waitForURL("**/staff/account");
      assertTrue(page.content().contains("Dora Lane"), page.content());
      assertTrue(page.content().contains("You sign in with your work account"));
    }
  }

  @Test
  void keepsSomebodySignedInWhoFollowsALinkOnAnotherSite() throws Exception {
    Account ann = new Account("ann", "Ann Smith", Set.of(Role.EDITOR), Set.of());
    try (StaffService service = StaffService.start(folder.resolve("c")).with(ann, PASSWORD);
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(service.address() + "/staff/sign-in?to=/staff/account");
      page.getByLabel("Sign-in name").fill("ann");
      page.getByLabel("Password").fill(PASSWORD);
      press(page, "Sign in");
      String elsewhere = service.address().replace("localhost", "127.0.0.1");
      page.route(
          elsewhere + "/mail",
          route ->
              route.fulfill(
                  new com.microsoft.playwright.Route.FulfillOptions()
                      .setContentType("text/html")
                      .setBody("<a href='" + service.address() + "/staff/account'>the draft</a>")));
      page.navigate(elsewhere + "/mail");
      follow(page, "the draft");
      page.waitForURL("**/staff/account");
      page.getByText("What I may do").waitFor();
      assertTrue(page.content().contains("Ann Smith"), page.content());
    }
  }
}
