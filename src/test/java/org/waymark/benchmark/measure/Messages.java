package org.waymark.benchmark.measure;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The messages that are sent. */
final class Messages {
  private Messages() {}

  /** The texts of a file of JSON lines. */
  static List<String> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> new JsonObject(line).getString("text"))
        .toList();
  }
}
