package org.waymark.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.service.StaffSettings.Directory;
import org.waymark.service.StaffSettings.Grant;
import org.waymark.service.StaffSettings.Repository;

/** Reads the settings of the staff console. */
final class StaffReader {
  private static final String FOLDER = "WAYMARK_STAFF";
  private static final String HOST = "WAYMARK_STAFF_HOST";
  private static final String PORT = "WAYMARK_STAFF_PORT";
  private static final String URL = "WAYMARK_STAFF_URL";
  private static final String PROXY = "WAYMARK_STAFF_TRUST_PROXY";
  private static final String ONE = "WAYMARK_STAFF_ONE_MAY_PUBLISH";
  private static final String IDLE = "WAYMARK_STAFF_IDLE_MINUTES";
  private static final String LONGEST = "WAYMARK_STAFF_SESSION_HOURS";
  private static final String LINKS = "WAYMARK_STAFF_LINKS_DAYS";
  private static final String REMOTE = "WAYMARK_STAFF_REMOTE";
  private static final String REMOTE_USER = "WAYMARK_STAFF_REMOTE_USER";
  private static final String REMOTE_PASSWORD = "WAYMARK_STAFF_REMOTE_PASSWORD";
  private static final String REMOTE_EVERY = "WAYMARK_STAFF_REMOTE_SECONDS";
  private static final String ISSUER = "WAYMARK_STAFF_OIDC_ISSUER";
  private static final String CLIENT = "WAYMARK_STAFF_OIDC_CLIENT_ID";
  private static final String SECRET = "WAYMARK_STAFF_OIDC_CLIENT_SECRET";
  private static final String CLAIM = "WAYMARK_STAFF_OIDC_ROLES_CLAIM";
  private static final String GRANTS = "WAYMARK_STAFF_OIDC_ROLES";

  /** All names, so that none is taken for a misspelling. */
  static final Set<String> NAMES =
      Set.of(
          FOLDER,
          HOST,
          PORT,
          URL,
          PROXY,
          ONE,
          IDLE,
          LONGEST,
          LINKS,
          REMOTE,
          REMOTE_USER,
          REMOTE_PASSWORD,
          REMOTE_EVERY,
          ISSUER,
          CLIENT,
          SECRET,
          CLAIM,
          GRANTS);

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern PASSWORD_IN_ADDRESS = Pattern.compile("//[^/@]*:[^/@]*@");
  private static final Pattern GRANT =
      Pattern.compile("([^=,]+)=\\s*(editor|approver|administrator|translator:([a-z]{2,3}))\\s*");

  private StaffReader() {}

  static Optional<StaffSettings> read(SettingsReader reader) {
    Optional<String> folder = reader.optional(FOLDER);
    Stream<String> others = NAMES.stream().filter(name -> !name.equals(FOLDER));
    if (folder.isEmpty() && reader.anyOf(others)) {
      reader.fault("Settings for the staff console are of no use without " + FOLDER);
    }
    int port = reader.number(PORT, 8082, 0, 65_535);
    return folder.map(
        path ->
            new StaffSettings(
                Path.of(path),
                reader.text(HOST, "127.0.0.1"),
                port,
                url(reader, port),
                reader.flag(PROXY, false),
                reader.flag(ONE, false),
                Duration.ofMinutes(reader.number(IDLE, 30, 1, 24 * 60)),
                Duration.ofHours(reader.number(LONGEST, 10, 1, 24)),
                Duration.ofDays(reader.number(LINKS, 7, 0, 365)),
                repository(reader),
                directory(reader)));
  }

  /** Passwords and cookies must not cross a network in the open. */
  private static URI url(SettingsReader reader, int port) {
    URI url = reader.url(URL, "http://localhost:" + port);
    if (!url.getScheme().equals("https") && !LOOPBACK.contains(url.getHost())) {
      reader.fault(URL + " must begin with https://, unless it is http://localhost");
    }
    if (!url.getRawPath().isEmpty()) {
      reader.fault(URL + " must end with the host or its port: the console is at /staff there");
    }
    return url;
  }

  private static Optional<Repository> repository(SettingsReader reader) {
    Optional<String> address = reader.optional(REMOTE);
    if (address.isEmpty() && reader.anyOf(Stream.of(REMOTE_USER, REMOTE_PASSWORD, REMOTE_EVERY))) {
      reader.fault(REMOTE_USER + " and the like are of no use without " + REMOTE);
    }
    address.ifPresent(there -> requireSafe(reader, REMOTE, REMOTE_PASSWORD, there));
    int seconds = reader.number(REMOTE_EVERY, 60, 10, 86_400);
    Secret password = new Secret(reader.text(REMOTE_PASSWORD, ""));
    String user = reader.text(REMOTE_USER, "git");
    return address.map(a -> new Repository(a, user, password, Duration.ofSeconds(seconds)));
  }

  /** Refuses an address of a git repository by which a password would be seen. */
  static void requireSafe(SettingsReader reader, String name, String password, String address) {
    if (address.startsWith("http://")) {
      reader.fault(name + " must begin with https://, or be a folder");
    }
    // It would stand in the list of processes and in git's own messages.
    if (PASSWORD_IN_ADDRESS.matcher(address).find()) {
      reader.fault(name + " must not hold a password: set " + password);
    }
  }

  private static Optional<Directory> directory(SettingsReader reader) {
    if (!reader.anyOf(Stream.of(ISSUER, CLIENT, SECRET, CLAIM, GRANTS))) {
      return Optional.empty();
    }
    for (String name : List.of(ISSUER, CLIENT, SECRET, GRANTS)) {
      if (reader.optional(name).isEmpty()) {
        reader.fault(name + " is needed to sign in by OpenID Connect");
      }
    }
    URI issuer = reader.url(ISSUER, "https://sign-in.invalid");
    if (!issuer.getScheme().equals("https") && !LOOPBACK.contains(issuer.getHost())) {
      reader.fault(ISSUER + " must begin with https://, unless it is this machine");
    }
    return Optional.of(
        new Directory(
            issuer,
            reader.text(CLIENT, ""),
            new Secret(reader.text(SECRET, "")),
            reader.text(CLAIM, "roles"),
            grants(reader)));
  }

  private static List<Grant> grants(SettingsReader reader) {
    List<Grant> grants = new ArrayList<>();
    for (String part : reader.text(GRANTS, "").split(",", -1)) {
      Matcher grant = GRANT.matcher(part);
      if (grant.matches()) {
        String role = grant.group(2).replaceFirst(":.*", "");
        String language = Optional.ofNullable(grant.group(3)).orElse("");
        grants.add(new Grant(grant.group(1).strip(), role, language));
      } else if (!part.isBlank()) {
        reader.fault(
            GRANTS
                + " must be such as Answers=editor, Managers=approver, Polish=translator:pl,"
                + " Office=administrator");
        return List.of();
      }
    }
    return List.copyOf(grants);
  }
}
