package org.waymark.staff.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channel.web.Axe;
import org.waymark.channel.web.Chromium;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.staff.access.Account;

class ConsoleInBrowserTest {
  @TempDir static Path folder;
  private static ConsoleService service;
  private static Chromium chromium;

  private final List<BrowserContext> contexts = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    service = new ConsoleService(folder, KnowledgeFixture.files(), false);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    service.close();
  }

  @AfterEach
  void leave() {
    contexts.forEach(BrowserContext::close);
  }

  private Page signIn(Account account) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(service.address())
                    .setViewportSize(1100, 900));
    contexts.add(context);
    Page page = context.newPage();
    page.navigate("/staff");
    page.getByLabel("Sign-in name").fill(account.id());
    page.getByLabel("Password").fill(ConsoleService.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    assertThat(page.locator("h1")).hasText("What waits for you");
    return page;
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/search?q=police",
        "/articles",
        "/articles?q=zzz",
        "/articles/emergency",
        "/contacts",
        "/contacts/cheshire-cares",
        "/places",
        "/dangers",
        "/phrases",
        "/files",
        "/drafts",
        "/history"
      })
  void everyPageHoldsUpToAxe(String path) {
    Page page = signIn(ConsoleService.EDITOR);
    assertEquals(200, page.navigate("/staff" + path).status());
    picture(page, "staff" + path.replaceAll("\\W+", "-"));
    Axe.findsNothing(page);
    page.setViewportSize(360, 720);
    Chromium.fitsTheScreen(page);
  }

  @Test
  void whoMayOnlyReadIsOfferedNoChange() {
    Page page = signIn(ConsoleService.READER);
    page.navigate("/staff/articles/emergency");
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.getByText("Change this")).hasCount(0);
  }

  @Test
  void theAnswerIsShownAsItIsGivenInAnArea() {
    Page page = signIn(ConsoleService.READER);
    page.navigate("/staff/articles/idva");
    page.getByLabel("Somebody whose area is").selectOption("halton");
    press(page, "Show");
    assertThat(page.locator(".console-phone")).containsText("Abuse service Halton");
  }
}
