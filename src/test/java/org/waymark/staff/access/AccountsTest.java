package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.service.SettableClock;

final class AccountsTest {
  private static final String PASSWORD = "four quiet green lamps";
  private static final Account ANN =
      new Account("ann", "Ann Smith", Set.of(Role.EDITOR, Role.ADMINISTRATOR), Set.of());
  private static final Account BEN =
      new Account("ben", "Ben Cole", Set.of(Role.TRANSLATOR), Set.of("pl", "ro"));

  @TempDir private Path temp;
  private final SettableClock clock = new SettableClock();

  private Accounts accounts() {
    SecureRandom random = new SecureRandom();
    return new Accounts(
        temp.resolve("staff"),
        clock,
        count -> {
          byte[] bytes = new byte[count];
          random.nextBytes(bytes);
          return bytes;
        },
        10);
  }

  private String file() throws IOException {
    return Files.readString(temp.resolve("staff").resolve("accounts.json"));
  }

  @Test
  void keepsEverybodyForTheNextStart() throws AccountFault {
    accounts().add(ANN);
    accounts().add(BEN);
    assertEquals(List.of(ANN, BEN), accounts().all());
    assertEquals(Optional.of(BEN), accounts().find("ben"));
    assertEquals(Optional.empty(), accounts().find("cy"));
  }

  @Test
  void letsNobodyInBeforeTheyChoseAPassword() throws AccountFault {
    Accounts accounts = accounts();
    String link = accounts.add(ANN);
    assertEquals(Optional.empty(), accounts.check("ann", ""));
    assertEquals(Optional.of(ANN), accounts.invited(link));
    accounts.choosePassword(link, PASSWORD);
    assertEquals(Optional.of(ANN), accounts.check("ann", PASSWORD));
    assertEquals(Optional.empty(), accounts.check("ann", PASSWORD + " "));
    assertEquals(Optional.empty(), accounts.check("ben", PASSWORD));
    assertEquals(Optional.empty(), accounts.check("ann", ""));
    assertEquals(Optional.empty(), accounts.check("", ""));
  }

