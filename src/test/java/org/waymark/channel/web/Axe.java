package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;

/** Holds a page against the rules of axe for WCAG 2.2 AA, and axe's own good practice. */
public final class Axe {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /**
   * Fails with every rule that the page breaks, and where. The page must be able to run scripts;
   * whether ours run is another matter.
   */
  public static void findsNothing(Page page) {
    // Our pages hold no frames: without looking for them no second page is opened for the sum.
    AxeResults results = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze();
    List<String> found =
        results.getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + node.getTarget()))
            .toList();
    assertEquals(List.of(), found);
  }
}
