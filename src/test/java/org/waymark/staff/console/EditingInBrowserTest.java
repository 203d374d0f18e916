package org.waymark.staff.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.channel.web.Axe;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.staff.access.Account;

class EditingInBrowserTest {
  @RegisterExtension static final ConsoleInBrowser CONSOLE = new ConsoleInBrowser();

  private Page change(String path) {
    Page page = CONSOLE.desks().of(ConsoleService.EDITOR);
    page.navigate("/staff" + path);
    Desks.press(page, "Change this");
    return page;
  }

  @Test
  void aWrongFieldIsSavedAndNamedAndKeepsWhatWasTyped() {
    Page page = change("/articles/silent-call");
    page.getByLabel("Short name").fill("Much too long for any menu of an SMS");
    page.getByLabel("Answer by SMS").fill("Call 01632 960 111 now. The police will never tell.");
    Desks.press(page, "Save and look at it");
    assertThat(page.locator("#menu")).hasValue("Much too long for any menu of an SMS");
    assertThat(page.locator("#menu-problem-0")).containsText("too long");
    assertThat(page.locator("#sms-problem-0")).containsText("a number is typed");
    assertThat(page.locator(".govuk-error-summary")).containsText("Short name");
    Axe.findsNothing(page);
    picture(page, "staff-edit-problems");
    page.locator(".govuk-error-summary a").first().click();
    assertThat(page.locator("#menu")).isFocused();
  }

  @Test
  void aChangeOfWordsTouchesNothingElseOfTheFile() {
    String before = KnowledgeFixture.files().text("articles/safety/silent-call/en.md");
    Page page = change("/articles/silent-call");
    String title = page.locator("#title").inputValue();
    page.getByLabel("Title").fill(title + " now");
    Desks.press(page, "Save and see what it would do");
    assertThat(page.locator("h1")).containsText(title);
    assertEquals(
        before.replace("title: " + title, "title: " + title + " now"),
        CONSOLE.draft("articles/safety/silent-call/en.md"));
    assertThat(page.locator(".console-diff__row--added b")).containsText("now");
    Axe.findsNothing(page);
    picture(page, "staff-draft");
  }

  @Test
  void twoPeopleWhoChangeTheSameWordsSeeBothAndLoseNone() {
    Page ada = change("/articles/silent-call");
    Page cy = CONSOLE.desks().of(ConsoleService.BOTH);
    cy.navigate(ada.url());
    ada.getByLabel("Title").fill("What Ada wrote");
    Desks.press(ada, "Save and look at it");
    cy.getByLabel("Title").fill("What Cy wrote");
    cy.getByLabel("Short name").fill("Cy too");
    Desks.press(cy, "Save and look at it");
    assertThat(cy.locator("#title-theirs")).containsText("What Ada wrote");
    assertThat(cy.locator("#title")).hasValue("What Cy wrote");
    assertThat(cy.locator("#menu")).hasValue("Cy too");
    Axe.findsNothing(cy);
    picture(cy, "staff-conflict", false);
    cy.getByLabel("Title").fill("What both wrote");
    Desks.press(cy, "Save and look at it");
    assertThat(cy.locator(".govuk-notification-banner")).containsText("Saved");
    assertTrue(
        CONSOLE.draft("articles/safety/silent-call/en.md").contains("title: What both wrote"));
    assertTrue(CONSOLE.draft("articles/safety/silent-call/en.md").contains("menu: Cy too"));
  }

  @Test
  void aDraftThatClashesWithWhatWasPublishedIsPutTogether() {
    Page ada = retitled(ConsoleService.EDITOR, "What Ada wrote");
    Page cy = retitled(ConsoleService.BOTH, "What Cy wrote");
    String cys = cy.url();
    Page ben = CONSOLE.desks().of(ConsoleService.APPROVER);
    publish(ben, ada.url());
    assertThat(ben.locator("h1")).hasText("It is better so");
    publish(ben, cys);
    assertThat(ben.locator("main")).containsText("Ask Cy Dean");
    Axe.findsNothing(ben);
    cy.navigate(cys);
    Desks.press(cy, "Take it in");
    assertThat(cy.locator("#theirs-0")).hasValue(Pattern.compile("What Ada wrote"));
    Axe.findsNothing(cy);
    String yours = cy.locator("#text-0").inputValue();
    cy.locator("#text-0").fill(yours.replace("What Cy wrote", "What both wrote"));
    Desks.press(cy, "This shall stand");
    assertThat(cy.locator(".console-diff__row--added")).containsText("What both wrote");
    Desks.press(cy, "Propose this change");
    publish(ben, cys);
    assertThat(ben.locator("h1")).hasText("It is better so");
    String published =
        CONSOLE.service().history().published().text("articles/safety/silent-call/en.md");
    assertTrue(published.contains("title: What both wrote\n"), published);
  }

