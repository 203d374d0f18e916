package org.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chat by keyboard alone, much enlarged, announced, with little motion, and on paper. */
class KeyboardInBrowserTest {
  /** The focused element: what it is, or what is wrong with how it can be seen. */
  private static final String FOCUSED =
      """
      (() => {
        const e = document.activeElement;
        if (e === document.body) return '';
        const r = e.getBoundingClientRect();
        const name = e.name ? e.name + (e.value && e.tagName === 'BUTTON' ? '=' + e.value : '')
          : e.getAttribute('href') || e.tagName.toLowerCase();
        const inside = (x, y) => { const t = document.elementFromPoint(x, y); return t && (e.contains(t) || t.contains(e)); };
        const x = (r.left + r.right) / 2;
        const y = (Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2;
        if (!inside(x, y)) return 'HIDDEN ' + name;
        const s = getComputedStyle(e);
        if (s.outlineStyle === 'none' && s.boxShadow === 'none') return 'NOT SHOWN ' + name;
        return name;
      })()
      """;

  private static WebService service;
  private static Chromium chromium;

  private BrowserContext context;

  @BeforeAll
  static void start() throws Exception {
    service = WebService.start();
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    service.close();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private Page open(boolean script, int width, int height) {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(script)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(width, height));
    Page page = context.newPage();
    page.navigate(service.url("/chat"));
    return page;
  }

  private static List<String> tabThrough(Page page) {
    List<String> stops = new ArrayList<>();
    page.keyboard().press("Tab");
    for (String at = focused(page); !at.isEmpty() && stops.size() < 100; at = focused(page)) {
      stops.add(at);
      page.keyboard().press("Tab");
    }
    return stops;
  }

  private static String focused(Page page) {
    return (String) page.evaluate(FOCUSED);
  }

  @Test
  void theOrderOfStopsIsThatOfThePage() {
    Page page = open(true, 1000, 760);
    List<String> stops = new ArrayList<>(List.of("/leave", "#text", "/leave"));
    Languages.shipped().all().forEach(language -> stops.add("/chat?lang=" + language.code()));
    stops.addAll(
        List.of(
            "tel:999",
            "text=Do you keep my messages?",
            "text",
            "button",
            "summary",
            "summary",
            "/chat",
            "/what-we-keep",
            "/accessibility",
            "/cookies",
            "/languages",
            "/card",
            "/for-staff"));
    assertEquals(stops, tabThrough(page));
  }

  /** 1280 by 1024 at 400 %, a phone, and a screen. */
  @ParameterizedTest
  @CsvSource({"true, 320, 256", "false, 320, 256", "true, 320, 640", "true, 1280, 800"})
  void askReadAndChooseByKeyboardAlone(boolean script, int width, int height) {
    Page page = open(script, width, height);
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.locator("#text").focus();
    page.keyboard().type("he is hitting me now help");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator(".emergency")).isInViewport();
    if (script) {
      assertThat(page.locator("section.exchange")).isFocused();
      page.keyboard().press("Tab");
      assertEquals("tel:999", focused(page));
    }
    picture(page, "keyboard-" + script + "-" + width + "-" + height, false);
    List<String> stops = tabThrough(page);
    assertTrue(stops.contains("choice=1"), stops.toString());
    assertTrue(stops.stream().noneMatch(s -> s.matches("(HIDDEN|NOT SHOWN).*")), stops.toString());
    page.locator("button[name='choice']").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".title h2").last()).containsText("speak");
    Chromium.fitsTheScreen(page);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAreaCanBeChosenInsteadOfWritten(boolean script) {
    Page page = open(script, 320, 640);
    page.locator("#text").fill("i need a safe place to stay");
    page.locator("button.send").click();
    assertThat(page.locator("section.exchange")).hasCount(1);
    page.locator("summary").first().click();
    page.locator("button[name='area'][value='halton']").click();
    assertThat(page.locator("section.exchange").last()).containsText("Halton");
    assertThat(page.locator("section.exchange").last().locator("a[href^='tel:']").first())
        .isVisible();
    if (script) {
      assertThat(page.locator(".asked").last()).containsText("Halton");
    }
  }

  @Test
  void whatHappensIsAnnounced() {
    Page page = open(true, 320, 640);
    assertThat(page.locator("#transcript")).hasAttribute("role", "log");
    assertThat(page.locator("#transcript")).hasAttribute("aria-live", "polite");
    assertThat(page.locator("#notice")).hasAttribute("role", "alert");
    assertThat(page.locator("#working")).hasAttribute("role", "status");
    page.route("**/api/v1/messages", route -> {});
    page.clock().install();
    page.locator("#text").fill("menu");
    page.locator("button.send").click();
    assertThat(page.locator("#working")).hasText("Looking for an answer.");
    assertThat(page.locator("#transcript")).hasAttribute("aria-busy", "true");
    assertThat(page.locator("button.send")).hasAttribute("aria-disabled", "true");
    assertEquals(0, page.evaluate("document.getAnimations().length"));
    picture(page, "working", false);
    page.clock().runFor(6_000);
    assertThat(page.locator("#working")).containsText("connection is slow");
    assertThat(page.locator("#text")).hasValue("menu");
  }

  @Test
  void paperShowsNothingOfTheChat() {
    Page page = open(true, 320, 640);
    page.locator("#text").fill("my husband took my passport");
    page.locator("button.send").click();
    assertThat(page.locator(".answer")).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("main")).isHidden();
    assertThat(page.locator("header")).isHidden();
    assertThat(page.locator("footer")).isHidden();
    assertEquals("This page is not for printing.", page.locator("body").innerText().strip());
  }

  @Test
  void textCanBeSpacedWider() {
    Page page = open(true, 320, 640);
    page.locator("#text").fill("my husband took my passport");
    page.locator("button.send").click();
    assertThat(page.locator(".answer")).isVisible();
    // WCAG 1.4.12; set by the browser's tools, as the page's policy allows no such style.
    page.evaluate(
        """
        document.querySelectorAll('body *').forEach(e => {
          e.style.lineHeight = '1.5'; e.style.letterSpacing = '.12em'; e.style.wordSpacing = '.16em';
        })
        """);
    Chromium.fitsTheScreen(page);
  }
}