  @Test
  void takesALinkOnceAndForThreeDays() throws AccountFault {
    Accounts accounts = accounts();
    String used = accounts.add(ANN);
    accounts.choosePassword(used, PASSWORD);
    assertEquals(Optional.empty(), accounts.invited(used));
    assertThrows(AccountFault.class, () -> accounts.choosePassword(used, PASSWORD + "!"));
    String old = accounts.add(BEN);
    clock.advance(Accounts.LINK.minus(Duration.ofSeconds(1)));
    assertEquals(Optional.of(BEN), accounts.invited(old));
    clock.advance(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), accounts.invited(old));
    assertEquals(Optional.empty(), accounts.invited(""));
  }

  @Test
  void endsThePasswordAndAllSessionsWhenALinkIsMade() throws AccountFault {
    Accounts accounts = accounts();
    accounts.choosePassword(accounts.add(ANN), PASSWORD);
    Optional<String> stamp = accounts.stamp("ann");
    String link = accounts.invite("ann");
    assertEquals(Optional.empty(), accounts.check("ann", PASSWORD));
    assertNotEquals(stamp, accounts.stamp("ann"));
    String next = accounts.invite("ann");
    assertEquals(Optional.empty(), accounts.invited(link));
    assertEquals(Optional.of(ANN), accounts.invited(next));
  }

  @Test
  void neverKeepsAPasswordOrALink() throws Exception {
    Accounts accounts = accounts();
    String link = accounts.add(ANN);
    assertFalse(file().contains(link));
    accounts.choosePassword(link, PASSWORD);
    assertFalse(file().contains(PASSWORD));
    assertTrue(file().contains("$pbkdf2$"), file());
  }

  @Test
  void letsNobodyElseReadTheFile() throws Exception {
    accounts().add(ANN);
    Path folder = temp.resolve("staff");
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("accounts.json"))));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
  }

  @Test
  void seesWhatAnotherProcessChanged() throws AccountFault {
    Accounts serving = accounts();
    Accounts command = accounts();
    command.add(ANN);
    assertEquals(List.of(ANN), serving.all());
    command.add(BEN);
    assertEquals(List.of(ANN, BEN), serving.all());
    serving.remove("ben");
    assertEquals(List.of(ANN), command.all());
  }

  @Test
  void losesNothingWhenManyChangeAtOnce() {
    Accounts accounts = accounts();
    CompletableFuture<?>[] all =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> {
                          try {
                            accounts.add(new Account("p" + i, "P", Set.of(Role.EDITOR), Set.of()));
                          } catch (AccountFault e) {
                            throw new IllegalStateException(e);
                          }
                        }))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(all).join();
    assertEquals(20, accounts().all().size());
  }

  @Test
  void keepsAnAdministrator() throws AccountFault {
    Accounts accounts = accounts();
    accounts.add(ANN);
    accounts.add(BEN);
    assertEquals("roles", assertThrows(AccountFault.class, () -> accounts.remove("ann")).field());
    Account lessAnn = new Account("ann", "Ann Smith", Set.of(Role.EDITOR), Set.of());
    assertThrows(AccountFault.class, () -> accounts.change(lessAnn));
    assertEquals(List.of(ANN, BEN), accounts.all());
  }

  @Test
  void addsTheFirstAccountOnlyOnce() throws AccountFault {
    Accounts accounts = accounts();
    accounts.addFirst(ANN, PASSWORD);
    assertThrows(AccountFault.class, () -> accounts.addFirst(BEN, PASSWORD));
    assertEquals(Optional.of(ANN), accounts.check("ann", PASSWORD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Name|EDITOR|''|id",
        "Ann|Name|EDITOR|''|id",
        "a b|Name|EDITOR|''|id",
        "oidc:1|Name|EDITOR|''|id",
        "../x|Name|EDITOR|''|id",
        "cy|''|EDITOR|''|name",
        "cy|A <a@b>|EDITOR|''|name",
        "cy|Name|''|''|roles",
        "cy|Name|TRANSLATOR|''|languages",
        "cy|Name|TRANSLATOR|polish|languages",
        "ann|Name|EDITOR|''|id"
      })
  void saysWhichFieldIsWrong(String id, String name, String role, String language, String field)
      throws AccountFault {
    Accounts accounts = accounts();
    accounts.add(ANN);
    Set<Role> roles = role.isEmpty() ? Set.of() : Set.of(Role.valueOf(role));
    Set<String> languages = language.isEmpty() ? Set.of() : Set.of(language);
    Account account = new Account(id, name, roles, languages);
    assertEquals(field, assertThrows(AccountFault.class, () -> accounts.add(account)).field());
    assertEquals(1, accounts.all().size());
  }

  @ParameterizedTest
  @CsvSource({"elevenchars", "aaaaaaaaaaaaaaaa", "ann-ann-lamp-lamp", "Waymark console 1"})
  void refusesAPasswordThatIsEasilyGuessed(String password) throws AccountFault {
    Accounts accounts = accounts();
    accounts.add(ANN);
    AccountFault fault =
        assertThrows(AccountFault.class, () -> accounts.setPassword("ann", password));
    assertEquals("password", fault.field());
  }

  @Test
  void takesTheSamePasswordHoweverItsLettersAreComposed() throws AccountFault {
    Accounts accounts = accounts();
    accounts.add(ANN);
    accounts.setPassword("ann", "caf\u00e9 on the corner");
    assertEquals(Optional.of(ANN), accounts.check("ann", "cafe\u0301 on the corner"));
  }

  @Test
  void showsNoHashWhenPrinted() {
    StoredAccount stored = new StoredAccount(ANN, "HASH", "LINK", clock.instant(), "STAMP", "FEED");
    assertEquals("StoredAccount[ann]", stored.toString());
  }

  @Test
  void refusesToServeAFileThatWasSpoiltByHand() throws Exception {
    accounts().add(ANN);
    Files.writeString(temp.resolve("staff").resolve("accounts.json"), "{ \"accounts\": [ {");
    Accounts accounts = accounts();
    assertThrows(RuntimeException.class, accounts::all);
    assertThrows(RuntimeException.class, () -> accounts.add(BEN));
    assertEquals("{ \"accounts\": [ {", file());
  }
}