  private Page retitled(Account account, String title) {
    Page page = CONSOLE.desks().of(account);
    page.navigate("/staff/articles/silent-call");
    Desks.press(page, "Change this");
    page.getByLabel("Title").fill(title);
    Desks.press(page, "Save and see what it would do");
    Desks.press(page, "Propose this change");
    assertThat(page.locator(".govuk-notification-banner")).containsText("Proposed");
    return page;
  }

  private static void publish(Page page, String draft) {
    page.navigate(draft);
    page.getByLabel("Why is it changed?").fill("It is better so");
    Desks.press(page, "Publish");
  }

  @Test
  void whoWroteItCannotPublishIt() {
    Page cy = retitled(ConsoleService.BOTH, "What Cy wrote");
    assertThat(cy.locator("main")).containsText("another approver has to publish it");
    assertThat(cy.getByLabel("Why is it changed?")).hasCount(0);
  }

  @Test
  void aContactIsCheckedWithDateAndInitials() {
    Page page = CONSOLE.desks().of(ConsoleService.EDITOR);
    page.navigate("/staff/contacts/samaritans");
    page.getByLabel("On which day?").fill("tomorrow");
    page.getByLabel("Your initials").fill("A.B.");
    Desks.press(page, "Write the check into a change");
    assertThat(page.locator("#day-error")).containsText("Write the day as");
    assertThat(page.locator("#initials")).hasValue("A.B.");
    Axe.findsNothing(page);
    page.getByLabel("On which day?").fill("2026-11-24");
    Desks.press(page, "Write the check into a change");
    assertThat(page.locator("h1")).hasText("Checked: Samaritans");
    assertTrue(CONSOLE.draft("contacts.yaml").contains("checked: {on: 2026-11-24, by: A.B.}"));
  }

  @Test
  void aFileThatCannotBeReadIsEditedAsAWhole() {
    Page page = CONSOLE.desks().of(ConsoleService.EDITOR);
    page.navigate("/staff/phrases?q=no-more");
    page.getByText("Change the whole file").click();
    String before = page.locator("#body").inputValue();
    page.locator("#body").fill("phrases: [");
    Desks.press(page, "Save and look at it");
    assertThat(page.locator("#body-problem-0")).containsText("not valid YAML");
    page.navigate("/staff/phrases?q=no-more");
    page.locator("#draft").selectOption(CONSOLE.service().history().drafts().get(0).id());
    page.locator("button[value='phrase:no-more']").click();
    assertThat(page.locator("#body")).hasValue("phrases: [\n");
    page.locator("#body").fill(before);
    Desks.press(page, "Save and look at it");
    assertThat(page.locator(".govuk-error-summary")).hasCount(0);
  }

  @Test
  void phrasesRulesAndPlacesHaveFormsOfTheirOwn() {
    Page page = CONSOLE.desks().of(ConsoleService.EDITOR);
    page.navigate("/staff/phrases?q=no-more");
    page.locator("button[value='phrase:no-more']").click();
    page.getByLabel("Words").fill("That is all, \"really\": the end.");
    Desks.press(page, "Save and look at it");
    assertThat(page.locator("textarea")).hasValue("That is all, \"really\": the end.");
    assertThat(page.locator(".govuk-error-summary")).hasCount(0);
    String draft = CONSOLE.service().history().drafts().get(0).id();
    page.navigate("/staff/places?q=Macc");
    page.locator("#draft").selectOption(draft);
    page.locator("button[value='place:Macclesfield']").click();
    page.getByLabel("Areas").fill("nowhere");
    Desks.press(page, "Save and look at it");
    assertThat(page.locator(".govuk-error-message").first()).containsText("nowhere");
    Axe.findsNothing(page);
    page.navigate("/staff/dangers");
    page.locator("#draft").selectOption(draft);
    page.locator("button[name=what]").first().click();
    page.getByLabel("Must be seen").fill("the weather is fine");
    Desks.press(page, "Save and look at it");
    assertThat(page.locator("#must-match-problem-0")).containsText("the weather is fine");
    Axe.findsNothing(page);
  }

  @Test
  void hostileWordsAreShownAsWords() {
    Page page = change("/articles/silent-call");
    String hostile = "<script>alert(1)</script> {{ csrf }} \u0000\u202e ${7*7} 'x' \"y\"";
    page.getByLabel("Title").fill(hostile);
    Desks.press(page, "Save and see what it would do");
    assertThat(page.locator(".console-diff__row--added").first())
        .containsText("<script>alert(1)</script> {{ csrf }}");
    assertEquals(0, page.locator("main script").count());
  }
}
