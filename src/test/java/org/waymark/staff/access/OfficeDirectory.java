package org.waymark.staff.access;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.waymark.service.Secret;
import org.waymark.service.StaffSettings.Directory;
import org.waymark.service.StaffSettings.Grant;

/** A real OpenID Connect server for tests, on this machine, under another site's name than ours. */
final class OfficeDirectory implements AutoCloseable {
  private static final String CLIENT = "waymark";
  private static final String ISSUER = "office";

  private final MockOAuth2Server server = new MockOAuth2Server();

  OfficeDirectory() {
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  /** How our settings name it. */
  Directory settings() {
    return new Directory(
        URI.create("http://127.0.0.1:" + server.baseUrl().port() + "/" + ISSUER),
        CLIENT,
        new Secret("not-a-secret"),
        "groups",
        List.of(
            new Grant("Answers", "editor", ""),
            new Grant("Polish", "translator", "pl"),
            new Grant("Office", "administrator", "")));
  }

  /** Lets the next person sign in. */
  void expects(String subject, Map<String, Object> claims) {
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims, 300));
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
