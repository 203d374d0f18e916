package org.waymark.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.ShippedKnowledge;
import org.waymark.channel.web.Chromium;

/** The picture of the simulator that stands in the README. */
final class SimulatorPicturesTest {
  @Test
  void aConversationByText() throws Exception {
    Map<String, String> settings = Map.of("WAYMARK_HOST", "127.0.0.1");
    try (RunningServer server = new RunningServer(ShippedKnowledge.folder(), settings);
        Chromium chromium = new Chromium()) {
      Page page = chromium.browser().newPage();
      page.setViewportSize(420, 900);
      page.navigate("http://127.0.0.1:" + server.port() + "/simulator");
      for (String text : List.of("will police tell the home office about me", "crewe")) {
        page.locator("#text").fill(text);
        page.locator("button").click();
        assertThat(page.locator(".person").last()).containsText(text);
      }
      Chromium.picture(page, "simulator");
    }
  }
}
