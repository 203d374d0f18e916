package org.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving at once: by button, by key, with and without JavaScript; and that nothing comes back. */
class LeaveInBrowserTest {
  private static final String WORDS = "my husband took my passport";
  private static OtherSite elsewhere;
  private static WebService service;
  private static Chromium chromium;

  private BrowserContext context;

  @BeforeAll
  static void start() throws Exception {
    elsewhere = new OtherSite().with("/weather", "").with("/before", "");
    service = WebService.start(Map.of("WAYMARK_EXIT_URL", elsewhere.url("/weather")));
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    service.close();
    elsewhere.close();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  /** Somebody comes from another page, opens the chat and asks. */
  private Page asked(boolean script) {
    context =
        chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script));
    Page page = context.newPage();
    page.navigate(elsewhere.url("/before"));
    page.navigate(service.url("/chat"));
    page.locator("#text").fill(WORDS);
    page.locator("button.send").click();
    assertThat(page.locator(".asked")).containsText(WORDS);
    return page;
  }

  private static void press(Page page, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press("Shift");
    }
  }

  /**
   * Lets the browser ask for the other page and stay: an answer without content leaves it where it
   * is. What then happens in our page is its own doing, not the end of the page.
   */
  private static void stays(Page page) {
    page.route("**/weather", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
  }

  private static void isGone(Page page) {
    page.waitForURL(elsewhere.url("/weather"));
    assertThat(page.locator("h1")).hasText("Elsewhere");
  }

  @Test
  void theButtonLeadsElsewhereAndLeavesNoWayBack() {
    Page page = asked(true);
    page.locator(".govuk-js-exit-this-page-button").click();
    isGone(page);
    page.goBack();
    assertEquals(elsewhere.url("/before"), page.url());
  }

  @Test
  void theShiftKeyPressedThreeTimesLeavesAndSaysSo() {
    Page page = asked(true);
    press(page, 1);
    assertThat(page.locator(".govuk-exit-this-page [role='status']"))
        .hasText("Shift, press 2 more times to exit.");
    press(page, 1);
    assertThat(page.locator(".govuk-exit-this-page [role='status']"))
        .hasText("Shift, press 1 more time to exit.");
    picture(page, "leaving", false);
    press(page, 1);
    isGone(page);
  }

  @Test
  void aCapitalLetterIsNoWishToLeave() {
    Page page = asked(true);
    page.locator("#text").focus();
    for (int i = 0; i < 5; i++) {
      page.keyboard().press("Shift+A");
    }
    assertThat(page.locator("#text")).hasValue("AAAAA");
    assertEquals(service.url("/chat"), page.url());
  }

  @Test
  void theFirstTabAndEnterLeaveToo() {
    Page page = asked(true);
    page.navigate(service.url("/chat"));
    page.keyboard().press("Tab");
    assertThat(page.locator(".govuk-js-exit-this-page-skiplink")).isFocused();
    page.keyboard().press("Enter");
    isGone(page);
  }

  @Test
  void whatIsUnderWayIsStopped() {
    Page page = asked(true);
    page.route("**/api/v1/messages", route -> {});
    page.locator("#text").fill("menu");
    page.locator("button.send").click();
    assertThat(page.locator("#working")).not().isEmpty();
    List<String> stopped = new ArrayList<>();
    page.onRequestFailed(request -> stopped.add(request.url()));
    stays(page);
    page.locator(".govuk-js-exit-this-page-button").click();
    // The page itself gives up after 20 seconds: what ends before that, leaving has ended.
    page.waitForCondition(
        () -> stopped.contains(service.url("/api/v1/messages")),
        new Page.WaitForConditionOptions().setTimeout(15_000));
  }

  @Test
  void thePageIsEmptyBeforeTheOtherOneComes() {
    Page page = asked(true);
    page.locator("#text").fill("half a sentence");
    stays(page);
    press(page, 3);
    assertThat(page.locator("body")).hasText("Loading.");
    assertThat(page.locator("[role='alert']")).hasText("Loading.");
    assertFalse(page.content().contains("passport"));
    assertEquals(0, page.locator("textarea").count());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theBrowserIsToldToForgetThisSite(boolean script) {
    Page page = asked(script);
    page.evaluate("localStorage.setItem('left', 'something')");
    page.locator(".govuk-js-exit-this-page-button").click();
    isGone(page);
    Page later = context.newPage();
    later.navigate(service.url("/cookies"));
    later.waitForCondition(() -> later.evaluate("localStorage.length").equals(0));
  }

  @Test
  void withoutScriptBackDoesNotShowWhatWasWritten() {
    Page page = asked(false);
    page.locator(".govuk-js-exit-this-page-button").click();
    isGone(page);
    try {
      page.goBack();
    } catch (PlaywrightException e) {
      // The browser asks whether to send the form again, and shows nothing of it.
    }
    assertThat(page.locator(".asked")).hasCount(0);
    assertThat(page.locator("body")).not().containsText("passport");
  }

  @Test
  void whoeverComesBackMeetsAnEmptyChat() {
    Page page = asked(true);
    page.navigate(elsewhere.url("/before"));
    page.goBack();
    assertThat(page.locator("#text")).hasValue("");
    assertThat(page.locator(".exchange")).hasCount(0);
  }

  @Test
  void ourPagesTakeEachOthersPlaceInTheHistory() {
    Page page = asked(true);
    page.locator(".foot a[href='/cookies']").click();
    page.waitForURL(service.url("/cookies"));
    page.locator(".govuk-js-exit-this-page-button").click();
    isGone(page);
    page.goBack();
    assertEquals(elsewhere.url("/before"), page.url());
  }
}
