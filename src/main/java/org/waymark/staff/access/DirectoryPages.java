package org.waymark.staff.access;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.service.StaffSettings.Directory;
import org.waymark.staff.access.Route.Entry;

/**
 * The way in by the office's directory. Nothing is kept between going there and coming back: state,
 * nonce and PKCE verifier are derived from the cookie that the browser got on leaving, so only that
 * browser can come back, and each leaving has its own.
 */
final class DirectoryPages implements OwnPages {
  static final String PATH = "/staff/directory";
  static final String BACK = "/staff/directory/back";

  private final DirectoryClient client;
  private final Claims claims;
  private final AuditLog audit;
  private final Chance chance;
  private final InstantSource clock;

  DirectoryPages(
      Directory directory,
      DirectoryClient client,
      AuditLog audit,
      Chance chance,
      InstantSource clock) {
    this.client = client;
    this.claims = new Claims(directory);
    this.audit = audit;
    this.chance = chance;
    this.clock = clock;
  }

  @Override
  public void mount(PageRouter router) {
    router.open(false, PATH, this::leave);
    router.open(false, BACK, this::comeBack);
  }

  private Entry leave(Visit visit, Account account) throws Exception {
    String to = SignInPages.ours(visit.by(account).query("to"));
    if (!account.equals(Account.NOBODY)) {
      return new Entry.Shown(StaffAnswer.goTo(to));
    }
    String cookie = chance.token();
    try {
      return new Entry.Away(
          cookie, client.address(state(cookie, to), nonce(cookie), verifier(cookie)));
    } catch (DirectoryClient.Unreachable e) {
      return refused(503, "unreachable");
    }
  }

  private Entry comeBack(Visit visit, Account before) {
    StaffRequest sent = visit.by(before);
    Optional<String> to = to(visit.token(), sent.query("state"));
    if (to.isEmpty() || sent.query("code").isEmpty()) {
      return refused(403, "again");
    }
    Optional<JsonObject> token;
    try {
      token = client.claims(sent.query("code"), verifier(visit.token()));
    } catch (DirectoryClient.Unreachable e) {
      return refused(503, "unreachable");
    }
    String nonce = nonce(visit.token());
    if (token.filter(t -> claims.areGood(t, nonce, clock.instant())).isEmpty()) {
      return refused(403, "again");
    }
    Optional<Account> account = claims.account(token.get());
    if (account.isEmpty()) {
      audit.add(Account.NOBODY, "was refused: the directory gives no role here", "");
      return refused(403, "role");
    }
    audit.add(account.get(), "signed in by the directory", "");
    return new Entry.CameIn(account.get(), true, to.get(), "");
  }

  /** Says to which cookie it belongs and where the person wanted to go; nobody else can make it. */
  private String state(String cookie, String to) {
    byte[] path = to.getBytes(StandardCharsets.UTF_8);
    return chance.derive("state " + to, cookie)
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(path);
  }

  private Optional<String> to(String cookie, String state) {
    List<String> parts = List.of(state.split("\\.", 2));
    if (cookie.isEmpty() || parts.size() != 2) {
      return Optional.empty();
    }
    try {
      byte[] path = Base64.getUrlDecoder().decode(parts.get(1));
      String to = new String(path, StandardCharsets.UTF_8);
      return Chance.same(state(cookie, to), state)
          ? Optional.of(SignInPages.ours(to))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String nonce(String cookie) {
    return chance.derive("nonce", cookie);
  }

  private String verifier(String cookie) {
    return chance.derive("verifier", cookie);
  }

  private static Entry refused(int status, String why) {
    Map<String, Object> parts = Map.of("why", why);
    return new Entry.Shown(new StaffAnswer.Page(status, "staff/directory-refused", parts));
  }
}
