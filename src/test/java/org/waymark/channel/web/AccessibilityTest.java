package org.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page and every state of the chat, against axe, on a screen as wide as a small phone's. */
class AccessibilityTest {
  private static final String PAGES =
      "/chat,/what-we-keep,/whatsapp,/accessibility,/cookies,/languages,/card?for=ur,/for-staff,"
          + "/poster,/poster?size=a6&area=halton&police=no,/poster?size=wallet";

  /** An answer, danger, choices; and then every other kind of reply. */
  private static final List<String> STATES =
      List.of(
          "my husband took my passport",
          "he is hitting me now help",
          "menu",
          "i want to die",
          "blargh zzz",
          "dom po polsku прошу",
          "i need a refuge",
          "wa4",
          "stop");

  private static WebService service;
  private static Chromium chromium;

  private BrowserContext context;

  @BeforeAll
  static void start() throws Exception {
    service = WebService.start(WebService.WITH_WHATSAPP);
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

  private Page page(boolean script, ColorScheme colours, ForcedColors forced) {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(320, 640)
                    .setColorScheme(colours)
                    .setForcedColors(forced));
    Page page = context.newPage();
    if (!script) {
      // Axe needs scripts; so ours are kept away, which leaves the page as it is without any.
      page.route("**/assets/*.js", route -> route.abort());
    }
    return page;
  }

  private void everyPage(String language, Page page) {
    for (String path : List.of(PAGES.split(",", -1))) {
      page.navigate(service.url(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
      Axe.findsNothing(page);
      Chromium.fitsTheScreen(page);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, true", "en, false", "ar, true"})
  void everyPageCanBeUsed(String language, boolean script) {
    everyPage(language, page(script, ColorScheme.LIGHT, ForcedColors.NONE));
  }

  @ParameterizedTest
  @CsvSource({"DARK, NONE", "LIGHT, ACTIVE"})
  void everyPageCanBeReadInOtherColours(ColorScheme colours, ForcedColors forced) {
    everyPage("en", page(true, colours, forced));
  }

  @Test
  void everyStateOfTheChatCanBeUsed() {
    states("en", page(true, ColorScheme.LIGHT, ForcedColors.NONE), STATES);
  }

  @ParameterizedTest
  @CsvSource({"en, false", "pl, true", "pl, false", "ar, true", "ar, false"})
  void theChatCanBeUsedInEveryLanguageWithAndWithoutScript(String language, boolean script) {
    states(language, page(script, ColorScheme.LIGHT, ForcedColors.NONE), STATES.subList(0, 3));
  }

  @Test
  void theChatCanBeReadInTheDark() {
    states("en", page(true, ColorScheme.DARK, ForcedColors.NONE), STATES.subList(0, 3));
  }

  @Test
  void aRefusalCanBeReadToo() throws Exception {
    try (WebService limited = WebService.startWithLimit(1)) {
      Page page = page(false, ColorScheme.LIGHT, ForcedColors.NONE);
      page.navigate(limited.url("/chat"));
      for (int i = 0; i < 2; i++) {
        page.locator("#text").fill("menu");
        page.locator("button.send").click();
      }
      assertThat(page.locator("#notice")).containsText("quiet for a while");
      assertThat(page.locator("#text")).hasValue("menu");
      Axe.findsNothing(page);
    }
  }

  private void states(String language, Page page, List<String> texts) {
    page.navigate(service.url("/chat?lang=" + language));
    page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
    Axe.findsNothing(page);
    for (String text : texts) {
      page.locator("#text").fill(text);
      page.locator("button.send").click();
      assertThat(page.locator(".asked").last()).containsText(text);
      Axe.findsNothing(page);
      Chromium.fitsTheScreen(page);
    }
  }
}
