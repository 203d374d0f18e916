package org.waymark.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.channel.web.Chromium.picture;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.channel.web.Axe;
import org.waymark.channel.web.Chromium;
import org.waymark.staff.access.Account;
import org.waymark.staff.access.Role;
import org.waymark.staff.console.Desks;
import picocli.CommandLine;

/**
 * The whole round in a real browser: the first account by the printed link, a change by one person,
 * its consequences, the agreement of another, the new answer on a phone, and back again. The
 * pictures are those of {@code knowledge-base/README.md}: {@code -Dwaymark.pictures=src/main/site}
 * renews them.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StaffRoundTest {
  private static final String FILE = "articles/safety/silent-call/en.md";
  private static final String NEW_WORDS = "Stay on the line when you cannot speak.";
  private static final String PASSWORD = "four quiet green lamps";
  private static final Account EDITOR = new Account("ada", "Ada Brook", Set.of(), Set.of());
  private static final Account APPROVER = new Account("ben", "Ben Cole", Set.of(), Set.of());

  @TempDir Path temp;

  private RunningServer server;
  private Chromium chromium;
  private Desks desks;
  private String before;

  @BeforeEach
  void start() throws Exception {
    Path knowledge = new FixtureFolder(temp.resolve("knowledge")).root();
    before = Files.readString(knowledge.resolve(FILE));
    server =
        new RunningServer(
            knowledge,
            Map.of(
                "WAYMARK_HOST", "127.0.0.1",
                "WAYMARK_STAFF", temp.resolve("staff").toString(),
                "WAYMARK_STAFF_PORT", "0"));
    chromium = new Chromium();
    int port = server.server().staffAddress().orElseThrow().getPort();
    desks = new Desks(chromium, "http://localhost:" + port, PASSWORD);
  }

  @AfterEach
  void stop() {
    desks.close();
    chromium.close();
    server.close();
  }

  @Test
  void anAnswerIsChangedAgreedToReadOnAPhoneAndPutBack() {
    makeAccounts();
    Page editor = desks.of(EDITOR);
    shown(editor, "staff-first-page");
    change(editor);
    seeTheConsequences(editor);
    Desks.press(editor, "Propose this change");
    assertThat(editor.locator(".govuk-notification-banner")).containsText("Proposed");
    assertThat(editor.getByText("Publish", exactly())).hasCount(0);

    Page approver = desks.of(APPROVER);
    publish(approver, "Change How do I call without speaking?", "The police asked us to say it so");
    shown(approver, "staff-published");
    readBySms(NEW_WORDS, "staff-answer-by-sms");

    Desks.follow(editor, "History");
    Desks.follow(editor, "The police asked us to say it so");
    Desks.press(editor, "Undo this: back to how it was before");
    assertThat(editor.locator(".console-diff__row--removed").first()).isVisible();
    shown(editor, "staff-undo");
    String undo = editor.locator("h1").innerText();
    Desks.press(editor, "Propose this change");
    publish(approver, undo, "It was right before");
    readBySms("On a mobile, call 999", "staff-answer-undone");
    assertEquals(before, read());
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  /** The first by the link that the program prints; he makes the others. */
  private void makeAccounts() {
    try (var context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.server().firstStaffLink().orElseThrow().toString());
      page.getByLabel("Your name").fill("Fay Gale");
      page.getByLabel("Sign-in name").fill("fay");
      page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
      page.getByLabel("The same password again").fill(PASSWORD);
      Axe.findsNothing(page);
      Desks.press(page, "Make the account and sign in");
      assertThat(page.locator("h1")).hasText("What waits for you");
    }
    assertTrue(server.server().firstStaffLink().isEmpty());
    addAccount(EDITOR, Role.EDITOR);
    addAccount(APPROVER, Role.APPROVER);
  }

  private void addAccount(Account account, Role role) {
    command("", "add", account.id(), "--name", account.name(), "--roles", role.id());
    command(PASSWORD + "\n", "password", account.id(), "--stdin");
  }

  private void command(String input, String... words) {
    Map<String, String> settings = Map.of("WAYMARK_STAFF", temp.resolve("staff").toString());
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    StaffCommand command =
        new StaffCommand(settings, server.clock(), new ByteArrayInputStream(bytes));
    CommandLine line = new CommandLine(command).setOut(new PrintWriter(new StringWriter()));
    assertEquals(0, line.execute(words));
  }

  private void change(Page page) {
    page.getByLabel("Search answers").fill("whisper on the phone");
    Desks.press(page, "Search");
    Desks.follow(page, "How do I call without speaking?");
    shown(page, "staff-answer");
    Desks.press(page, "Change this");
    page.getByLabel("Answer by SMS").fill("Call 999 now. " + NEW_WORDS);
    Desks.press(page, "Save and look at it");
    assertThat(page.locator("#sms-problem-0")).containsText("a number is typed");
    Axe.findsNothing(page);
    page.locator("#sms").evaluate("field => field.scrollIntoView({block: 'center'})");
    picture(page, "staff-problem", false);
    page.getByLabel("Answer by SMS").fill("Call {{number emergency-999}}. " + NEW_WORDS);
    String questions = page.getByLabel("How people ask it").inputValue();
    page.getByLabel("How people ask it")
        .fill(questions.replace("press 55\n", "") + "\ni can only make noises");
    Desks.press(page, "Save and look at it");
    assertThat(page.locator(".console-phone")).containsText("Call 999. " + NEW_WORDS);
    assertThat(page.locator(".govuk-error-summary")).hasCount(0);
    shown(page, "staff-form");
    Desks.press(page, "Save and see what it would do");
  }

  private void seeTheConsequences(Page page) {
    while (page.getByText("Look again", exactly()).count() > 0) {
      Desks.follow(page, "Look again");
    }
    assertThat(page.locator("main")).containsText("messages were tried on it");
    assertThat(page.locator("table")).containsText("press 55");
    assertThat(page.locator("table")).containsText("worse");
    assertThat(page.locator(".console-diff")).containsText(NEW_WORDS);
    shown(page, "staff-consequences");
    Desks.follow(page, "Try it: talk to this draft");
    page.getByLabel("Your message").fill("whisper on the phone");
    Desks.press(page, "Send");
    assertThat(page.locator(".console-phone").first()).containsText(NEW_WORDS);
    assertThat(page.locator(".console-phone").last()).containsText("press 55");
    shown(page, "staff-try");
    page.locator(".govuk-back-link").click();
  }

  private void publish(Page page, String title, String reason) {
    page.navigate("/staff");
    Desks.follow(page, title);
    shown(page, "staff-agree");
    page.getByLabel("Why is it changed?").fill(reason);
    Desks.press(page, "Publish");
    assertThat(page.locator("h1")).hasText(reason);
  }

  /** Asks as a person with a phone would, until the service has taken the change up. */
  private void readBySms(String words, String name) {
    try (var context = chromium.browser().newContext()) {
      Page phone = context.newPage();
      phone.setViewportSize(420, 700);
      server.until(() -> ask(phone).contains(words));
      picture(phone, name);
    }
  }

  private String ask(Page phone) {
    phone.navigate("http://127.0.0.1:" + server.port() + "/simulator");
    phone.getByLabel("Your message").fill("whisper on the phone");
    Desks.press(phone, "Send");
    return phone.locator(".service .text").last().innerText();
  }

  private String read() {
    try {
      return Files.readString(temp.resolve("knowledge").resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void shown(Page page, String name) {
    assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
    Axe.findsNothing(page);
    picture(page, name);
  }
}
