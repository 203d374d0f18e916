package org.waymark.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the staff console runs. It is off unless it has a folder.
 *
 * @param folder where accounts and the audit log stand ({@code WAYMARK_STAFF})
 * @param host the address that it binds to ({@code WAYMARK_STAFF_HOST}, 127.0.0.1)
 * @param port its port ({@code WAYMARK_STAFF_PORT}, 8082; 0 takes a free one)
 * @param url the address by which staff reach it ({@code WAYMARK_STAFF_URL}, http://localhost and
 *     the port); https, unless it is this machine
 * @param trustProxy whether the client's address is taken from the last X-Forwarded-For entry
 *     ({@code WAYMARK_STAFF_TRUST_PROXY}, false)
 * @param oneMayPublish whether one person may publish their own proposal, for teams of one or two
 *     ({@code WAYMARK_STAFF_ONE_MAY_PUBLISH}, false)
 * @param idle after how long without a request somebody is signed out ({@code
 *     WAYMARK_STAFF_IDLE_MINUTES}, 30)
 * @param longest after how long they are signed out whatever they do ({@code
 *     WAYMARK_STAFF_SESSION_HOURS}, 10)
 * @param linksEvery how often all web addresses are asked whether they still answer ({@code
 *     WAYMARK_STAFF_LINKS_DAYS}, 7); zero for never by itself
 * @param repository another git repository that the knowledge base is kept in step with
 * @param directory the office's own directory, where staff sign in instead
 */
public record StaffSettings(
    Path folder,
    String host,
    int port,
    URI url,
    boolean trustProxy,
    boolean oneMayPublish,
    Duration idle,
    Duration longest,
    Duration linksEvery,
    Optional<Repository> repository,
    Optional<Directory> directory) {

  /**
   * Another git repository.
   *
   * @param address where it is ({@code WAYMARK_STAFF_REMOTE}), without a password in it
   * @param user who we are there ({@code WAYMARK_STAFF_REMOTE_USER}, git)
   * @param password the password or token ({@code WAYMARK_STAFF_REMOTE_PASSWORD}); may be empty
   * @param every how often what is there is fetched ({@code WAYMARK_STAFF_REMOTE_SECONDS}, 60)
   */
  public record Repository(String address, String user, Secret password, Duration every) {}

  /**
   * A server that speaks OpenID Connect.
   *
   * @param issuer its address, without {@code /.well-known/openid-configuration} ({@code
   *     WAYMARK_STAFF_OIDC_ISSUER})
   * @param client what it calls us ({@code WAYMARK_STAFF_OIDC_CLIENT_ID})
   * @param secret what we show it ({@code WAYMARK_STAFF_OIDC_CLIENT_SECRET})
   * @param rolesClaim which claim of the ID token lists a person's groups ({@code
   *     WAYMARK_STAFF_OIDC_ROLES_CLAIM}, roles)
   * @param grants what each group may do ({@code WAYMARK_STAFF_OIDC_ROLES}, such as {@code
   *     Answers=editor, Managers=approver, Polish=translator:pl})
   */
  public record Directory(
      URI issuer, String client, Secret secret, String rolesClaim, List<Grant> grants) {}

  /**
   * What those of a group may do.
   *
   * @param group its value in the claim
   * @param role the role they have
   * @param language the language of a translator; empty for other roles
   */
  public record Grant(String group, String role, String language) {}

  /** Whether the address is encrypted: only then can a cookie be held back from plain http. */
  public boolean encrypted() {
    return url.getScheme().equals("https");
  }
}
