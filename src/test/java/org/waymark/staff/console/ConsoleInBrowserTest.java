package org.waymark.staff.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
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

class ConsoleInBrowserTest {
  @TempDir static Path folder;
  private static ConsoleService service;
  private static Chromium chromium;

  private final Desks desks = new Desks(chromium, service.address(), ConsoleService.PASSWORD);

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
    desks.close();
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
        "/links",
        "/translations",
        "/drafts",
        "/history"
      })
  void everyPageHoldsUpToAxe(String path) {
    Page page = desks.of(ConsoleService.EDITOR);
    assertEquals(200, page.navigate("/staff" + path).status());
    picture(page, "staff" + path.replaceAll("\\W+", "-"));
    Axe.findsNothing(page);
    page.setViewportSize(360, 720);
    Chromium.fitsTheScreen(page);
  }

  @Test
  void whoMayOnlyReadIsOfferedNoChange() {
    Page page = desks.of(ConsoleService.READER);
    page.navigate("/staff/articles/emergency");
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.getByText("Change this")).hasCount(0);
  }

  @Test
  void theAnswerIsShownAsItIsGivenInAnArea() {
    Page page = desks.of(ConsoleService.READER);
    page.navigate("/staff/articles/idva");
    page.getByLabel("Somebody whose area is").selectOption("halton");
    Desks.press(page, "Show");
    assertThat(page.locator(".console-phone")).containsText("Abuse service Halton");
  }
}
