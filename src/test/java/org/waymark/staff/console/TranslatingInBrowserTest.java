package org.waymark.staff.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.channel.web.Axe;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.edit.ArticleText;

class TranslatingInBrowserTest {
  private static final String ENGLISH = "articles/safety/silent-call/en.md";
  private static final String POLISH = "articles/safety/silent-call/pl.md";

  private static final String TRANSLATION =
      """
      ---
      title: Jak zadzwonić bez mówienia?
      menu: Bez mówienia
      questions:
        - nie moge mowic
        - jak zadzwonic po cichu
        - nacisnac 55
        - on slyszy co mowie
        - szeptem przez telefon
        - nie wolno mi glosno mowic
        - stracilem glos
        - co jak nic nie powiem
      sms: |
        Zadzwoń pod {{number emergency-999}} i naciśnij 55, gdy głos o to poprosi.
      translated: 2026-11-20
      english: "PRINT"
      checked-by: Dana Ek
      checked: 2026-11-21
      ---
      Zadzwoń pod {{number emergency-999}} i naciśnij 55, gdy głos o to poprosi.

      Ty decydujesz. **Nikt** nie może cię zmusić.
      """;

  @RegisterExtension static final ConsoleInBrowser CONSOLE = new ConsoleInBrowser();

  @BeforeEach
  void start() throws IOException {
    CONSOLE.byHand("phrases/pl.yaml", "phrases:\n  menu: Menu\n");
    CONSOLE.byHand("phrases/ar.yaml", "phrases:\n  menu: Menu\n");
    CONSOLE.byHand(ENGLISH, KnowledgeFixture.files().text(ENGLISH));
    CONSOLE.byHand(POLISH, "");
  }

  private static ArticleText read(String text) {
    return ArticleText.read(text).orElseThrow();
  }

  @Test
  void anAnswerIsTranslatedBesideItsEnglish() {
    Page page = CONSOLE.desks().of(ConsoleService.TRANSLATOR);
    page.navigate("/staff/translations");
    Axe.findsNothing(page);
    Desks.follow(page, "Polish");
    Axe.findsNothing(page);
    Desks.press(page, "Translate How do I call without speaking?");
    assertThat(page.locator(".console-beside").first()).hasText("How do I call without speaking?");
    page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
        .fill("Jak zadzwonić bez mówienia?");
    page.locator("#sms").fill("Zadzwoń: {{number emergency-999}}.");
    Axe.findsNothing(page);
    picture(page, "staff-translate");
    Desks.press(page, "Save and look at it");
    ArticleText polish = read(CONSOLE.draft(POLISH));
    assertEquals("Jak zadzwonić bez mówienia?", polish.value(TranslationViewTest.TITLE));
    assertEquals("2026-11-25", polish.value(TranslationViewTest.TRANSLATED));
    assertEquals("", polish.value(TranslationViewTest.CHECKED));
    assertThat(page.locator("main")).containsText("No speaker of this language has checked it yet");
    Desks.press(page, "I have checked this against the English");
    assertTrue(CONSOLE.draft(POLISH).contains("checked-by: Dana Ek\n"), CONSOLE.draft(POLISH));
    assertTrue(CONSOLE.draft(POLISH).contains("checked: 2026-11-25\n"), CONSOLE.draft(POLISH));
  }

  @Test
  void whatChangedInTheEnglishSinceIsShown() throws IOException {
    String english = KnowledgeFixture.files().text(ENGLISH);
    CONSOLE.byHand(POLISH, TRANSLATION.replace("PRINT", read(english).print()));
    CONSOLE.service().history().published();
    CONSOLE.byHand(ENGLISH, english.replace("press 55", "press 55 twice"));
    Page page = CONSOLE.desks().of(ConsoleService.TRANSLATOR);
    page.navigate("/staff/translations/pl");
    assertThat(page.locator("table").first()).containsText("English has changed");
    Desks.press(page, "Open How do I call without speaking?");
    assertThat(page.locator(".console-diff__row--added").first()).containsText("twice");
    Axe.findsNothing(page);
    page.locator("#title").evaluate("field => field.scrollIntoView({block: 'center'})");
    picture(page, "staff-translate-changed", false);
    Desks.press(page, "I have checked this against the English");
    assertTrue(
        CONSOLE.draft(POLISH).contains(read(CONSOLE.draft(ENGLISH)).print()),
        "it is of the new English now");
  }

  @Test
  void aTranslatorWritesInTheirOwnLanguagesOnly() {
    Page page = CONSOLE.desks().of(ConsoleService.TRANSLATOR);
    page.navigate("/staff/translations/ar");
    assertThat(page.locator("button[name=what]")).hasCount(0);
    page.navigate("/staff/translations/pl");
    Desks.press(page, "Translate How do I call without speaking?");
    String url = page.url();
    assertEquals(403, page.navigate(url.replace("silent-call.pl", "silent-call.ar")).status());
    assertEquals(403, page.navigate(url.replace("silent-call.pl", "silent-call")).status());
    assertEquals(
        403, page.navigate(url.replaceFirst("what=.*", "what=contact:samaritans")).status());
  }

  @Test
  void aPhraseIsTranslatedBesideItsEnglishByThoseWhoMay() {
    Page page = CONSOLE.desks().of(ConsoleService.TRANSLATOR);
    page.navigate("/staff/translations/pl");
    Desks.press(page, "Translate no-more");
    String url = page.url();
    assertThat(page.locator(".console-beside")).containsText("That is");
    page.locator("#no-more").fill("To wszystko: koniec.");
    Desks.press(page, "Save and look at it");
    assertThat(page.locator("textarea")).hasValue("To wszystko: koniec.");
    Axe.findsNothing(page);
    picture(page, "staff-phrase-translate");
    assertTrue(CONSOLE.draft("phrases/pl.yaml").contains("  no-more: \"To wszystko: koniec.\"\n"));
    assertEquals(403, page.navigate(url.replace("no-more.pl", "no-more.ar")).status());
    assertEquals(403, page.navigate(url.replace("no-more.pl", "no-more")).status());
    assertEquals(404, page.navigate(url.replace("no-more.pl", "no-more.xx")).status());
  }
}
