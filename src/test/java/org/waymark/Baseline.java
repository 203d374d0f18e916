package org.waymark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The figures below which understanding may not fall. */
record Baseline(Properties kept) {
  private static final Path FOLDER = Path.of("src/test/resources/messages");

  static Baseline of(String file) throws IOException {
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      kept.load(reader);
    }
    return new Baseline(kept);
  }

  double share(String figure) {
    return Double.parseDouble(kept.getProperty(figure));
  }

  Set<String> names() {
    return new TreeSet<>(kept.stringPropertyNames());
  }
}
