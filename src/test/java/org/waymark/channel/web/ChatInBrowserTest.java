package org.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.channel.web.Chromium.fitsTheScreen;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chat as a person meets it: on a narrow phone, with and without JavaScript. */
class ChatInBrowserTest {
  private static final String PASSPORT = "my husband took my passport";
  private static WebService service;
  private static Chromium chromium;

  private final List<String> seen = new ArrayList<>();
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

  private Page open(boolean script) {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(script)
                    .setViewportSize(320, 640));
    Page page = context.newPage();
    page.onConsoleMessage(message -> seen.add(message.text()));
    page.onPageError(seen::add);
    page.navigate(service.url("/chat"));
    return page;
  }

  private static void ask(Page page, String text) {
    page.getByLabel("Your question").fill(text);
    page.locator("button.send").click();
  }

  private static Locator exchanges(Page page) {
    return page.locator("section.exchange");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void askChooseAndReadOnANarrowScreen(boolean script) {
    Page page = open(script);
    fitsTheScreen(page);
    picture(page, "first-" + script);
    ask(page, PASSPORT);
    assertThat(exchanges(page).last()).containsText(PASSPORT);
    assertThat(exchanges(page).last().locator("a[href^='tel:']").first()).isVisible();
    fitsTheScreen(page);
    picture(page, "answer-" + script);
    Locator choice = page.locator("#choices button").first();
    String label = choice.textContent();
    choice.click();
    assertThat(exchanges(page).last().locator(".title h2")).isVisible();
    assertThat(exchanges(page)).hasCount(script ? 2 : 1);
    if (script) {
      assertThat(exchanges(page).last()).containsText("You wrote: " + label);
    }
    fitsTheScreen(page);
    assertEquals(service.url("/chat"), page.url());
    assertEquals(List.of(), seen);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void dangerIsSeenAtOnce(boolean script) {
    Page page = open(script);
    ask(page, "he is hitting me now help");
    Locator box = page.locator(".emergency").first();
    assertThat(box).isVisible();
    assertThat(box).isInViewport();
    assertThat(box).containsText("999");
    assertThat(box).hasAttribute("role", "alert");
    picture(page, "danger-" + script);
    fitsTheScreen(page);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void markupIsTextAndRunsNothing(boolean script) {
    Page page = open(script);
    String attack =
        "<img src=x onerror=\"document.title='gone'\"><script>document.title='gone'</script>";
    ask(page, attack);
    assertThat(page.locator(".asked").last()).containsText(attack);
    assertThat(page).hasTitle("Information");
    assertEquals(0, page.locator("main img, main script").count());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsKeptInTheBrowserOrSentElsewhere(boolean script) {
    List<Request> requests = new ArrayList<>();
    Page page = open(script);
    page.onRequest(requests::add);
    ask(page, PASSPORT);
    assertThat(exchanges(page).last()).isVisible();
    assertEquals(List.of(), context.cookies());
    assertEquals("{\"cookies\":[],\"origins\":[]}", context.storageState().replaceAll("\\s", ""));
    assertFalse(requests.isEmpty());
    for (Request request : requests) {
      assertTrue(request.url().startsWith(service.url("/")));
      assertFalse(request.url().contains("passport"));
      assertFalse(request.allHeaders().toString().contains("passport"));
    }
  }

  @Test
  void withScriptThePageIsNeverLoadedAnew() {
    Page page = open(true);
    page.evaluate("window.mark = 1");
    ask(page, PASSPORT);
    assertThat(exchanges(page)).hasCount(1);
    ask(page, "no visa");
    assertThat(exchanges(page)).hasCount(2);
    assertThat(page.getByLabel("Your question")).hasValue("");
    assertEquals(1, page.evaluate("window.mark"));
    assertThat(page.locator("#transcript")).hasAttribute("aria-live", "polite");
  }

  @Test
  void aLostConnectionLosesNothingTyped() {
    Page page = open(true);
    context.setOffline(true);
    ask(page, PASSPORT);
    assertThat(page.locator("#notice")).containsText("Nothing you wrote is lost");
    assertThat(page.getByLabel("Your question")).hasValue(PASSPORT);
    assertThat(page.locator("#notice a[href='tel:999']")).isVisible();
    picture(page, "offline");
    Axe.findsNothing(page);
    context.setOffline(false);
    page.getByText("Try again").click();
    assertThat(exchanges(page)).hasCount(1);
    assertThat(page.locator("#notice")).isEmpty();
    assertThat(page.getByLabel("Your question")).hasValue("");
  }

  @Test
  void theSecondMessageCarriesTheStateOfTheFirst() {
    Page page = open(true);
    ask(page, "menu");
    assertThat(exchanges(page)).hasCount(1);
    String label = page.locator("#choices button").nth(1).textContent();
    ask(page, "2");
    assertThat(exchanges(page)).hasCount(2);
    ask(page, "menu");
    assertThat(exchanges(page)).hasCount(3);
    assertEquals(label, page.locator("#choices button").nth(1).textContent());
    assertThat(exchanges(page).nth(1).locator(".title h2")).isVisible();
  }

  @Test
  void privacyCanBeAskedForBeforeTheFirstMessage() {
    Page page = open(false);
    page.getByText("What do you keep?").click();
    assertThat(exchanges(page).last().locator(".title h2")).isVisible();
    picture(page, "privacy");
  }
}
