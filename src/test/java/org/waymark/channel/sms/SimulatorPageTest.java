package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The phone in a real browser, with JavaScript switched off. */
final class SimulatorPageTest {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static BrowserType.LaunchOptions chromium() {
    return new BrowserType.LaunchOptions()
        .setHeadless(true)
        .setExecutablePath(Path.of("/usr/bin/chromium"))
        .setArgs(FLAGS);
  }

  @Test
  void holdsAConversationWithoutJavaScript() {
    try (SmsEdge edge = new SmsEdge(false);
        Playwright playwright = Playwright.create();
        Browser browser = playwright.chromium().launch(chromium());
        BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(edge.url() + Simulator.PATH);
      send(page, "menu", 1);
      send(page, "1", 2);
      assertEquals(2, page.locator(".person").count());
      assertEquals(2, page.locator(".service").count());
      assertTrue(page.locator(".service .size").last().innerText().contains("GSM-7"));
      assertEquals(edge.url() + Simulator.PATH, page.url());
      assertTrue(asked.stream().allMatch(url -> url.startsWith(edge.url())), "asked elsewhere");
      assertEquals(List.of(), context.cookies());
    }
  }

  @Test
  void isStyledAndFitsANarrowScreen() {
    try (SmsEdge edge = new SmsEdge(false);
        Playwright playwright = Playwright.create();
        Browser browser = playwright.chromium().launch(chromium())) {
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(320, 640));
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.location() + message.text()));
      page.navigate(edge.url() + Simulator.PATH);
      send(page, "w".repeat(300), 1);
      assertEquals(
          "rgb(26, 74, 138)",
          page.locator(".person .text").evaluate("e => getComputedStyle(e).backgroundColor"));
      assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
      assertEquals(List.of(), complaints.stream().filter(c -> !c.contains("favicon")).toList());
    }
  }

  private static void send(Page page, String text, int bubbles) {
    page.getByLabel("Your message").fill(text);
    page.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
    page.locator(".person .text").nth(bubbles - 1).waitFor();
  }
}
