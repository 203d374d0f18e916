package org.waymark.service;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads where answers are fetched from. */
final class KnowledgeRemoteReader {
  private static final String REMOTE = "WAYMARK_KNOWLEDGE_REMOTE";
  private static final String USER = "WAYMARK_KNOWLEDGE_REMOTE_USER";
  private static final String PASSWORD = "WAYMARK_KNOWLEDGE_REMOTE_PASSWORD";
  private static final String EVERY = "WAYMARK_KNOWLEDGE_REMOTE_SECONDS";

  /** All names, so that none is taken for a misspelling. */
  static final Set<String> NAMES = Set.of(REMOTE, USER, PASSWORD, EVERY);

  private KnowledgeRemoteReader() {}

  static Optional<KnowledgeRemote> read(SettingsReader reader) {
    Optional<String> address = reader.optional(REMOTE);
    if (address.isEmpty() && reader.anyOf(Stream.of(USER, PASSWORD, EVERY))) {
      reader.fault(USER + " and the like are of no use without " + REMOTE);
    }
    if (address.isPresent() && reader.optional("WAYMARK_STAFF").isPresent()) {
      reader.fault(REMOTE + " is for machines without a staff console: set WAYMARK_STAFF_REMOTE");
    }
    address.ifPresent(there -> StaffReader.requireSafe(reader, REMOTE, PASSWORD, there));
    int seconds = reader.number(EVERY, 60, 10, 86_400);
    Secret password = new Secret(reader.text(PASSWORD, ""));
    String user = reader.text(USER, "git");
    return address.map(
        there -> new KnowledgeRemote(there, user, password, Duration.ofSeconds(seconds)));
  }
}
