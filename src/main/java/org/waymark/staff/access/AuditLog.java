package org.waymark.staff.access;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What staff did, as {@code audit.jsonl} in the staff folder: one line each, only ever added to, on
 * the disk before the action is answered. Never anything about the people who ask for help, and no
 * client addresses.
 */
public final class AuditLog {
  private final Path file;
  private final InstantSource clock;

  /**
   * One line.
   *
   * @param at when
   * @param who the id of an account; empty when nobody known tried to sign in
   * @param name what they were called then
   * @param action what was done, in a few words: {@code published}
   * @param subject what it was done to: an id, never what somebody wrote
   */
  public record Entry(Instant at, String who, String name, String action, String subject) {}

  /**
   * @param folder the staff folder
   */
  public AuditLog(Path folder, InstantSource clock) {
    this.file = folder.resolve("audit.jsonl");
    this.clock = clock;
  }

  /**
   * Adds a line.
   *
   * @param who {@link Account#NOBODY} when nobody known tried to sign in
   * @param action what was done, such as {@code published}
   * @param subject the id of what it was done to; never what somebody wrote
   * @throws UncheckedIOException when it cannot be written: then the action must not count as done
   */
  public synchronized void add(Account who, String action, String subject) {
    String line =
        new JsonObject()
            .put("at", clock.instant().toString())
            .put("who", who.id())
            .put("name", who.name())
            .put("action", action)
            .put("subject", subject)
            .encode();
    try {
      Private.folder(file.getParent());
      Private.file(file);
      try (FileChannel out =
          FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
        out.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        out.force(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The latest lines, the newest first. */
  public List<Entry> latest(int most) {
    if (!Files.exists(file)) {
      return List.of();
    }
    Deque<String> last = new ArrayDeque<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(
          line -> {
            last.addFirst(line);
            if (last.size() > most) {
              last.removeLast();
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return last.stream().flatMap(line -> entry(line).stream()).toList();
  }

  /** A line that a full disk cut off is no entry. */
  private static Optional<Entry> entry(String line) {
    try {
      JsonObject json = new JsonObject(line);
      return Optional.of(
          new Entry(
              Instant.parse(json.getString("at")),
              json.getString("who"),
              json.getString("name"),
              json.getString("action"),
              json.getString("subject")));
    } catch (DecodeException | DateTimeParseException | NullPointerException e) {
      return Optional.empty();
    }
  }
}
