package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {
  private static final String PASSWORD = "seven slow silver trains";
  private static final String PAGE = "/staff/account";
  private static final String FORM = "/staff/account/calendar";

  @TempDir Path folder;
  private StaffService service;
  private Visitor ann;

  @BeforeEach
  void start() throws Exception {
    StaffRoutes calendar =
        router ->
            router.feed(
                "due.ics", request -> new StaffAnswer.File("text/calendar", "due.ics", "DUE"));
    service = StaffService.start(folder, calendar);
    service.with(new Account("ann", "Ann", Set.of(Role.ADMINISTRATOR), Set.of()), PASSWORD);
    service.with(new Account("ben", "Ben", Set.of(Role.EDITOR), Set.of()), PASSWORD);
    ann = new Visitor(service);
    ann.signIn("ann", PASSWORD);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private static String make(Visitor visitor) throws Exception {
    HttpResponse<String> page = visitor.fill(PAGE, FORM, Map.of("then", "new"));
    assertEquals(200, page.statusCode());
    Matcher address =
        Pattern.compile("http://localhost:\\d+(/staff/feed/[\\w-]{43}/due.ics)")
            .matcher(page.body());
    assertTrue(address.find(), page.body());
    return address.group(1);
  }

  private int status(String path) throws Exception {
    return new Visitor(service).get(path).statusCode();
  }

  @Test
  void aCalendarReadsWhatIsDueWithoutSigningInAndGetsNoCookie() throws Exception {
    Visitor calendar = new Visitor(service);
    HttpResponse<String> file = calendar.get(make(ann));
    assertEquals("DUE", file.body());
    assertEquals("", calendar.cookie());
    assertEquals(303, calendar.get(PAGE).statusCode(), "it is not signed in");
  }

  @Test
  void theAddressIsShownOnceAndItsSecretIsNotOnTheDisk() throws Exception {
    String address = make(ann);
    String secret = address.split("/", -1)[3];
    assertFalse(ann.get(PAGE).body().contains(secret));
    for (String file : new String[] {"accounts.json", "audit.jsonl"}) {
      assertFalse(Files.readString(folder.resolve(file)).contains(secret), file);
    }
  }

  @Test
  void anAddressEndsWhenItIsRenewedOrEnded() throws Exception {
    String first = make(ann);
    String second = make(ann);
    assertEquals(404, status(first));
    assertEquals(200, status(second));
    assertEquals(303, ann.fill(PAGE, FORM, Map.of("then", "end")).statusCode());
    assertEquals(404, status(second));
  }

  @Test
  void anAddressEndsWithItsAccountOrWhenAPasswordIsTakenAway() throws Exception {
    Visitor ben = new Visitor(service);
    ben.signIn("ben", PASSWORD);
    String first = make(ben);
    service.accounts().invite("ben");
    assertEquals(404, status(first));
    service.accounts().setPassword("ben", PASSWORD);
    ben.signIn("ben", PASSWORD);
    String second = make(ben);
    assertEquals(200, status(second));
    service.accounts().remove("ben");
    assertEquals(404, status(second));
  }

  @Test
  void whoGuessesIsLockedOutAndSignInIsNot() throws Exception {
    String address = make(ann);
    Visitor stranger = new Visitor(service);
    for (int i = 0; i < LockOut.TRIES_FROM_AN_ADDRESS; i++) {
      assertEquals(404, stranger.get("/staff/feed/guess-" + i + "/due.ics").statusCode());
    }
    assertEquals(404, status(address));
    assertEquals(303, new Visitor(service).signIn("ben", PASSWORD).statusCode());
    service.clock().advance(LockOut.PERIOD);
    assertEquals(200, status(address));
  }

  @Test
  void anOftenReadAddressIsNotLockedOut() throws Exception {
    String address = make(ann);
    for (int i = 0; i < 2 * LockOut.TRIES_FOR_A_NAME; i++) {
      assertEquals(200, status(address));
    }
  }

  @Test
  void anEmptySecretOpensNothing() throws Exception {
    assertEquals(404, status("/staff/feed//due.ics"));
    assertEquals(404, status("/staff/feed/%20/due.ics"));
  }
}
