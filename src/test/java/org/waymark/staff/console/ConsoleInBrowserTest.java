package org.waymark.staff.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
    Page page = CONSOLE.staying();
    page.setViewportSize(1100, 900);
    assertEquals(200, page.navigate("/staff" + path).status());
    picture(page, "staff" + path.replaceAll("\\W+", "-"));
    Axe.findsNothing(page);
    page.setViewportSize(320, 720);
    Chromium.fitsTheScreen(page);
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

  @Test
  void aCalendarReadsWhatIsDueByAnAddressAndNoPersonIsNamedThere() throws Exception {
    Page page = CONSOLE.desks().of(ConsoleService.READER);
    page.navigate("/staff/account");
    Desks.press(page, "Make an address");
    String address = page.getByLabel("Your address").inputValue();
    Axe.findsNothing(page);
    picture(page, "staff-calendar");
    HttpResponse<String> file =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    assertEquals(200, file.statusCode());
    assertTrue(file.body().contains("SUMMARY:Ring: samaritans"), file.body());
    assertFalse(file.body().matches("(?s).*(Eve|Fry|AB|Ada).*"), file.body());
    page.navigate("/staff/account");
    assertThat(page.getByLabel("Your address")).hasCount(0);
    Desks.press(page, "End the address");
    assertThat(page.locator(".govuk-notification-banner")).containsText("works no more");
  }

  @Test
  void figuresStandBesideTheirBarsAndInAFileForSpreadsheets() {
    Page page = CONSOLE.staying();
    page.navigate("/staff/figures?week=nonsense");
    assertThat(page.locator("section").first()).containsText("Danger was seen");
    assertThat(page.locator(".figures__count").first()).hasText("310");
    assertThat(page.locator("rect").nth(1)).hasAttribute("width", "29%");
    String file = page.request().get("/staff/figures.csv").text();
    assertTrue(
        file.startsWith("week,table,name,messages\r\n2026-11-16,outcome,answer,310\r\n"), file);
    assertTrue(file.contains("2026-11-16,word,caravan,30\r\n"), file);
  }
}
