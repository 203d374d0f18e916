package org.waymark.staff.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channel.web.Axe;
import org.waymark.channel.web.Chromium;

class ConsoleInBrowserTest {
  @RegisterExtension static final ConsoleInBrowser CONSOLE = new ConsoleInBrowser();

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
        "/links",
        "/figures",
        "/account",
        "/articles/new",
        "/contacts/new",
        "/translations",
        "/drafts",
        "/history"
      })
  void everyPageHoldsUpToAxe(String path) {
    Page page = CONSOLE.desks().of(ConsoleService.EDITOR);
    assertEquals(200, page.navigate("/staff" + path).status());
    picture(page, "staff" + path.replaceAll("\\W+", "-"));
    Axe.findsNothing(page);
    page.setViewportSize(320, 720);
    Chromium.fitsTheScreen(page);
    picture(page, "staff" + path.replaceAll("\\W+", "-") + "-small");
  }

  @Test
  void whoMayOnlyReadIsOfferedNoChange() {
    Page page = CONSOLE.desks().of(ConsoleService.READER);
    page.navigate("/staff/articles/emergency");
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.getByText("Change this")).hasCount(0);
  }

  @Test
  void theAnswerIsShownAsItIsGivenInAnArea() {
    Page page = CONSOLE.desks().of(ConsoleService.READER);
    page.navigate("/staff/articles/idva");
    page.getByLabel("Somebody whose area is").selectOption("halton");
    Desks.press(page, "Show");
    assertThat(page.locator(".console-phone")).containsText("Abuse service Halton");
  }
}
