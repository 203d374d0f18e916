package org.waymark.staff.access;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The accounts as a file: read again when it changed, written whole or not at all, and by one
 * process at a time, so that the command and the running service do not undo each other.
 */
final class AccountsFile {
  private final Path file;
  private final Path lock;
  private String read = "";
  private Map<String, StoredAccount> accounts = Map.of();

  AccountsFile(Path folder) {
    this.file = folder.resolve("accounts.json");
    this.lock = folder.resolve("accounts.lock");
  }

  /** All accounts by id. */
  synchronized Map<String, StoredAccount> all() {
    try {
      String state = state();
      if (!state.equals(read)) {
        accounts = state.isEmpty() ? Map.of() : parse(Files.readString(file));
        read = state;
      }
      return accounts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A change to the accounts by id; what it throws leaves them as they are. */
  @FunctionalInterface
  interface Change {
    void apply(Map<String, StoredAccount> accounts) throws AccountFault;
  }

  /** Changes the accounts while nobody else does. */
  synchronized void change(Change change) throws AccountFault {
    try {
      Private.folder(lock.getParent());
      Private.file(lock);
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
        // Held until the channel closes.
        channel.lock();
        Map<String, StoredAccount> changed = new TreeMap<>(all());
        change.apply(changed);
        Private.replace(file, write(changed.values()).encodePrettily() + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells one state of the file from the next: a replaced file is another file. */
  private String state() throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    Map<String, Object> now = Files.readAttributes(file, "lastModifiedTime,size,fileKey");
    return now.toString();
  }

  private static Map<String, StoredAccount> parse(String text) {
    JsonArray list = new JsonObject(text).getJsonArray("accounts");
    return list.stream()
        .map(JsonObject.class::cast)
        .map(AccountsFile::account)
        .collect(
            Collectors.toMap(
                stored -> stored.account().id(), stored -> stored, (a, b) -> a, TreeMap::new));
  }

  private static StoredAccount account(JsonObject json) {
    Set<Role> roles =
        json.getJsonArray("roles", new JsonArray()).stream()
            .flatMap(role -> Role.of(role.toString()).stream())
            .collect(Collectors.toUnmodifiableSet());
    Set<String> languages =
        json.getJsonArray("languages", new JsonArray()).stream()
            .map(Object::toString)
            .collect(Collectors.toUnmodifiableSet());
    Account account = new Account(json.getString("id"), json.getString("name"), roles, languages);
    return new StoredAccount(
        account,
        json.getString("password", ""),
        json.getString("link", ""),
        Instant.parse(json.getString("until", Instant.EPOCH.toString())),
        json.getString("stamp", ""),
        json.getString("feed", ""));
  }

  private static JsonObject write(Collection<StoredAccount> all) {
    JsonArray list = new JsonArray();
    for (StoredAccount stored : all) {
      Account account = stored.account();
      JsonArray roles = new JsonArray();
      account.roles().stream().sorted().forEach(role -> roles.add(role.id()));
      JsonArray languages = new JsonArray();
      new TreeSet<>(account.languages()).forEach(languages::add);
      list.add(
          new JsonObject()
              .put("id", account.id())
              .put("name", account.name())
              .put("roles", roles)
              .put("languages", languages)
              .put("password", stored.password())
              .put("link", stored.link())
              .put("until", stored.until().toString())
              .put("stamp", stored.stamp())
              .put("feed", stored.feed()));
    }
    return new JsonObject().put("accounts", list);
  }
}
