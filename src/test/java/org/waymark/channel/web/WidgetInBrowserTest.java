package org.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The button on a site that is not ours and has a strict policy. Its shadow tree is closed, so
 * these tests reach it as the site's own scripts could: not at all, only by keyboard.
 */
class WidgetInBrowserTest {
  private static OtherSite host;
  private static WebService service;
  private static WebService withoutSites;
  private static Chromium chromium;

  private final List<String> seen = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void start() throws Exception {
    host = new OtherSite().with("/weather", "");
    service =
        WebService.start(
            Map.of("WAYMARK_EMBED_SITES", host.url(""), "WAYMARK_EXIT_URL", host.url("/weather")));
    withoutSites = WebService.start();
    host.with("/", line(service, ""))
        .with("/options", line(service, " data-lang='ar' data-position='left' data-label='Help'"))
        .with("/refused", line(withoutSites, ""))
        .withPolicy(
            "default-src 'none'; script-src %1$s %2$s; frame-src %1$s %2$s"
                .formatted(service.url(""), withoutSites.url("")));
    chromium = new Chromium();
  }

  private static String line(WebService service, String more) {
    return "<script src='" + service.url("/widget.js") + "' defer" + more + "></script>";
  }

  @AfterAll
  static void stop() {
    chromium.close();
    service.close();
    withoutSites.close();
    host.close();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private Page page(String path) {
    context =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1000, 760));
    Page page = context.newPage();
    page.onConsoleMessage(message -> seen.add(message.text()));
    page.onPageError(seen::add);
    page.onRequest(requests::add);
    page.navigate(host.url(path));
    return page;
  }

  private Frame open(Page page) {
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.frames().size() == 2);
    return page.frames().get(1);
  }

  @Test
  void theButtonOpensTheChatOnASiteWithAStrictPolicy() {
    Page page = page("/");
    assertEquals(1, page.frames().size());
    Frame chat = open(page);
    chat.locator("#text").fill("my husband took my passport");
    chat.locator("button.send").click();
    assertThat(chat.locator(".answer")).isVisible();
    picture(page, "widget", false);
    assertEquals(List.of(), seen);
    for (Request request : requests) {
      assertTrue(
          request.url().startsWith(host.url("/")) || request.url().startsWith(service.url("/")),
          request.url());
    }
    assertEquals("{\"cookies\":[],\"origins\":[]}", context.storageState().replaceAll("\\s", ""));
  }

  @Test
  void theSiteCannotReachTheChat() {
    Page page = page("/");
    open(page);
    assertEquals(0, page.evaluate("document.querySelectorAll('iframe').length"));
    assertEquals(
        true, page.evaluate("[...document.querySelectorAll('*')].every(e => !e.shadowRoot)"));
    assertEquals(0, page.evaluate("frames.length"));
  }

  @Test
  void closingTakesTheChatAwayAndGivesTheFocusBack() {
    Page page = page("/");
    open(page);
    page.keyboard().press("Escape");
    page.waitForCondition(() -> page.frames().size() == 1);
    Frame again = open2(page);
    assertThat(again.locator(".exchange")).hasCount(0);
  }

  /** The focus is on the button already. */
  private static Frame open2(Page page) {
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.frames().size() == 2);
    return page.frames().get(1);
  }

  @Test
  void leavingTakesTheSiteAwayToo() {
    Page page = page("/");
    Frame chat = open(page);
    chat.locator(".govuk-js-exit-this-page-button").click();
    page.waitForURL(host.url("/weather"));
  }

  @Test
  void aLinkToAnotherSiteGetsItsOwnTab() {
    Page page = page("/");
    context.route(
        "https://**", route -> route.fulfill(new Route.FulfillOptions().setBody("there")));
    Frame chat = open(page);
    chat.locator("#text").fill("my husband took my passport");
    chat.locator("button.send").click();
    Page other = page.waitForPopup(() -> chat.locator(".answer a[href^='https:']").first().click());
    assertThat(other.locator("body")).hasText("there");
    assertThat(chat.locator(".answer")).isVisible();
  }

  @Test
  void languageAndPositionAreTaken() {
    Page page = page("/options");
    Frame chat = open(page);
    assertThat(chat.locator("html")).hasAttribute("dir", "rtl");
    picture(page, "widget-options", false);
  }

  @Test
  void aSiteThatIsNotAllowedShowsNoChat() {
    Page page = page("/refused");
    open(page);
    page.waitForCondition(() -> seen.stream().anyMatch(text -> text.contains("frame")));
    assertEquals(0, page.frames().get(1).locator("#text").count());
  }

  @Test
  void theDemoPageShowsIt() {
    Page page = page("/");
    page.navigate(service.url("/demo"));
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    Frame chat = open(page);
    assertThat(chat.locator("#text")).isVisible();
    picture(page, "demo", false);
    page.setViewportSize(360, 720);
    picture(page, "demo-phone", false);
    page.keyboard().press("Escape");
    page.waitForCondition(() -> page.frames().size() == 1);
    picture(page, "demo-button", false);
    Axe.findsNothing(page);
  }
}
