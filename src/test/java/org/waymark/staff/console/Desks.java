package org.waymark.staff.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.waymark.channel.web.Chromium;
import org.waymark.staff.access.Account;

/** People at their own browsers, signed in. */
public final class Desks implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 20_000;

  private final Chromium chromium;
  private final String address;
  private final String password;
  private final List<BrowserContext> contexts = new ArrayList<>();

  /**
   * @param address of the staff server, without a path
   * @param password everybody's
   */
  public Desks(Chromium chromium, String address, String password) {
    this.chromium = chromium;
    this.address = address;
    this.password = password;
  }

  /** Somebody who has signed in and sees the first page. */
  public Page of(Account account) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions().setBaseURL(address).setViewportSize(1100, 900));
    contexts.add(context);
    context.setDefaultTimeout(TIMEOUT_MILLIS);
    Page page = context.newPage();
    page.navigate("/staff");
    page.getByLabel("Sign-in name").fill(account.id());
    page.getByLabel("Password").fill(password);
    press(page, "Sign in");
    assertThat(page.locator("h1")).hasText("What waits for you");
    return page;
  }

  /** Presses the first button of that name. */
  public static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  /** Follows the first link of that name. */
  public static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }
}
