package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser of the tests: Debian's Chromium, which calls nobody by itself. */
public final class Chromium implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");

  /** Where pictures are kept: {@code -Dwaymark.pictures=src/main/site} renews those it has. */
  private static final Optional<Path> KEPT =
      Optional.ofNullable(System.getProperty("waymark.pictures")).map(Path::of);

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setHeadless(true)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));

  public Browser browser() {
    return browser;
  }

  /** Takes a picture of a page, for people to look at. */
  public static void picture(Page page, String name) {
    picture(page, name, true);
  }

  /** Takes a picture of a page, or only of what is on the screen. */
  public static void picture(Page page, String name, boolean whole) {
    byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(whole));
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), png);
      Optional<Path> kept = KEPT.map(folder -> folder.resolve(name + ".png")).filter(Files::exists);
      if (kept.isPresent()) {
        Files.write(kept.get(), png);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing stands out of the screen to the side, on a screen as wide as a small phone's. */
  public static void fitsTheScreen(Page page) {
    // A page without scripts cannot be asked, but the browser can.
    assertEquals(page.viewportSize().width, page.evaluate("document.documentElement.scrollWidth"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
