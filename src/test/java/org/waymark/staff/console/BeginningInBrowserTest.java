package org.waymark.staff.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.channel.web.Axe;
import org.waymark.knowledge.KnowledgeFixture;

class BeginningInBrowserTest {
  @RegisterExtension static final ConsoleInBrowser CONSOLE = new ConsoleInBrowser();

  private static Page editor(String path) {
    Page page = CONSOLE.desks().of(ConsoleService.EDITOR);
    page.navigate("/staff" + path);
    return page;
  }

  @Test
  void aNewAnswerIsBegunAndWhatIsMissingStandsBesideTheFields() {
    Page page = editor("/articles");
    Desks.follow(page, "Begin a new answer");
    page.getByLabel("Title").fill("Somebody took my bag");
    page.getByLabel("Name of the file").fill("Emergency!");
    Desks.press(page, "Go on");
    assertThat(page.locator("#id-error")).containsText("small letters");
    assertThat(page.locator("#section-error")).containsText("Choose a section");
    assertThat(page.locator("#title")).hasValue("Somebody took my bag");
    assertThat(page.locator("#id")).hasValue("Emergency!");
    Axe.findsNothing(page);
    picture(page, "staff-new-problems");
    page.getByLabel("Name of the file").fill("emergency");
    page.getByLabel("Section").selectOption("crime");
    Desks.press(page, "Go on");
    assertThat(page.locator("#id-error")).containsText("already");
    page.getByLabel("Name of the file").fill("stolen-bag");
    Desks.press(page, "Go on");
    assertThat(page.locator("#title")).hasValue("Somebody took my bag");
    assertThat(page.locator("#sms-problem-0")).isVisible();
    assertThat(page.locator("#questions-problem-0")).isVisible();
    Axe.findsNothing(page);
    String text = CONSOLE.draft("articles/crime/stolen-bag/en.md");
    assertTrue(text.contains("title: Somebody took my bag\n"), text);
    assertTrue(text.contains("review-by: 2027-05-25\n"), text);
    assertEquals("New: Somebody took my bag", CONSOLE.service().history().drafts().get(0).title());
  }

  @Test
  void aNewContactIsGivenToNobodyYetAndTouchesNoOther() {
    Page page = editor("/contacts");
    Desks.follow(page, "Begin a new contact");
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Night: shelter");
    page.getByLabel("Short name").fill("samaritans");
    Desks.press(page, "Go on");
    assertThat(page.locator("#id-error")).containsText("already");
    assertThat(page.locator("#does-error")).isVisible();
    assertThat(page.locator("#instead-error")).isVisible();
    Axe.findsNothing(page);
    page.getByLabel("What it does").fill("A bed for one night.");
    page.getByLabel("Short name").fill("night-shelter");
    page.getByLabel("Given instead of it").selectOption("samaritans");
    Desks.press(page, "Go on");
    assertThat(page.locator("#name")).hasValue("Night: shelter");
    assertThat(page.locator("#confidence")).hasValue("unconfirmed");
    assertThat(page.locator("#instead")).hasValue("samaritans");
    Axe.findsNothing(page);
    String text = CONSOLE.draft("contacts.yaml");
    assertTrue(text.startsWith(KnowledgeFixture.CONTACTS.stripTrailing()), text);
    assertTrue(text.contains("\n  night-shelter:\n    name: \"Night: shelter\"\n"), text);
  }

  @Test
  void onlyEditorsMayBegin() {
    Page page = CONSOLE.desks().of(ConsoleService.TRANSLATOR);
    page.navigate("/staff/articles");
    assertThat(page.getByText("Begin a new answer")).hasCount(0);
    assertEquals(403, page.navigate("/staff/articles/new").status());
    assertEquals(403, page.navigate("/staff/contacts/new").status());
  }
}
