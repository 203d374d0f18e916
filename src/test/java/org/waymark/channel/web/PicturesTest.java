package org.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Takes the pictures that stand in the README, and others to look at: would you trust this page if
 * you were afraid? {@code mvn test -Dtest='*PicturesTest' -Dwaymark.pictures=src/main/site} renews
 * those of the README; all go to {@code target/screenshots}.
 */
class PicturesTest {
  private static WebService service;
  private static Chromium chromium;

  private final List<String> requests = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void start() throws Exception {
    service =
        WebService.start(
            Map.of(
                "WAYMARK_SMS_NUMBER", "07700 900123",
                "WAYMARK_PUBLIC_URL", "https://waymark.example.org"));
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

  private Page open(String path, int width, int height, ColorScheme colours) {
    return open(service, path, width, height, colours);
  }

  private Page open(WebService from, String path, int width, int height, ColorScheme colours) {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(colours));
    Page page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(from.url(path));
    return page;
  }

  private static void ask(Page page, String text) {
    page.locator("#text").fill(text);
    page.locator("button.send").click();
    assertThat(page.locator(".asked").last()).containsText(text);
  }

  @Test
  void desktop() {
    Page page = open("/chat", 1000, 700, ColorScheme.LIGHT);
    picture(page, "chat-desktop", false);
    ask(page, "my husband took my passport");
    picture(page, "answer-desktop", false);
  }

  @Test
  void phone() {
    Page page = open("/chat", 360, 720, ColorScheme.LIGHT);
    picture(page, "chat-phone", false);
    ask(page, "my husband took my passport");
    picture(page, "answer-phone", false);
    page.locator("#choices").scrollIntoViewIfNeeded();
    page.locator(".contact").first().scrollIntoViewIfNeeded();
    picture(page, "contacts-phone", false);
    page.locator("#ask").scrollIntoViewIfNeeded();
    picture(page, "choices-phone", false);
  }

  @Test
  void rightToLeft() throws Exception {
    try (WebService arabic = WebService.start()) {
      Page page = open(arabic, "/chat?lang=ar", 360, 720, ColorScheme.LIGHT);
      picture(page, "chat-right-to-left", false);
      ask(page, "my husband took my passport");
      picture(page, "answer-right-to-left", false);
    }
  }

  @Test
  void emergency() {
    Page page = open("/chat", 360, 720, ColorScheme.LIGHT);
    ask(page, "he is hitting me now help");
    picture(page, "emergency-phone", false);
  }

  @Test
  void dark() {
    Page page = open("/chat", 360, 720, ColorScheme.DARK);
    picture(page, "chat-dark", false);
    ask(page, "he is hitting me now help");
    picture(page, "emergency-dark", false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what-we-keep",
        "accessibility",
        "cookies",
        "languages",
        "for-staff",
        "poster",
        "demo"
      })
  void pages(String name) {
    Page page = open("/" + name, 1000, 700, ColorScheme.LIGHT);
    picture(page, "page-" + name);
    assertEquals(
        List.of(), requests.stream().filter(url -> !url.startsWith(service.url("/"))).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a4", "a6", "wallet"})
  void postersFillOneSheet(String size) {
    Page page = open("/poster?area=halton&size=" + size, 794, 1123, ColorScheme.DARK);
    byte[] sheet = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String pdf = new String(sheet, StandardCharsets.ISO_8859_1);
    assertEquals(1, pdf.split("/Type /Page\\b", -1).length - 1);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    picture(page, "poster-" + size, false);
  }
}
