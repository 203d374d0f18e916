package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.service.Secret;
import org.waymark.service.StaffSettings.Directory;
import org.waymark.service.StaffSettings.Grant;

final class ClaimsTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

  private static Claims claims(String rolesClaim) {
    return new Claims(
        new Directory(
            URI.create("https://office.example"),
            "waymark",
            new Secret("s"),
            rolesClaim,
            List.of(new Grant("Answers", "editor", ""), new Grant("Polish", "translator", "pl"))));
  }

  private static JsonObject token() {
    return new JsonObject()
        .put("iss", "https://office.example")
        .put("aud", "waymark")
        .put("sub", "8f3a")
        .put("nonce", "n")
        .put("exp", NOW.getEpochSecond() + 300);
  }

  private static boolean isGood(JsonObject token) {
    return claims("roles").areGood(token, "n", NOW);
  }

  @Test
  void takesATokenOfTheDirectoryForUs() {
    assertTrue(isGood(token()));
    assertTrue(isGood(token().put("iss", "https://office.example/")));
    assertTrue(isGood(token().put("aud", new JsonArray().add("waymark"))));
    JsonArray both = new JsonArray().add("payroll").add("waymark");
    assertTrue(isGood(token().put("aud", both).put("azp", "waymark")));
    assertFalse(isGood(token().put("aud", both)));
    assertFalse(isGood(token().put("aud", both).put("azp", "payroll")));
  }

  @ParameterizedTest
  @CsvSource({
    "iss,https://other.example",
    "aud,payroll",
    "azp,payroll",
    "nonce,other",
    "exp,text",
    "sub,''",
    "sub,with space"
  })
  void refusesATokenThatIsNotQuiteRight(String claim, String value) {
    assertFalse(isGood(token().put(claim, value)));
  }

  @ParameterizedTest
  @CsvSource({"iss", "aud", "nonce", "exp", "sub"})
  void refusesATokenThatLacksSomething(String claim) {
    JsonObject token = token();
    token.remove(claim);
    assertFalse(isGood(token));
  }

  @Test
  void refusesATokenThatIsOver() {
    assertFalse(isGood(token().put("exp", NOW.getEpochSecond() - 60)));
    assertTrue(isGood(token().put("exp", NOW.getEpochSecond() - 59)));
  }

  @Test
  void givesTheRolesOfTheGroupsAndNoOthers() {
    JsonArray groups = new JsonArray().add("Answers").add("Polish").add("Cycling").add(7);
    JsonObject token = token().put("name", "Ann \n<Smith>").put("roles", groups);
    assertEquals(
        Optional.of(
            new Account(
                "oidc:8f3a", "Ann   Smith", Set.of(Role.EDITOR, Role.TRANSLATOR), Set.of("pl"))),
        claims("roles").account(token));
    assertEquals(Optional.empty(), claims("roles").account(token()));
    assertEquals(Optional.empty(), claims("roles").account(token().put("roles", "Cycling")));
  }

  @Test
  void findsTheGroupsWhereADirectoryHasThem() {
    JsonObject nested =
        token().put("realm_access", new JsonObject().put("roles", new JsonArray().add("Answers")));
    assertTrue(claims("realm_access.roles").account(nested).isPresent());
    assertFalse(claims("realm_access.other").account(nested).isPresent());
    assertFalse(claims("sub.roles").account(nested).isPresent());
    JsonObject named = token().put("https://office.example/groups", "Answers");
    assertTrue(claims("https://office.example/groups").account(named).isPresent());
  }
}
