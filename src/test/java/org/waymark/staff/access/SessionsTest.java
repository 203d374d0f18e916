package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.service.SettableClock;

final class SessionsTest {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Account ANN =
      new Account("ann", "Ann Smith", Set.of(Role.ADMINISTRATOR, Role.EDITOR), Set.of());

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock();
  private final SecureRandom random = new SecureRandom();
  private Accounts accounts;
  private Sessions sessions;

  @BeforeEach
  void start() throws AccountFault {
    accounts = new Accounts(folder, clock, this::bytes, 10);
    accounts.add(ANN);
    sessions = new Sessions(accounts, new Chance(this::bytes), clock, IDLE, Duration.ofHours(10));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private Optional<Account> who(String token) {
    return sessions.find(token).map(Sessions.Signed::account);
  }

  @Test
  void knowsSomebodyByTheirTokenAlone() {
    String token = sessions.open(ANN, false, "");
    assertEquals(Optional.of(ANN), who(token));
    assertEquals(Optional.empty(), who(""));
    assertEquals(Optional.empty(), who(Chance.fingerprint(token)));
    assertNotEquals(token, sessions.open(ANN, false, ""));
  }

  @Test
  void endsWhenNobodyUsesIt() {
    String token = sessions.open(ANN, false, "");
    clock.advance(IDLE.minusSeconds(1));
    assertTrue(who(token).isPresent());
    clock.advance(IDLE.minusSeconds(1));
    assertTrue(who(token).isPresent());
    clock.advance(IDLE);
    assertFalse(who(token).isPresent());
  }

  @Test
  void endsAfterADayOfWorkHoweverMuchItIsUsed() {
    String token = sessions.open(ANN, false, "");
    for (int i = 0; i < 29; i++) {
      clock.advance(Duration.ofMinutes(20));
      assertTrue(who(token).isPresent());
    }
    clock.advance(Duration.ofMinutes(20));
    assertFalse(who(token).isPresent());
  }

  @Test
  void endsOnSigningOut() {
    String token = sessions.open(ANN, false, "");
    String other = sessions.open(ANN, false, "");
    sessions.end(token);
    assertFalse(who(token).isPresent());
    assertTrue(who(other).isPresent());
  }

  @Test
  void endsWithTheAccountAndWithItsPassword() throws AccountFault {
    Account ben = new Account("ben", "Ben Cole", Set.of(Role.EDITOR), Set.of());
    accounts.add(ben);
    String bens = sessions.open(ben, false, "");
    String anns = sessions.open(ANN, false, "");
    accounts.remove("ben");
    accounts.setPassword("ann", "four quiet green lamps");
    assertFalse(who(bens).isPresent());
    assertFalse(who(anns).isPresent());
    accounts.add(ben);
    assertFalse(who(bens).isPresent());
  }

  @Test
  void seesAtOnceWhatSomebodyMayDo() throws AccountFault {
    String token = sessions.open(ANN, false, "");
    Account less = new Account("ann", "Ann Brown", Set.of(Role.ADMINISTRATOR), Set.of());
    accounts.change(less);
    assertEquals(Optional.of(less), who(token));
  }

  @Test
  void keepsSomebodyOfTheDirectoryWhoIsNotInOurFile() {
    Account dora = new Account("oidc:1", "Dora", Set.of(Role.EDITOR), Set.of());
    String token = sessions.open(dora, true, "Hello");
    assertEquals(Optional.of(dora), who(token));
    Session session = sessions.find(token).orElseThrow().session();
    assertEquals("Hello", session.told());
    assertEquals("", session.told());
  }
}
