package org.waymark.staff.access;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.service.StaffSettings.Directory;
import org.waymark.service.StaffSettings.Grant;

/** What the office's directory says of somebody in an ID token whose signature was checked. */
final class Claims {
  private static final Pattern SUBJECT = Pattern.compile("[!-~]{1,255}");
  private static final int LONGEST_NAME = 80;

  /** Clocks differ a little. */
  private static final int LEEWAY_SECONDS = 60;

  private final Directory directory;

  Claims(Directory directory) {
    this.directory = directory;
  }

  /**
   * Whether a token was made by the directory, for us, for this sign-in, and still holds.
   *
   * @param nonce what we sent along with this sign-in
   */
  boolean areGood(JsonObject token, String nonce, Instant now) {
    Object expires = token.getValue("exp");
    boolean holds =
        expires instanceof Number end && end.longValue() + LEEWAY_SECONDS > now.getEpochSecond();
    return holds
        && issuer().equals(text(token, "iss").replaceFirst("/+$", ""))
        && isForUs(token)
        && Chance.same(nonce, text(token, "nonce"))
        && SUBJECT.matcher(text(token, "sub")).matches();
  }

  private String issuer() {
    return directory.issuer().toString().replaceFirst("/+$", "");
  }

  /** With several audiences the token must say that it was made for us. */
  private boolean isForUs(JsonObject token) {
    List<String> audience = texts(token.getValue("aud"));
    String party = text(token, "azp");
    boolean ours = party.isEmpty() ? audience.size() == 1 : party.equals(directory.client());
    return ours && audience.contains(directory.client());
  }

  /**
   * The person's account; empty when none of their groups may do anything here. Its id can be
   * nobody's in our own file, because that has no colon.
   */
  Optional<Account> account(JsonObject token) {
    Set<String> groups = new HashSet<>(texts(claim(token, directory.rolesClaim())));
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<String> languages = new HashSet<>();
    for (Grant grant : directory.grants()) {
      if (groups.contains(grant.group())) {
        Role.of(grant.role()).ifPresent(roles::add);
        Optional.of(grant.language()).filter(l -> !l.isEmpty()).ifPresent(languages::add);
      }
    }
    String id = "oidc:" + text(token, "sub");
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Account(id, name(token), roles, languages));
  }

  private static String name(JsonObject token) {
    for (String claim : List.of("name", "preferred_username", "sub")) {
      String name = text(token, claim).replaceAll("[\\p{Cntrl}<>]", " ").strip();
      if (!name.isEmpty()) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
      }
    }
    throw new IllegalStateException("a token without a subject");
  }

  /** A claim by its name, or by a path with dots as some directories nest their roles. */
  private static Object claim(JsonObject token, String name) {
    if (token.containsKey(name)) {
      return token.getValue(name);
    }
    int dot = name.indexOf('.');
    boolean nested = dot > 0 && token.getValue(name.substring(0, dot)) instanceof JsonObject;
    return nested
        ? claim(token.getJsonObject(name.substring(0, dot)), name.substring(dot + 1))
        : null;
  }

  private static List<String> texts(Object value) {
    if (value instanceof JsonArray list) {
      return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
    return value instanceof String text ? List.of(text) : List.of();
  }

  private static String text(JsonObject token, String claim) {
    return token.getValue(claim) instanceof String text ? text : "";
  }
}
